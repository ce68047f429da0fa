using OutreachSite.Diagnostics;
using OutreachSite.Print.Paper;
using OutreachSite.Print.Pdf;
using OutreachSite.Print.Tests.Browser;
using OutreachSite.Print.Tests.Pdf;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Paper;

public sealed class PaperPrinterTests : IClassFixture<BrowserFixture>
{
    private const string Style = """
        @page { size: 100mm 210mm; margin: 11mm; }
        html { font-size: 20pt; } html[data-fit="1"] { font-size: 12pt; } html[data-fit="2"] { font-size: 9pt; }
        h1, .back { break-after: page; } .back { break-before: page; }
        [data-blank] .back::before { content: ""; display: block; break-after: page; block-size: 180mm; }
        [data-blank="2"] .back::before { block-size: 360mm; } [data-blank="3"] .back::before { block-size: 540mm; }
        [data-writing="vertical"] { writing-mode: vertical-rl; } [data-upright] { color: #010203; }
        [data-whole] { white-space: nowrap; }
        """;

    private readonly BrowserFixture _fixture;

    public PaperPrinterTests(BrowserFixture fixture) => _fixture = fixture;

    [FactWith(Tool.Browser)]
    public async Task The_largest_letters_that_fit_are_taken()
    {
        var few = Page(Paragraphs(6));
        Assert.Single((await PrintAsync(few, new(MostPages: 1, Sizes: 3))).Value!.Pages());
        var more = Page(Paragraphs(16));
        Assert.Equal("PRN351", Assert.Single((await PrintAsync(more, new(MostPages: 1, Sizes: 1))).Diagnostics).Code);
        Assert.Single((await PrintAsync(more, new(MostPages: 1, Sizes: 3))).Value!.Pages());
    }

    [FactWith(Tool.Browser)]
    public async Task What_does_not_fit_is_told_with_the_heading_from_which_on()
    {
        var done = await PrintAsync(Page($"{Paragraphs(10)}<h2>いつまでも</h2>{Paragraphs(60)}<h2>おわりに</h2>{Paragraphs(20)}"), new(MostPages: 3, Sizes: 2));
        Assert.Null(done.Value);
        var problem = Assert.Single(done.Diagnostics);
        Assert.Equal("PRN351", problem.Code);
        Assert.Contains("おわりに", problem.Message.Japanese, StringComparison.Ordinal);
        Assert.Matches("余ります", problem.Message.Japanese);
    }

    [FactWith(Tool.Browser)]
    public async Task A_leaflet_has_six_panels_and_those_that_fold_in_are_narrower()
    {
        var done = await PrintAsync(Page($"<h1>表紙</h1>{Paragraphs(4)}<div class=back>裏</div>"), new(PdfLeaflet.Panels, Sizes: 3, IsLeaflet: true));
        var document = done.Value!;
        Assert.Equal([100, 100, 100, 97, 97, 100], document.Pages().Select(page => Math.Round(document.SizeOf(page).Width * 25.4 / 72)));
        Assert.Equal(2, PdfLeaflet.Impose(document).Value!.Pages().Length);
    }

    [FactWith(Tool.Browser, Tool.Poppler)]
    public async Task In_a_leaflet_times_stay_whole_and_addresses_break_at_slashes()
    {
        using var folder = new PdfFolder();
        var columns = string.Concat(Enumerable.Range(10, 6).Select(width => $"<p style='inline-size: {width}em; overflow-wrap: anywhere'>月曜から金曜の午前8時30分〜午後5時15分です。https://a.invalid/portal/guides/</p>"));
        var done = await PrintAsync(Page($"<h1>表紙</h1>{columns}<div class=back>裏</div>"), new(PdfLeaflet.Panels, Sizes: 3, IsLeaflet: true));
        var file = folder.Write("leaflet.pdf", PdfWriter.Write(done.Value!));
        string[] lines = [.. PdfFolder.Run("pdftotext", "-raw", file, "-").Split('\n').Select(line => string.Concat(line.Where(letter => !char.IsWhiteSpace(letter))))];
        Assert.Equal(6, lines.Count(line => line.Contains("午前8時30分〜", StringComparison.Ordinal)));
        Assert.Equal(6, lines.Count(line => line.Contains("午後5時15分", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.Any(char.IsAsciiLetter)), line => Assert.EndsWith("/", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line is "portal/guides/" or "guides/");
    }

    [FactWith(Tool.Browser, Tool.Poppler)]
    public async Task The_code_stands_in_the_imprint_and_vertical_numbers_stand_upright()
    {
        using var folder = new PdfFolder();
        var job = Job(Page("<p>5つのこと、2026年</p><div class=os-imprint>発行</div>"), PaperForm.Free) with { Imprint = "<p>ウェブへ</p>", Writing = "vertical" };
        await using var printer = (await PaperPrinter.StartAsync()).Value!;
        var file = folder.Write("vertical.pdf", PdfWriter.Write((await printer.PrintAsync(job)).Value!));
        // Letters of vertical lines may stand on lines of their own.
        var text = string.Concat(PdfFolder.Run("pdftotext", "-raw", file, "-").Where(letter => !char.IsWhiteSpace(letter)));
        Assert.Contains("ウェブへ", text, StringComparison.Ordinal);
        Assert.Contains("2026", text, StringComparison.Ordinal);
    }

    [TheoryWith(Tool.Browser)]
    [InlineData("5つ、12月、88%", "together:5 together:12 together:88%")]
    [InlineData("2026年、119番", "apart:2026 apart:119")]
    [InlineData("電話0000-21-3456へ", "apart:0000-21-3456")]
    [InlineData("1,000円、1.5倍、10-3、12345、A4の紙", "")]
    public async Task Numbers_in_vertical_lines_stand_upright_but_for_amounts(string words, string upright)
    {
        await using var page = await _fixture.Browser.OpenAsync(Page($"<p>{words}</p><p class=os-phone>0000-21-3456</p>"));
        await page.EvaluateAsync(PaperScript.Prepare(Job(Page("<p>"), PaperForm.Free) with { Writing = "vertical" }));
        Assert.Equal(upright, (await page.EvaluateAsync("[...document.querySelectorAll('[data-upright]')].map(one => `${one.dataset.upright}:${one.textContent}`).join(' ')"))!.GetValue<string>());
        Assert.Equal(words, (await page.EvaluateAsync("document.querySelector('p').textContent"))!.GetValue<string>());
    }

    [FactWith(Tool.Browser, Tool.Poppler)]
    public async Task Contents_say_on_which_page_a_chapter_begins()
    {
        using var folder = new PdfFolder();
        var chapters = string.Concat(Enumerable.Range(1, 3).Select(number => $"<section id=c{number} style='break-before: page'><h2>章{number}</h2>{Paragraphs(40)}</section>"));
        var contents = string.Concat(Enumerable.Range(1, 3).Select(number => $"<p><a href='#c{number}'>章{number} <span data-page-of=c{number}>0</span></a></p>"));
        var done = await PrintAsync(Page(contents + chapters), new(MostPages: null, HasContents: true));
        var document = done.Value!;
        var places = document.Destinations();
        var text = PdfFolder.Run("pdftotext", "-raw", "-l", "1", folder.Write("book.pdf", PdfWriter.Write(document)), "-");
        Assert.True(places["c3"] > places["c2"] && places["c2"] > 1);
        foreach (var number in Enumerable.Range(1, 3))
        {
            Assert.Contains($"章{number} {places[$"c{number}"]}", text, StringComparison.Ordinal);
            Assert.Contains(PdfOutline.Of(document), mark => mark.Title == $"章{number}" && mark.Page == places[$"c{number}"]);
        }
    }

    [FactWith(Tool.Browser)]
    public async Task Contents_whose_numbers_move_the_pages_are_refused()
    {
        // Before an odd page stands one more line than before an even one.
        var page = Page("""
            <p><a href="#c1">章 <span data-page-of="c1">0</span></a></p><section id="c1" style="break-before: page">章</section>
            <script>new MutationObserver(() => { const p = document.createElement('p'); p.style.breakAfter = 'page'; p.textContent = 'x'; document.body.prepend(p); })
              .observe(document.querySelector('[data-page-of]'), { childList: true });</script>
            """);
        Assert.Equal("PRN352", Assert.Single((await PrintAsync(page, new(MostPages: null, HasContents: true))).Diagnostics).Code);
    }

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat("<p>住みなれた家で暮らすための案内です。</p>", count));

    private static PaperJob Job(Uri page, PaperForm form) =>
        new(page, new("https://example.invalid/a/"), "test", Style, new("長い話", "町", new(2026, 11, 21))) { Form = form };

    private static async Task<Outcome<PdfDocument>> PrintAsync(Uri page, PaperForm form)
    {
        await using var printer = (await PaperPrinter.StartAsync()).Value!;
        return await printer.PrintAsync(Job(page, form));
    }

    private Uri Page(string html) => _fixture.Page(html);
}
