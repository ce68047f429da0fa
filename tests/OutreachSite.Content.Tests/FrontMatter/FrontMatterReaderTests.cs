using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Content.Tests.FrontMatter;

public sealed class FrontMatterReaderTests
{
    private const string Minimal = "---\ntitle: 題\nsummary: 短い文\npublished: 2018-07-28\n---\n";

    [Fact]
    public void Everything_that_a_page_can_say_is_bound()
    {
        var head = Read("""
            ---
            title: "家で暮らす: はじめに"
            summary: 在宅医療のはじめ方
            published: 令和8年11月1日（日）
            updated: R8.11.4
            reviewed: 2026/11/4
            next-review: ２０２７年５月１日
            expires: 2028-03-31
            draft: true
            owner: 健康課
            contact: center
            audience: [resident, professional]
            items: [ア, ク]
            status: 速報
            sources:
              - title: 在宅医療の手引き
                issuer: 県
                date: 平成30年3月
                locator: 12ページ
                url: https://example.jp/a.pdf
            as-of: H30年度
            order: 10
            menu: 家で
            accent: kaki
            noindex: true
            minutes: 5
            reviewer: 看護師
            ---
            本文
            """, PageKind.Guide);
        Assert.Equal("家で暮らす: はじめに", head.Page.Title);
        Assert.Equal(new(2026, 11, 1), head.Page.Published);
        Assert.Equal(new(2026, 11, 4), head.Page.Updated);
        Assert.Equal(new DateOnly(2026, 11, 4), head.Page.Reviewed);
        Assert.Equal(new DateOnly(2027, 5, 1), head.Page.NextReview);
        Assert.Equal(new DateOnly(2028, 3, 31), head.Page.Expires);
        Assert.True(head.Page.IsDraft && head.Page.IsHiddenFromSearch);
        Assert.Equal("center", head.Page.Contact!.Text);
        Assert.Equal("Resident Professional", string.Join(' ', head.Page.Audiences));
        Assert.Equal(["ア", "ク"], head.Page.Items.Select(item => item.Text));
        Assert.Equal(PageStatus.Preliminary, head.Page.Status);
        Assert.Equal("2018-03", head.Page.Sources[0].Date!.Iso);
        Assert.Equal("2018年度（平成30年度）", head.Page.AsOf!.Text(Variant.Japanese));
        Assert.Equal((10, "家で", "kaki"), (head.Page.Order, head.Page.MenuTitle, head.Page.Accent));
        Assert.Equal(new GuideMatter(5, "看護師"), head.Kind);
    }

    [Fact]
    public void What_is_not_written_has_its_usual_value()
    {
        var page = Read(Minimal).Page;
        Assert.Equal(page.Published, page.Updated);
        Assert.Equal(1000, page.Order);
        Assert.False(page.IsDraft);
        Assert.Empty(page.Sources);
        Assert.Null(page.Contact);
    }

    [Theory]
    [InlineData(Minimal + "本文")]
    [InlineData("\uFEFF" + Minimal + "本文")]
    [InlineData("---  \ntitle: 題\nsummary: 短い文\npublished: 2018-07-28\n---\t\n本文")]
    public void The_body_begins_after_the_second_line_of_hyphens(string text)
    {
        var source = new SourceText(new("a.md"), text);
        Assert.NotNull(FrontMatterReader.Read(source, PageKind.Article).Value);
        Assert.Equal("本文", source.Text[FrontMatterBlock.FindBody(source)..]);
    }

    [Theory]
    [InlineData(Minimal + "本文\n\n---\n続き\n", "---\n")]
    [InlineData("\uFEFF" + Minimal + "本文", "---\n")]
    [InlineData("---\ntitle: 題\nsummary: |\n  文\n---- 線\npublished: 2018-07-28\n---\n本文", "本文")]
    [InlineData("---\ntitle: 題\n---", "---")]
    [InlineData("---\ntitle: 題\n", "題\n")]
    [InlineData("本文だけ\n---\n続き\n", "続き\n")]
    [InlineData("", "")]
    public void The_top_of_a_file_says_what_the_whole_file_says(string text, string end)
    {
        var (path, whole) = (new RelativePath("a.md"), new SourceText(new("a.md"), text));
        var top = FrontMatterBlock.TopOf(path, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.EndsWith(end, top.Text, StringComparison.Ordinal);
        var (read, expected) = (FrontMatterReader.Read(top, PageKind.Article), FrontMatterReader.Read(whole, PageKind.Article));
        Assert.Equal(expected.Diagnostics.AsEnumerable(), read.Diagnostics.AsEnumerable());
        Assert.Equal(expected.Value?.Page.Places.All.AsEnumerable(), read.Value?.Page.Places.All.AsEnumerable());
        Assert.Equal(FrontMatterBlock.FindBody(whole), FrontMatterBlock.FindBody(top));
    }

    [Fact]
    public void Windows_line_ends_are_read_like_others()
    {
        var source = new SourceText(new("a.md"), (Minimal + "本文\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        var head = FrontMatterReader.Read(source, PageKind.Article).Value!;
        Assert.Equal("題", head.Page.Title);
        Assert.Equal("本文\r\n", source.Text[FrontMatterBlock.FindBody(source)..]);
    }

    [Theory]
    [InlineData("本文だけ\n", "CNT140", 1)]
    [InlineData("", "CNT140", 1)]
    [InlineData("---\ntitle: 題\n本文\n", "CNT141", 1)]
    [InlineData("－－－\ntitle: 題\n---\n", "CNT142", 1)]
    [InlineData(" ---\ntitle: 題\n---\n", "CNT142", 1)]
    [InlineData("---\ntitle: 題\nーーー\n本文\n", "CNT142", 3)]
    [InlineData("----\ntitle: 題\n----\n", "CNT142", 1)]
    public void Front_matter_that_cannot_be_found_says_why(string text, string code, int line)
    {
        var problem = Assert.Single(FrontMatterReader.Read(new(new("a.md"), text), PageKind.Article).Diagnostics);
        Assert.Equal((code, line), (problem.Code, problem.Where.Line));
    }

    [Theory]
    [InlineData("夜間", "夜間")]
    [InlineData("Ｎｉｇｈｔ", "night")]
    [InlineData("もの忘れ 相談", "もの忘れ-相談")]
    [InlineData("A/B", "ab")]
    public void A_tag_has_an_address_in_which_width_and_case_do_not_count(string tag, string slug) =>
        Assert.Equal(new TagName(tag, slug), Assert.Single(Read($"---\ntitle: 題\nsummary: 説明\npublished: 2026-10-01\ntags: [{tag}]\n---\n").Page.Tags));

    [Fact]
    public void Every_wrong_value_is_named_at_its_word() => Snapshot.Matches(Annotate("""
        ---
        titel: 題
        summary:
        published: 令和8年13月1日
        updated: 2018-07-28（日）
        expires: あした
        draft: はい
        audience: [resident, residents, resident]
        status: 確定版
        items: {a: b}
        tags: [夜間, '※']
        order: 十
        accent: red
        sources:
          - issuer: 県
            url: www.example.jp
            date: 去年
        contact: [center]
        minutes: 5
        ---
        """, PageKind.Article));

    [Fact]
    public void Dates_that_contradict_each_other_are_errors() => Snapshot.Matches(Annotate("""
        ---
        title: 題
        summary: 文
        published: 2018-07-28
        updated: 2018-07-27
        reviewed: 2018-08-01
        next-review: 2018-07-31
        expires: 2018-07-01
        ---
        """, PageKind.Article));

    [Fact]
    public void A_home_page_has_entries_and_towns()
    {
        var home = Assert.IsType<HomeMatter>(Read("""
            ---
            title: うちで暮らす案内板
            summary: 相談先の案内
            published: 2018-07-28
            question: どうしましたか
            lead: 一つ選んでください
            phone: center
            urgent: {words: 命にかかわるとき, number: 119}
            entries:
              - {title: 家で暮らす, hint: 在宅医療, page: guides/home-care/index.md, icon: house}
            towns:
              - {name: みなと市, desk: 市役所1階, page: about/minato.md, accent: matsu}
            ---
            """, PageKind.Home).Kind);
        Assert.Equal("119", home.Urgent!.Number);
        Assert.Equal("guides/home-care/index.md", home.Entries[0].Page.Text);
        Assert.Equal(9, home.Entries[0].Page.Where.Line - 1);
        Assert.Equal("matsu", home.Towns[0].Accent);
    }

    [Fact]
    public void Problems_within_lists_are_named() => Snapshot.Matches(Annotate("""
        ---
        title: 題
        summary: 文
        published: 2018-07-28
        urgent: {words: 命にかかわるとき}
        entries:
          - {titel: 家で暮らす, page: a.md}
          - ただの文
        towns: みなと市
        ---
        """, PageKind.Home));

    [Theory]
    [InlineData("paper: a4\nfold: tri\npages: 6\npick-up: 役場", Paper.A4, Fold.Tri, 6)]
    [InlineData("paper: tri-fold", Paper.TriFold, null, null)]
    public void A_pamphlet_says_what_is_printed(string lines, Paper paper, Fold? fold, int? pages)
    {
        var pamphlet = Assert.IsType<PamphletMatter>(Read(Minimal.Replace("---\ntitle", $"---\n{lines}\ntitle", StringComparison.Ordinal), PageKind.Pamphlet).Kind);
        Assert.Equal((paper, fold, pages), (pamphlet.Paper, pamphlet.Fold, pamphlet.Pages));
    }

    [Theory]
    [InlineData("index.md", PageKind.Home, true)]
    [InlineData("guides/index.md", PageKind.Section, true)]
    [InlineData("guides/index.en.md", PageKind.Section, false)]
    [InlineData("index.easy.md", PageKind.Home, false)]
    [InlineData("guides/care/index.md", PageKind.Guide, false)]
    [InlineData("about/people.md", PageKind.Article, false)]
    public void A_book_is_asked_for_by_the_original_of_a_list(string file, PageKind kind, bool isList)
    {
        var outcome = FrontMatterReader.Read(new(new(file), Minimal.Replace("---\ntitle", "---\nprint: [sheet, book]\ntitle", StringComparison.Ordinal)), kind);
        if (isList)
        {
            Assert.Equal("Sheet Book", string.Join(' ', outcome.Value!.Page.Print));
            Assert.Empty(outcome.Diagnostics);
            return;
        }

        var problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CNT132", Severity.Error, 2, 16), (problem.Code, problem.Severity, problem.Where.Line, problem.Where.Column));
    }

    [Theory]
    [InlineData("programme.md", SeminarPart.Programme)]
    [InlineData("results.en.md", SeminarPart.Results)]
    [InlineData("other.md", null)]
    public void A_seminar_page_is_known_by_its_name(string file, SeminarPart? part) =>
        Assert.Equal(new SeminarPageMatter(part), FrontMatterReader.Read(new(new("seminars/x/" + file), Minimal), PageKind.SeminarPage).Value!.Kind);

    [Theory]
    [InlineData("2018-07-27", false)]
    [InlineData("2018-07-28", true)]
    [InlineData("2018-08-31", true)]
    [InlineData("2018-09-01", false)]
    public void A_page_is_seen_from_its_first_day_to_its_last(string today, bool seen)
    {
        var page = Read(Minimal.Replace("---\ntitle", "---\nexpires: 2018-08-31\ntitle", StringComparison.Ordinal)).Page;
        Assert.Equal(seen, page.IsPublishedOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False((page with { IsDraft = true }).IsPublishedOn(new(2018, 8, 1)));
    }

    [Fact]
    public void An_overdue_review_is_only_a_hint_at_its_date()
    {
        var page = Read(Minimal.Replace("---\ntitle", "---\nnext-review: 2018-08-31\ntitle", StringComparison.Ordinal)).Page;
        Assert.Empty(page.ProblemsOn(new(2018, 8, 31)));
        var problem = Assert.Single(page.ProblemsOn(new(2018, 9, 1)));
        Assert.Equal(("CNT146", Severity.Hint, 2, 14), (problem.Code, problem.Severity, problem.Where.Line, problem.Where.Column));
    }

    private static PageHead Read(string text, PageKind kind = PageKind.Article)
    {
        var outcome = FrontMatterReader.Read(new(new("a.md"), text), kind);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static string Annotate(string text, PageKind kind) =>
        Annotated.Source(text, FrontMatterReader.Read(new(new("a.md"), text), kind).Diagnostics, MessageLanguage.Japanese);
}
