using System.Globalization;
using System.Text;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Text;

namespace OutreachSite.Benchmarks.Pages;

/// <summary>
/// What the steps from a file to HTML cost for one page: CPU time of the whole process, since another program may have
/// the core meanwhile, and bytes allocated.
/// </summary>
internal static class PageTimes
{
    private const int Rounds = 7;

    /// <summary>Times every Markdown file below a folder, several times over, and prints the median of the rounds.</summary>
    public static void Of(string folder)
    {
        var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !Path.GetFileName(path).StartsWith("index.", StringComparison.Ordinal))
            .Select(path => new SourceText(new(Path.GetRelativePath(folder, path)), File.ReadAllText(path))).ToArray();
        var bytes = pages.Sum(page => Encoding.UTF8.GetByteCount(page.Text));
        var bodies = pages.Select(page => FrontMatterBlock.FindBody(page)).ToArray();
        Console.WriteLine($"{pages.Length} pages, mean {bytes / pages.Length} bytes");
        var host = new PlainHost();
        Print("lines of the file", pages.Length, bytes, i => new SourceText(pages[i].Path, pages[i].Text).LineCount);
        Print("front matter", pages.Length, bytes, i => FrontMatterReader.Read(pages[i], PageKind.Article).Value?.Page.Title.Length ?? 0);
        Print("facts", pages.Length, bytes, i => MarkdownText.Read(pages[i], bodies[i]).Headings.Length);
        Print("HTML", pages.Length, bytes, i => MarkdownText.Render(pages[i], bodies[i], host).Value?.Html.Length ?? 0);
    }

    private static void Print(string step, int count, long bytes, Func<int, int> run)
    {
        var times = new double[Rounds];
        long allocated = 0, sum = 0;
        for (var round = -2; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < count; i++)
                sum += run(i);
            var took = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count;
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
            if (round >= 0)
                times[round] = took;
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{step,-20} {times[Rounds / 2],8:0.0} µs a page   {bytes / (times[Rounds / 2] * count),7:0.0} MB/s   {allocated,9:#,##0} bytes allocated   ({sum})"));
    }
}
