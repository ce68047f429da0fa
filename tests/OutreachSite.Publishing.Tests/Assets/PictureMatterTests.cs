using OutreachSite.Publishing.Boards;
using OutreachSite.Publishing.Tests.Boards;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Assets;

public class PictureMatterTests
{
    private const string Notes = "credit: {ja: 撮影・広報係, en: Photograph by the town}\npeople: true\n";

    [Theory]
    [InlineData("people: true", 0, "PUB203 2")]
    [InlineData("people: true\nconsent: 書面", 0, "")]
    [InlineData("consent: 書面\npeople: true\nconsent-until: 2026-11-21", 0, "")]
    [InlineData("consent: 書面\npeople: true\nconsent-until: 2026-11-21", 1, "PUB204 4")]
    [InlineData("people: false\nconsent-until: 2026-11-20", 0, "")]
    public void Consent_is_watched_to_its_last_day(string notes, int later, string expected)
    {
        var built = SiteBuilder.Build(Site($"credit: 広報係\n{notes}\n").Files, new(BoardSite.Today.AddDays(later)));
        Assert.Equal(expected, string.Join(' ', built.Diagnostics.Where(found => found.Where.Path.EndsWith(".yml", StringComparison.Ordinal)).Select(found => $"{found.Code} {found.Where.Line}")));
    }

    [Fact]
    public void The_credit_stands_below_the_picture_and_the_notes_are_not_published()
    {
        var built = SiteBuilder.Build(Site($"{Notes}consent: 書面\n").Change("content/site.yml", "variants: [ja]", "variants: [ja, en]").Files, new(BoardSite.Today) { ReportsUnusedFiles = true });
        Assert.Equal("", string.Join('\n', built.Diagnostics.Where(found => found.Code != "IMG115")));
        Assert.Contains("窓口 <small>撮影・広報係</small>", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("窓口 <small>Photograph by the town</small>", Page("en/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files, file => file.Path.Extension == ".yml");

        string Page(string path) => System.Text.Encoding.UTF8.GetString(built.Files.Single(file => file.Path.Value == path).Bytes.Span);
    }

    [Theory]
    [InlineData("", "Open ")]
    [InlineData("consent: 書面\nconsent-until: 2026-11-20\n", "Late 2026-11-20")]
    [InlineData("consent: 書面\nconsent-until: 2026-12-01\n", "Coming 2026-12-01")]
    [InlineData("consent: 書面\nconsent-until: 2028-12-01\n", "")]
    public void The_board_says_whom_to_ask(string notes, string expected)
    {
        var board = StaffBoard.Read(Site(Notes + notes).Files, new(BoardSite.Today))!;
        Assert.Equal(expected, string.Join(' ', board.Entries.Where(entry => entry.Sort == "consent").Select(entry => $"{entry.Time} {entry.Day:yyyy-MM-dd}")));
    }

    private static SiteScenario Site(string notes)
    {
        var page = System.Text.Encoding.UTF8.GetString(BoardSite.Quiet.Files.Read(new("content/index.md"))!);
        return BoardSite.Quiet.With("content/index.md", $"{page}\n![窓口に職員がいる](desk.jpg \"窓口\")\n")
            .With("content/desk.jpg", Checkout.Files.Read(new("content/consult/desk.jpg"))!)
            .With("content/desk.jpg.yml", notes);
    }
}
