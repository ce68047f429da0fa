using System.Globalization;
using System.Text.RegularExpressions;
using OutreachSite.Content.Sites;
using OutreachSite.Files;
using OutreachSite.Print.Pdf;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Papers;

/// <summary>What programs that are not ours say of the papers of the sample: whole files, in their own fonts, that tell what they are and whom to call.</summary>
[Collection(PrintedSampleTests.Name)]
public sealed partial class PaperFileTests(PrintedSample sample)
{
    /// <summary>The browser rounds pages to less than a point, and two or three of them lie side by side on a sheet.</summary>
    private const double PointsOff = 2;

    [FactWith(Tool.Browser, Tool.Poppler)]
    public void Letters_stand_in_the_fonts_of_the_theme_and_travel_with_the_file() => Assert.Empty(FaultsOf(paper =>
        from line in Lines(PrintedSample.Run("pdffonts", paper.FullName)).Skip(2)
        let font = FontLine.Match(line)
        where !font.Success || font.Groups["embedded"].Value != "yes" || font.Groups["unicode"].Value != "yes" || line.Contains("Type 3", StringComparison.Ordinal)
        select line));

    [FactWith(Tool.Browser, Tool.Poppler)]
    public void Each_paper_has_letters() => Assert.Empty(FaultsOf(paper =>
        Lines(PrintedSample.Run("pdffonts", paper.FullName)).Length > 2 ? [] : ["no font"]));

    [FactWith(Tool.Browser, Tool.Qpdf)]
    public void Files_are_whole() => Assert.Empty(FaultsOf(paper =>
    {
        var said = PrintedSample.Run("qpdf", "--check", paper.FullName);
        return said.Contains("No syntax or stream encoding errors found", StringComparison.Ordinal) ? [] : [said];
    }));

    [FactWith(Tool.Browser, Tool.Poppler)]
    public void Files_say_what_they_are() => Assert.Empty(FaultsOf(paper =>
    {
        var facts = Lines(PrintedSample.Run("pdfinfo", paper.FullName)).Select(line => line.Split(':', 2)).Where(fact => fact.Length == 2).ToDictionary(fact => fact[0], fact => fact[1].Trim());
        return new[]
        {
            // Sheets to fold are for printing alone, and have no order of reading.
            Fault("Tagged", IsToFold(paper) ? "no" : "yes", facts["Tagged"]),
            Fault("Title", TitleOf(paper) ?? facts["Title"], facts["Title"]),
            facts["Title"].Length == 0 ? "no title" : null,
            Fault("language", paper.Name.Contains("-en-", StringComparison.Ordinal) ? "en" : "ja", LanguageOf(paper)),
            IsOfSize(facts["Page size"], SizeOf(paper)) ? null : $"Page size: {facts["Page size"]}",
        }.OfType<string>();
    }));

    [FactWith(Tool.Browser, Tool.Poppler)]
    public void The_number_to_call_can_be_read_on_each_paper()
    {
        var number = NumberToCall();
        Assert.Empty(FaultsOf(paper => string.Concat(PrintedSample.Run("pdftotext", paper.FullName, "-").Where(letter => !char.IsWhiteSpace(letter))).Contains(number, StringComparison.Ordinal) ? [] : [$"no {number}"]));
    }

    private List<string> FaultsOf(Func<FileInfo, IEnumerable<string>> look)
    {
        Assert.NotEmpty(sample.Papers);
        return [.. sample.Papers.SelectMany(paper => look(paper).Select(fault => $"{sample.WayOf(paper)}: {fault}"))];
    }

    private static string? Fault(string what, string? expected, string? actual) => expected == actual ? null : $"{what}: {actual}, not {expected}";

    private static string[] Lines(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsToFold(FileInfo paper) => paper.Name.EndsWith("-sheets.pdf", StringComparison.Ordinal);

    /// <summary>The title that an author wrote; null for a sheet of an event, which has no file of its own.</summary>
    private string? TitleOf(FileInfo paper)
    {
        var variant = VariantOfName.Match(paper.Name).Groups["variant"].Value;
        var source = Path.Combine(Toolbox.RepositoryRoot(), "content", Path.GetDirectoryName(sample.WayOf(paper))!, variant.Length == 0 ? "index.md" : $"index.{variant}.md");
        return !paper.Name.StartsWith(paper.Directory!.Name, StringComparison.Ordinal) || !File.Exists(source)
            ? null
            : File.ReadLines(source).First(line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('"');
    }

    private static string? LanguageOf(FileInfo paper) =>
        PdfReader.Read(File.ReadAllBytes(paper.FullName)).Value!.Catalogue["Lang"] is PdfText language ? language.Text : null;

    private static string NumberToCall()
    {
        var content = new DiskFiles(Path.Combine(Toolbox.RepositoryRoot(), "content"));
        var publisher = SiteSettingsReader.Read(content.ReadText(new RelativePath("site.yml"))!).Value!.Publisher.Contact!.Text;
        return ContactsReader.Read(content.ReadText(new RelativePath("contacts.yml"))!).Value!.Find(publisher)!.Phone!;
    }

    /// <summary>In points: ISO 216, and the panels of a leaflet (100 mm, 97 mm for the one that folds in).</summary>
    private static (double Width, double Height) SizeOf(FileInfo paper) => EditionOfName.Match(paper.Name).Groups["edition"].Value switch
    {
        "booklet" or "book" => (419.5, 595.3),
        "booklet-sheets" or "book-sheets" or "leaflet-sheets" => (841.9, 595.3),
        "leaflet" => (283.5, 595.3),
        "poster" => (841.9, 1190.6),
        "card" => (595.3, 419.5),
        _ => (595.3, 841.9),
    };

    private static bool IsOfSize(string said, (double Width, double Height) size) => SizeLine.Match(said) is { Success: true } found
        && Math.Abs(Number(found.Groups["width"]) - size.Width) < PointsOff && Math.Abs(Number(found.Groups["height"]) - size.Height) < PointsOff;

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Z]{6}\+BIZUD[A-Za-z-]+ .* (?<embedded>yes|no) +(?<subset>yes|no) +(?<unicode>yes|no) +\d+ +\d+\s*$", RegexOptions.None, 1000)]
    private static partial Regex FontLine { get; }

    [GeneratedRegex(@"^(?<width>[\d.]+) x (?<height>[\d.]+) pts", RegexOptions.None, 1000)]
    private static partial Regex SizeLine { get; }

    [GeneratedRegex(@"-(?<variant>en|easy)-[a-z-]+\.pdf$", RegexOptions.None, 1000)]
    private static partial Regex VariantOfName { get; }

    [GeneratedRegex(@"-(?<edition>(booklet|book|leaflet)(-sheets)?|[a-z]+)\.pdf$", RegexOptions.None, 1000)]
    private static partial Regex EditionOfName { get; }
}
