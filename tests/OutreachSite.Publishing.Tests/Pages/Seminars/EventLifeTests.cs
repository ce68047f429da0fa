using System.Text;
using AngleSharp.Dom;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Pages.Seminars.Papers;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Seminars;

/// <summary>One event from its notice to its results, with nothing changed but the day.</summary>
public sealed class EventLifeTests
{
    private const string Event = """
        title: 家でみとるということ
        series: 住民の会
        number: 第4回
        date: 2027-02-13
        start: 13:30
        end: 15:00
        venue: {name: 市民会館}
        accessibility: {wheelchair: あり, sign-language: 相談}
        apply-from: 2026-12-01
        deadline: 2027-02-05
        application: {how: [電話, FAX]}
        contact: center
        attended: 40
        attendance: [{profession: 医師, invited: 12, attended: 0}, {profession: 看護師, attended: 40}]
        sessions: [{title: 講演, question: q1}, {title: 話し合い, question: q2}]
        results: {published: 2027-03-01, survey: results.json, changes: [時間を長くします]}
        staff: {requests: [{kind: 講師, to: 院長, session: 講演}]}
        """;

    private static readonly SiteScenario Site = SiteScenario.Of("""
        -- content/site.yml --
        title: みほん
        base: https://example.invalid/portal/
        publisher: {name: みほん町, contact: center}
        theme: machi
        variants: [ja, en]
        -- content/contacts.yml --
        center: {name: センター, phone: 0000-21-3456, fax: 0000-21-3457}
        -- content/index.md --
        ---
        title: はじめ
        summary: はじめのページです。
        published: 2026-11-01
        ---
        -- content/seminars/index.md --
        ---
        title: 催し
        summary: 催しの一覧です。
        published: 2026-11-01
        ---
        -- content/seminars/talk/index.md --
        ---
        title: 家でみとるということ
        summary: 話を聞く会です。
        published: 2026-11-16
        contact: center
        audience: [resident]
        ---

        ::: when 開催前
        これから開きます。
        :::

        ::: when 開催後
        開きました。
        :::
        """)
        .With("content/seminars/talk/event.yml", Event)
        .With("content/seminars/talk/results.json", Results)
        .With(SiteScenario.From(Checkout.Files.Root, "themes"));

    private static string Results
    {
        get
        {
            static string Question(string id, int best, int good, int fair) =>
                $$"""{"id": "{{id}}", "text": "{{id}}はいかがでしたか", "kind": "scale", "protected": false, "respondents": {{best + good + fair}}, "no_answer": 0, "invalid": 0, "scale": {"id": "s", "steps": ["良い", "まあ良い", "悪い"], "top_steps": 2, "neutral": null}, "options": [{"label": "良い", "count": {{best}}}, {"label": "まあ良い", "count": {{good}}}, {"label": "悪い", "count": {{fair}}}]}""";
            return $$"""
                {"format": 1, "title": "アンケート", "respondents": 36, "invited": null,
                 "limits": {"minimum_base": 10, "minimum_cell": 5, "sensitive_minimum_cell": 10, "hides_none_and_all": false},
                 "sources": [], "crossings": [], "withheld": [],
                 "questions": [{{Question("q1", 20, 13, 3)}}, {{Question("q2", 10, 20, 6)}}],
                 "comments": [{"question": "q9", "text": "ご感想", "texts": [{"text": "よい会でした。", "edited": true}]}]}
                """;
        }
    }

    [Theory]
    [InlineData("2026-11-20", "not-yet-open", "これから開きます", "受付は、2026年（令和8年）12月1日（火）に始まります", "fax flyer", "2026-12-01")]
    [InlineData("2026-12-01", "open", "これから開きます", "2027年（令和9年）2月5日（金）まで", "fax flyer", "2027-02-06")]
    [InlineData("2027-02-06", "closed", "これから開きます", "に終わりました", "flyer", "2027-02-14")]
    [InlineData("2027-02-14", "over", "開きました", null, "", "2027-03-01")]
    [InlineData("2027-03-01", "results", "開きました", "参加者40名、回答36名（回収率90％）でした。", "summary", null)]
    public void The_page_follows_the_day(string today, string state, string words, string? said, string sheets, string? next)
    {
        var built = Build(Site, today);
        Assert.DoesNotContain(built.Diagnostics, found => found.Severity > Severity.Hint);
        var page = Page(built, "seminars/talk/index.html");
        Assert.Equal(state, page.QuerySelector(".os-ticket .os-tag")!.GetAttribute("data-state"));
        Assert.Contains(words, page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        if (said is not null)
            Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(state is "not-yet-open" or "open" or "closed", page.QuerySelector(".os-apply") is not null);
        Assert.Equal(state == "results", page.QuerySelector(".os-results") is not null);
        Assert.Equal(sheets, string.Join(' ', built.Files.Where(file => file.Path.Segments is ["seminars", "talk", "fax" or "flyer" or "summary", "index.html"]).Select(file => file.Path.Segments[2]).Order(StringComparer.Ordinal)));
        Assert.Equal(next is null ? null : DateOnly.ParseExact(next, "yyyy-MM-dd"), built.NextBoundary);
        Assert.Equal(state, Page(built, "seminars/index.html").QuerySelector(".os-event .os-tag")!.GetAttribute("data-state"));
        Assert.Contains("STATUS:CONFIRMED", Text(built, "seminars/talk/event.ics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contact: center", "問い合わせ センター 電話 0000-21-3456")]
    [InlineData("contact: office", "問い合わせ 事務局 電話 0000-31-7788")]
    [InlineData("contact: letters", "問い合わせ センター 電話 0000-21-3456")]
    [InlineData("", "問い合わせ センター 電話 0000-21-3456")]
    public void The_sheet_of_what_came_of_an_event_says_whom_to_call(string contact, string said)
    {
        var site = Site
            .With("content/contacts.yml", "center: {name: センター, phone: 0000-21-3456}\noffice: {name: 事務局, phone: 0000-31-7788}\nletters: {name: 文書係, mail: a@example.invalid}\n")
            .With("content/seminars/talk/event.yml", Event.Replace("contact: center", contact, StringComparison.Ordinal).Replace("[電話, FAX]", "[電話]", StringComparison.Ordinal));
        var desk = Page(Build(site, "2027-03-01"), "seminars/talk/summary/index.html").QuerySelector(".os-flyer__desk")!;
        Assert.Equal(said, desk.TextContent.Trim());
        Assert.StartsWith("tel:", desk.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_say_who_came_how_it_was_liked_and_what_will_change()
    {
        var main = Page(Build(Site, "2027-03-01"), "seminars/talk/index.html").QuerySelector(".os-results")!;
        Assert.Equal(["参加者40名、回答36名（回収率90％）でした。", "「良い」「まあ良い」を合わせて、2つのプログラムで83％から92％でした。"], main.QuerySelectorAll(".os-results__findings p").Select(one => one.TextContent));
        Assert.Equal(["講演", "話し合い"], main.QuerySelectorAll("#ratings tbody th").Select(row => row.TextContent));
        Assert.Equal(["医師12人0人", "看護師記載なし40人", "全体40人"], main.QuerySelectorAll(".os-attendance tbody tr").Select(row => row.TextContent));
        Assert.Equal("よい会でした。", main.QuerySelector(".os-comments__text")!.TextContent);
        Assert.Contains("時間を長くします", main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organiser_s_own_sentences_replace_the_generated_ones()
    {
        var site = Site.With("content/seminars/talk/event.yml", Event.Replace("changes:", "findings: [よい会になりました], changes:", StringComparison.Ordinal));
        Assert.Equal(["よい会になりました"], Page(Build(site, "2027-03-01"), "seminars/talk/index.html").QuerySelectorAll(".os-results__findings p").Select(one => one.TextContent));
    }

    [Theory]
    [InlineData("中止", "cancelled", "CANCELLED", "EventCancelled")]
    [InlineData("延期", "postponed", "TENTATIVE", "EventPostponed")]
    public void What_does_not_take_place_says_so_everywhere(string kind, string state, string status, string data)
    {
        var built = Build(Site.With("content/seminars/talk/event.yml", $"{Event}\nchange: {{kind: {kind}, reason: 雪のためです}}\n"), "2027-01-10");
        var page = Page(built, "seminars/talk/index.html");
        Assert.Contains("雪のためです", page.QuerySelector(".os-alert[data-kind=urgent]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(state, page.QuerySelector(".os-ticket .os-tag")!.GetAttribute("data-state"));
        Assert.Null(page.QuerySelector(".os-apply"));
        Assert.Contains(data, page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"STATUS:{status}", Text(built, "seminars/calendar.ics"), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files, file => file.Path.Value.Contains("/fax/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_to_which_one_just_goes_has_no_word_of_applying()
    {
        var built = Build(Site.With("content/seminars/talk/event.yml", "title: カフェ\ndate: 2026-12-20\nuntil: 2026-12-21\nvenue: {name: 集会所}\naccessibility: {wheelchair: あり}\ncontact: center\n"), "2026-12-01");
        var page = Page(built, "seminars/talk/index.html");
        Assert.Equal("planned", page.QuerySelector(".os-ticket .os-tag")!.GetAttribute("data-state"));
        Assert.Null(page.QuerySelector(".os-apply"));
        Assert.Contains("12月21日（月）まで", page.QuerySelector(".os-ticket")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12月21日（月）まで", Page(built, "seminars/talk/flyer/index.html").QuerySelector(".os-flyer__when")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files, file => file.Path.Value.Contains("/fax/", StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_of_few_are_marked_as_a_reference()
    {
        var built = Build(Site.With("content/seminars/series.yml", "residents:\n  title: 住民の会\n  past: past.csv\n  updated: 2026-11-01\n")
            .With("content/seminars/past.csv", "開催日,テーマ,参加者,回答者,満足度\n2025-02-01,一,14,12,83\n"), "2026-12-01");
        Assert.Contains("83％（参考値）", Page(built, "seminars/series/residents/index.html").QuerySelector("#os-times-table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_series_and_the_year_show_the_same_numbers()
    {
        var built = Build(Site.With("content/seminars/series.yml", "residents:\n  title: 住民の会\n  past: past.csv\n  updated: 2026-11-01\n  professions: [医師, 薬剤師]\n")
            .With("content/seminars/past.csv", "回,開催日,テーマ,参加者,満足度,設問\n第2回,2025-02-01,一,30,80,5段階\n第3回,2026-02-01,二,20,85,5段階\n"), "2027-03-01");
        Assert.DoesNotContain(built.Diagnostics, found => found.Severity > Severity.Hint);
        var page = Page(built, "seminars/series/residents/index.html");
        Assert.Equal(["第2回|30人|80％", "第3回|20人|85％", "第4回|40人|88％"], page.QuerySelectorAll("#os-times-table tbody tr")
            .Select(row => $"{row.Children[0].TextContent[..3]}|{row.Children[2].TextContent}|{row.Children[3].TextContent}"));
        Assert.Contains("まだ参加がない職種：医師、薬剤師", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("延べ90人", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#satisfaction svg"));
        Assert.Single(Page(built, "seminars/years/2026/index.html").QuerySelectorAll("#os-times-table tbody tr"));
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../talk/index.html");
    }

    [Fact]
    public void The_organiser_s_papers_are_made_and_never_published()
    {
        var papers = new SiteEvents(Site.Files, new(2027, 1, 10)).Papers(new("seminars/talk"));
        Assert.Empty(papers.Diagnostics);
        Assert.Equal(["run-sheet.html", "checklist.html", "letter-1.html"], papers.Value!.Select(paper => paper.Path.Value));
        Assert.Contains("講師のお願い", Encoding.UTF8.GetString(papers.Value![2].Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain(Build(Site, "2027-01-10").Files, file => file.HasBytes && Encoding.UTF8.GetString(file.Bytes.Span).Contains("院長", StringComparison.Ordinal));
        Assert.Equal(["参加者40名、回答36名（回収率90％）でした。", "「良い」「まあ良い」を合わせて、2つのプログラムで83％から92％でした。"], new SiteEvents(Site.Files, new(2027, 1, 10)).Sentences(new("seminars/talk")).Value!);
    }

    [Theory]
    [InlineData("accessibility: {wheelchair: あり, sign-language: 相談}\n", "", "2026-12-01", "EVT109")]
    [InlineData("survey: results.json", "survey: result.json", "2027-03-01", "EVT111")]
    [InlineData("question: q1", "question: q7", "2027-03-01", "EVT112")]
    [InlineData("attended: 40\n", "attended: 30\n", "2027-03-01", "EVT105 EVT113")]
    [InlineData("contact: center\n", "contact: center\nvideo: {title: 講演, url: https://example.invalid/v, transcript: talk.md}\n", "2026-12-01", "EVT110")]
    public void What_is_missing_is_said_at_its_place(string text, string other, string today, string codes)
    {
        var built = Build(Site.With("content/seminars/talk/event.yml", Event.Replace(text, other, StringComparison.Ordinal)), today);
        Assert.Equal(codes, string.Join(' ', built.Diagnostics.Select(found => found.Code).Distinct().Order(StringComparer.Ordinal)));
    }

    private static BuiltSite Build(SiteScenario site, string today) => SiteBuilder.Build(site.Files, new(DateOnly.ParseExact(today, "yyyy-MM-dd")));

    private static IDocument Page(BuiltSite site, string path) => HtmlFacts.Page(Text(site, path));

    private static string Text(BuiltSite site, string path) => Encoding.UTF8.GetString(site.Files.Single(file => file.Path == new RelativePath(path)).Bytes.Span);
}
