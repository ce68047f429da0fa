using System.Runtime.CompilerServices;
using OutreachSite.Content.Markdown;

namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Whatever an author writes, nothing in the page can run, restyle it, or fetch from elsewhere: even where the page is refused.</summary>
public sealed class HostileTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder(), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_foreign_comes_through(string file)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder(), file));
        var (page, _) = MarkdownText.RenderAnyway(new(new(file), markdown), 0, new SampleSite());
        if (page is null)
            return;
        Assert.Empty(HtmlScan.Find(page.Html));
        Assert.All(page.Contents, entry => Assert.Empty(HtmlScan.Find(entry.TitleHtml)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_understood_to_its_end(string file)
    {
        var source = new SourceText(new(file), File.ReadAllText(Path.Combine(Folder(), file)));
        var facts = MarkdownText.Read(source, 0);
        Assert.All(facts.Links.Concat(facts.Pictures), link => Assert.InRange(link.Where.Line, 1, source.LineCount));
        Assert.All(Rendered.Page(source.Text).Diagnostics, problem => Assert.InRange(problem.Where.Line, 1, source.LineCount));
    }

    [Fact]
    public void Every_file_says_what_was_refused() => Snapshot.Matches(string.Join('\n', Directory.GetFiles(Folder(), "*.md").Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileNameWithoutExtension(file)}: {Rendered.Codes(File.ReadAllText(file))}")));

    [Fact]
    public void Characters_that_turn_the_direction_are_named_and_their_neighbours_are_not()
    {
        var named = Enumerable.Range(0x2000, 0x80).Where(code => Rendered.Page($"次の{(char)code}ページ").Diagnostics.Any(problem => problem.Code == "MKD192"));
        Assert.Equal([.. Enumerable.Range(0x202A, 5), .. Enumerable.Range(0x2066, 4)], named);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<p onclick=x>")]
    [InlineData("<p style=x>")]
    [InlineData("<a href='java\tscript:alert(1)'>x</a>")]
    [InlineData("<a href='//evil.example'>x</a>")]
    [InlineData("<a href='\\\\evil.example'>x</a>")]
    [InlineData("<img src='data:image/png;base64,x'>")]
    [InlineData("<svg></svg>")]
    [InlineData("<!-- x -->")]
    public void The_scan_finds_what_it_is_for(string html) => Assert.NotEmpty(HtmlScan.Find(html));

    [Theory]
    [InlineData("javascript:alert(1)", "MKD131")]
    [InlineData("JAVASCRIPT:alert(1)", "MKD131")]
    [InlineData("javascript&#58;alert(1)", "MKD131")]
    [InlineData("java&Tab;script:alert(1)", "MKD133")]
    [InlineData("data:text/html,x", "MKD131")]
    [InlineData("vbscript:x", "MKD131")]
    [InlineData("file:///x", "MKD131")]
    [InlineData("//evil.example/", "MKD132")]
    [InlineData("\\\\\\\\evil.example", "MKD134")]
    [InlineData("java\u200Bscript:x", "MKD133")]
    [InlineData("\u0001javascript:x", "MKD133")]
    [InlineData("https:evil", "MKD135")]
    [InlineData("mailto:nobody", "MKD135")]
    [InlineData("tel:abc", "MKD136")]
    public void An_address_outside_the_allow_list_is_refused_by_name(string address, string code) =>
        Assert.Equal(code, Rendered.Codes($"[行き先](<{address}>)\n"));

    public static TheoryData<string, string> Deep => new()
    {
        { "quotations", Repeat("> ", 10_000) + "a" },
        { "lists", Repeat("- ", 10_000) + "a" },
        { "numbered lists", Repeat("1. ", 10_000) + "a" },
        { "indented lists", string.Join('\n', Enumerable.Range(0, 2_000).Select(i => new string(' ', 2 * i) + "- a")) },
        { "brackets", Repeat("[", 10_000) + "a" },
        { "links", Repeat("[", 10_000) + "a" + Repeat("](b.md)", 10_000) },
        { "pictures", Repeat("![", 3_900) + "a" + Repeat("](b.png)", 3_900) },
        { "emphasis", Repeat("*a **b ", 6_000) },
        { "nested emphasis", Repeat("*a ", 3_000) + Repeat("b*", 3_000) },
        { "stars", Repeat("*", 9_000) + "a" + Repeat("*", 9_000) },
        { "boxes", Repeat("::: note a\n", 10_000) },
        { "definitions", Repeat("a\n: ", 10_000) + "b" },
        { "the same heading", Repeat("## 題\n", 100_000) },
        { "readings", Repeat("｜", 900_000) },
        { "a long page", Repeat("長い文。\n\n", 300_000) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Depth_is_refused_on_a_small_stack(string kind, string markdown)
    {
        Outcome<MarkdownPage>? outcome = null;
        var thread = new Thread(() => outcome = Rendered.Page(markdown), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(outcome!.Value is not null || outcome.Diagnostics[0].Code is "MKD101" or "MKD102", kind);
        if (kind is not ("definitions" or "stars" or "pictures" or "the same heading" or "readings"))
            Assert.Null(outcome.Value);
    }

    [Fact]
    public void A_giant_table_is_written_whole()
    {
        var html = Rendered.Html("| a | b |\n|---|---|\n" + Repeat("| x | y |\n", 2_000) + ": 大きな表\n");
        Assert.Equal(2_001, html.Split("<tr>").Length - 1);
        Assert.Empty(HtmlScan.Find(html));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Hostile");
}
