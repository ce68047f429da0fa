using System.Runtime.CompilerServices;
using OutreachSite.Testing.Pictures;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Papers;

/// <summary>
/// Every page of the papers of the sample looks as somebody approved it. The pictures lie in <c>Approved</c>, in 30 dots to the inch and shades of grey;
/// <c>ACCEPT=1</c> approves what was printed: look at it first.
/// </summary>
[Collection(PrintedSampleTests.Name)]
public sealed class PaperPictureTests(PrintedSample sample)
{
    /// <summary>Another version of the browser or of its fonts moves a line by a hair; a line more or less is ten times as much.</summary>
    private const double Tolerance = 0.005;

    /// <summary>A page with less ink is empty.</summary>
    private const double LeastInk = 0.002;

    [FactWith(Tool.Browser, Tool.Poppler)]
    public void The_papers_of_the_sample_look_as_approved()
    {
        var folder = Directory.CreateTempSubdirectory("outreach-paper-pictures-");
        try
        {
            foreach (var paper in sample.Papers.Where(IsLookedAt))
                PrintedSample.Run("pdftoppm", ["-r", "30", "-gray", "-png", .. PagesOf(paper), paper.FullName, Path.Combine(folder.FullName, sample.NameOf(paper))]);
            var pictures = folder.GetFiles("*.png").ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName));
            Assert.NotEmpty(pictures);
            Assert.Empty(pictures.Where(picture => GrayPicture.Read(picture.Value).Ink < LeastInk).Select(picture => $"{picture.Key} is empty"));
            if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
                Approve(pictures);
            Assert.Empty(Differences(pictures));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Not the sheets of booklets and books, which show the pages once more, nor the pages of events, which are long and look like any text.</summary>
    private static bool IsLookedAt(FileInfo paper) =>
        !paper.Name.EndsWith("-booklet-sheets.pdf", StringComparison.Ordinal)
        && !paper.Name.EndsWith("-book-sheets.pdf", StringComparison.Ordinal)
        && !(paper.Directory!.Parent!.Name == "seminars" && paper.Name.StartsWith(paper.Directory.Name, StringComparison.Ordinal));

    /// <summary>Of a book its cover, its contents and the first page of its first chapter.</summary>
    private static string[] PagesOf(FileInfo paper) => paper.Name.EndsWith("-book.pdf", StringComparison.Ordinal) ? ["-l", "3"] : [];

    private static IEnumerable<string> Differences(Dictionary<string, byte[]> pictures)
    {
        var approved = Approved().GetFiles("*.png").ToDictionary(file => file.Name, file => file.FullName);
        foreach (var name in approved.Keys.Except(pictures.Keys).Order(StringComparer.Ordinal))
            yield return $"{name} is not printed any more";
        foreach (var (name, picture) in pictures.OrderBy(picture => picture.Key, StringComparer.Ordinal))
        {
            if (!approved.TryGetValue(name, out var path))
                yield return $"{name} is new";
            else if (GrayPicture.Read(picture).DifferenceTo(GrayPicture.Read(File.ReadAllBytes(path))) is > Tolerance and var difference)
                yield return $"{name} looks different in {difference:P1} of its pixels";
        }
    }

    private static void Approve(Dictionary<string, byte[]> pictures)
    {
        foreach (var old in Approved().GetFiles("*.png"))
            old.Delete();
        foreach (var (name, picture) in pictures)
            File.WriteAllBytes(Path.Combine(Approved().FullName, name), picture);
    }

    private static DirectoryInfo Approved([CallerFilePath] string source = "") => Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(source)!, "Approved"));
}
