using System.Text;
using OutreachSite.Print.Pdf;
using OutreachSite.Print.Tests.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Pdf;

public sealed class PdfPolishTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly PdfFacts Facts = new("在宅療養のはじめかた", "みなと市", new(2026, 4, 1))
    {
        Subject = "家で療養を始めるときの冊子",
        Links = new Dictionary<string, string> { ["tel:0000213456"] = "電話 0000-21-3456", ["#second"] = "次の章" },
    };

    private const string Sheet = """
        <style>
        @page { size: A5; @bottom-right { content: "ページ " counter(page); font: 10pt "BIZ UDPGothic" } }
        body { font-family: "BIZ UDPGothic"; } h2 { break-before: page }
        .board { background: #eee; border: 1pt solid #000; border-radius: 3pt; opacity: .9 } div.deco::before { content: ""; display: block; height: 4mm; background: #000 }
        </style>
        <h1>家で療養を始める</h1><p class=board>電話 <a href="tel:0000213456">0000-21-3456</a> <a href="https://example.com/a">ほか</a> <a href="#second">次へ</a>
        <div class=deco>あ</div><svg width=40 height=20 role=img aria-label=図><rect width=40 height=20 fill=red /></svg>
        <table><thead><tr><th>窓口<th>電話<tbody><tr><td>相談<td>1</table>
        <h2 id=second>次の章</h2><ruby>看<rt>み</rt></ruby>取り
        """;

    [Theory]
    [InlineData("0 0 5 5 re f", "/Artifact BMC\n0 0 5 5 re f\nEMC\n")]
    [InlineData("/P <</MCID 0>> BDC 0 0 5 5 re f EMC", "/P <</MCID 0>> BDC 0 0 5 5 re f EMC")]
    [InlineData("q 1 0 0 1 0 0 cm 0 0 m 5 5 l S Q", "q 1 0 0 1 0 0 cm /Artifact BMC\n0 0 m 5 5 l S \nEMC\nQ")]
    [InlineData("0 0 5 5 re W n BT (a) Tj ET", "0 0 5 5 re W n BT /Artifact BMC\n(a) Tj \nEMC\nET")]
    [InlineData("/Picture Do /Drawing Do", "/Artifact BMC\n/Picture Do \nEMC\n/Drawing Do")]
    public void What_is_drawn_outside_of_marked_content_is_an_artifact(string content, string marked) =>
        Assert.Equal(marked, Encoding.Latin1.GetString(PdfContent.MarkArtifacts(Encoding.Latin1.GetBytes(content), name => name == "Drawing")).TrimEnd() + (marked.EndsWith('\n') ? "\n" : ""));

    [FactWith(Tool.Browser, Tool.Qpdf, Tool.Poppler)]
    public async Task A_printed_page_tells_everything_and_keeps_its_tags()
    {
        using var folder = new PdfFolder();
        var before = await PrintAsync();
        var polished = PdfPolish.Apply(PdfReader.Read(before).Value!, Facts);
        Assert.Empty(polished.Diagnostics);
        var (old, file) = (folder.Write("old.pdf", before), folder.Write("new.pdf", PdfWriter.Write(polished.Value!)));

        PdfFolder.Run("qpdf", "--check", file);
        var info = PdfFolder.Run("pdfinfo", file);
        Assert.Matches(@"Title:\s+在宅療養のはじめかた", info);
        Assert.Matches(@"Author:\s+みなと市", info);
        Assert.Matches(@"Metadata Stream: yes", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"PDF version:\s+1.7", info);
        Assert.Contains("在宅療養のはじめかた", PdfFolder.Run("pdfinfo", "-meta", file), StringComparison.Ordinal);
        Assert.Equal(PdfFolder.Run("pdftotext", old, "-"), PdfFolder.Run("pdftotext", file, "-"));
        Assert.Equal(Painted(old), Painted(file));

        var document = polished.Value!;
        var links = document.Pages().SelectMany(page => document.Items(page.Dictionary["Annots"])).Select(link => ((PdfText)document.Dictionary(link)!["Contents"]!).Text).ToArray();
        Assert.Equal(["電話 0000-21-3456", "https://example.com/a", "次の章"], links);
        Assert.Equal(2, document.Destinations()["second"]);
        Assert.All(document.Pages(), page => Assert.Contains("/Artifact BMC", Encoding.Latin1.GetString(PdfContent.Of(document, page)), StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser, Tool.Qpdf)]
    public async Task Long_names_of_places_become_short_ones_to_which_the_same_links_lead()
    {
        using var folder = new PdfFolder();
        const string first = "短い", second = "在宅医療と介護の連携を進める事業の八つの項目", third = "介護サービスを行う人と医療を行う人の話し合い";
        await using var page = await fixture.Browser.OpenAsync(fixture.Page($"""
            <a href="#{second}">二</a> <a href="#{third}">三</a> <a href="#{first}">一</a> <a href="#place-1">四</a>
            <h1 id="{first}">一</h1><h1 id="{second}" style="break-before: page">二</h1><h1 id="{third}" style="break-before: page">三</h1><h1 id="place-1" style="break-before: page">四</h1>
            """));
        var document = PdfPolish.Apply(PdfReader.Read(await page.PrintToPdfAsync()).Value!, Facts).Value!;
        PdfFolder.Run("qpdf", "--check", folder.Write("places.pdf", PdfWriter.Write(document)));

        var places = document.Dictionary(document.Catalogue["Dests"])!.Entries.Select(place => place.Key).ToArray();
        Assert.Equal(["place-2", "place-3", "place-1"], places.Where(place => place.StartsWith("place-", StringComparison.Ordinal)));
        Assert.Equal(4, places.Length);
        Assert.All(places, place => Assert.InRange(PdfWriter.LengthOf(place), 1, PdfPlaces.LongestName));
        var leads = document.Pages().SelectMany(sheet => document.Items(sheet.Dictionary["Annots"])).Select(link => document.Dictionary(link)!["Dest"]).OfType<PdfName>().Select(name => document.Destinations()[name.Name]);
        Assert.Equal([2, 3, 1, 4], leads);
    }

    [FactWith(Tool.Browser)]
    public async Task The_same_page_is_the_same_file()
    {
        var first = PdfWriter.Write(PdfPolish.Apply(PdfReader.Read(await PrintAsync()).Value!, Facts).Value!);
        await Task.Delay(1100);     // the browser writes the time to the second
        Assert.Equal(first, PdfWriter.Write(PdfPolish.Apply(PdfReader.Read(await PrintAsync()).Value!, Facts).Value!));
    }

    [FactWith(Tool.Browser, Tool.Qpdf, Tool.Poppler)]
    public async Task Printed_pages_become_a_booklet()
    {
        using var folder = new PdfFolder();
        var sheets = PdfBooklet.Impose(PdfPolish.Apply(PdfReader.Read(await PrintAsync()).Value!, Facts).Value!);
        Assert.Empty(sheets.Diagnostics);
        var file = folder.Write("sheets.pdf", PdfWriter.Write(sheets.Value!));
        PdfFolder.Run("qpdf", "--check", file);
        Assert.Contains("次の章", PdfFolder.Run("pdftotext", "-f", "1", "-l", "1", file, "-"), StringComparison.Ordinal);
        Assert.Contains("家で療養を始める", PdfFolder.Run("pdftotext", "-f", "1", "-l", "1", file, "-"), StringComparison.Ordinal);
        Assert.Matches(@"Page size:\s+84\d(\.\d+)? x 59\d", PdfFolder.Run("pdfinfo", file));
    }

    private async Task<byte[]> PrintAsync()
    {
        await using var page = await fixture.Browser.OpenAsync(fixture.Page(Sheet));
        return await page.PrintToPdfAsync();
    }

    /// <summary>What the pages look like, as bytes of a picture.</summary>
    private static string Painted(string file)
    {
        PdfFolder.Run("pdftoppm", "-r", "60", file, file);
        return string.Join(' ', Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}-*.ppm").Order(StringComparer.Ordinal)
            .Select(picture => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(picture)))));
    }
}
