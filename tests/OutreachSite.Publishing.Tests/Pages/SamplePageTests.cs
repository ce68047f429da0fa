using System.Text.Json;
using AngleSharp.Dom;
using OutreachSite.Content;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>What every page of a municipality owes its readers, on every page of the sample.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class SamplePageTests(SampleSite sample)
{
    private void EveryPage(Func<SamplePage, IEnumerable<string>> rule) => Findings.None(sample.Findings(rule));

    private void EveryPageBut(Func<SamplePage, bool> exception, Func<SamplePage, IEnumerable<string>> rule) =>
        EveryPage(page => exception(page) ? [] : rule(page));

    [Fact]
    public void Every_rule_that_runs_for_the_sample_is_in_the_catalogue() =>
        // The cache forgets everything when it meets a rule that it does not know.
        Assert.Empty(sample.Built.Build.Runs.Keys.Except(SiteCatalogue.Rules.Select(rule => rule.Name)));

    [Fact]
    public void The_sample_is_a_whole_portal()
    {
        Assert.True(sample.Pages.Length > 200, $"only {sample.Pages.Length} pages");
        Assert.Equal(sample.Built.Pages + 1, sample.Pages.Length);
        var own = sample.Pages.Where(page => page.Variant == Variant.Japanese && !page.IsNotFound && JapaneseLetters(page.Main) >= 300);
        Assert.True(own.Count() >= 40, $"only {own.Count()} pages with text of their own");
    }

    [Fact]
    public void Home_two_guides_and_a_pamphlet_exist_in_every_variant()
    {
        foreach (var tree in new[] { "en/", "easy/" })
        {
            var written = sample.Pages.Where(page => page.Path.StartsWith(tree, StringComparison.Ordinal) && !page.IsFallback).ToArray();
            Assert.Contains(written, page => page.Path == tree + "index.html");
            Assert.True(written.Count(page => page.Kind == "guide") >= 2);
            Assert.Contains(written, page => page.Kind == "pamphlet");
        }
    }

    [Fact]
    public void The_markup_is_without_mistakes() => EveryPage(page => HtmlFacts.SyntaxErrors(page.Html));

    [Fact]
    public void There_is_one_first_heading_and_no_gap_below_it() => EveryPage(page =>
        page.Document.QuerySelectorAll("h1").Length == 1 && page.Document.QuerySelector("h1, h2, h3, h4")!.LocalName == "h1" && page.Main.QuerySelector("h1") is not null
            ? HtmlFacts.HeadingGaps(page.Document)
            : [$"{page.Document.QuerySelectorAll("h1").Length} h1, the first heading is {page.Document.QuerySelector("h1, h2, h3, h4")?.OuterHtml}"]);

    [Fact]
    public void The_page_names_its_language_direction_and_variant() => EveryPage(page =>
        page.Document.DocumentElement is var html && html.GetAttribute("lang") == page.Variant.Language() && html.GetAttribute("dir") == "ltr" && html.GetAttribute("data-variant") == page.Variant.Key()
            ? [] : [string.Join(" ", html.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))]);

    [Fact]
    public void Every_title_is_its_own()
    {
        // A page that was not translated is its original, and says so to search engines.
        var titles = sample.Pages.Where(page => !page.IsFallback).GroupBy(page => page.Document.Title!, StringComparer.Ordinal).ToArray();
        Assert.DoesNotContain(titles, title => title.Key.Trim().Length < 4);
        Findings.None(titles.Where(title => title.Count() > 1).Select(title => $"{title.Key}: {string.Join(", ", title.Select(page => page.Path))}"));
    }

    [Fact]
    public void Every_page_is_described_for_search() => EveryPageBut(page => page.IsNotFound, page =>
        page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: >= 8 and <= 200 } ? [] : ["no description"]);

    [Fact]
    public void The_breadcrumb_leads_from_home_to_the_page() => EveryPageBut(page => page.IsNotFound || page.Kind == "home", page =>
    {
        var steps = page.Document.QuerySelectorAll(".os-breadcrumbs li").ToArray();
        return steps.Length >= 2 && steps[^1].QuerySelector("[aria-current=page]") is not null && steps[..^1].All(step => step.QuerySelector("a[href]") is not null)
            ? [] : [$"{steps.Length} steps"];
    });

    [Fact]
    public void The_breadcrumb_is_written_for_machines_too() => EveryPageBut(page => page.IsNotFound, page =>
    {
        using var data = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var trail = data.RootElement.ValueKind == JsonValueKind.Array ? data.RootElement[0] : data.RootElement;
        var items = trail.GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("item").GetString()!).ToArray();
        var canonical = page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        return page.IsFallback || items[^1] == canonical ? [] : [$"{items[^1]} is not {canonical}"];
    });

    [Fact]
    public void Published_and_updated_are_said() => EveryPageBut(page => page.IsNotFound, page =>
        page.Main.QuerySelectorAll(".os-dates time[datetime]").Length >= 2 ? [] : ["fewer than two dates"]);

    [Fact]
    public void Every_time_has_a_date_that_machines_can_read() => EveryPage(page => page.Document.QuerySelectorAll("time")
        .Where(time => !DateOnly.TryParseExact(time.GetAttribute("datetime"), ["yyyy-MM-dd", "yyyy-MM", "yyyy"], out _)).Select(time => time.OuterHtml));

    [Fact]
    public void Whom_to_ask_stands_last() => EveryPage(page =>
    {
        var contact = page.Main.QuerySelector("#os-contact");
        if (contact is null)
            return ["no contact block"];
        var after = page.Main.QuerySelectorAll("*").Where(element => !contact.Contains(element) && !element.Contains(contact)
            && (contact.CompareDocumentPosition(element) & DocumentPositions.Following) != 0 && element.Closest(".os-imprint") is null);
        return after.Select(element => $"{HtmlFacts.Tag(element)} comes after the contact").Take(1)
            .Concat(contact.QuerySelector("a[href^='tel:']") is null ? ["the contact has no telephone"] : []);
    });

    [Fact]
    public void The_keyboard_stops_first_at_the_way_past_the_menus() => EveryPage(page =>
        page.Document.QuerySelector("a, button, input")!.GetAttribute("href") is ['#', .. var id] && page.Document.GetElementById(id) is { LocalName: "main" } ? [] : ["no skip link"]);

    [Fact]
    public void Ids_are_unique_and_references_lead_to_them() => EveryPage(page => HtmlFacts.BadIds(page.Document).Concat(HtmlFacts.LooseReferences(page.Document)));

    [Fact]
    public void Every_link_says_something() => EveryPage(page => HtmlFacts.SilentControls(page.Document));

    [Fact]
    public void Pictures_have_words_or_are_hidden() => EveryPage(page =>
        page.Document.QuerySelectorAll("img:not([alt])").Concat(page.Document.QuerySelectorAll("svg:not([aria-hidden=true]):not([role=img]):not([role=group][aria-label]):not([role=group][aria-labelledby])")).Select(HtmlFacts.Tag));

    [Fact]
    public void Nothing_runs_and_nothing_is_styled_in_place() => EveryPage(page => HtmlFacts.ForbiddenAttributes(page.Document)
        .Concat(page.Document.QuerySelectorAll("style, iframe, object, embed, script:not([type='application/ld+json']):not([src])").Select(HtmlFacts.Tag)));

    [Fact]
    public void At_most_one_window_is_lit() => EveryPage(page =>
        page.Document.QuerySelectorAll(".os-phone[data-variant=act]").Length is var boards and > 1 ? [$"{boards} yellow boards"] : []);

    [Fact]
    public void Tables_have_headings_with_a_direction() => EveryPage(page => page.Document.QuerySelectorAll("table")
        .Where(table => (table.QuerySelectorAll("thead th[scope=col]").Length == 0 && table.QuerySelectorAll("tr:not(:has(> th[scope=row]))").Length > 0) || table.QuerySelectorAll("th:not([scope])").Length > 0)
        .Select(table => $"table \"{table.QuerySelector("caption")?.TextContent}\""));

    [Fact]
    public void Markdown_marks_do_not_show() => EveryPage(page => page.Main.QuerySelectorAll("p, dt, dd, li, td, th, h1, h2, h3, h4, figcaption")
        .Where(element => element.TextContent.TrimStart() is var text && (text.StartsWith('|') || text.StartsWith(":::", StringComparison.Ordinal) || text.Contains("[[", StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal) || text.Contains("**", StringComparison.Ordinal)))
        .Select(element => element.TextContent.Trim()));

    [Fact]
    public void A_page_that_was_not_translated_says_so_and_points_to_the_original()
    {
        var pages = sample.Pages.Where(page => page.IsFallback).ToArray();
        Assert.NotEmpty(pages);
        Findings.None(pages.SelectMany(page =>
        {
            var original = sample[page.Path[(page.Variant.Key().Length + 1)..]];
            var (canonical, theirs) = (page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), original.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            return new[]
            {
                page.Main.QuerySelector(".os-alert[data-kind=notice]") is null ? "no notice" : "",
                canonical == theirs ? "" : $"canonical is {canonical}",
                page.Variant == Variant.Easy || page.Main.QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang") == "ja" ? "" : "the title does not say that it is Japanese",
                page.Variant == Variant.Easy || page.Main.QuerySelector("article") is not { } text || text.GetAttribute("lang") == "ja" ? "" : "the text does not say that it is Japanese",
            }.Where(finding => finding.Length > 0).Select(finding => $"{page.Path}: {finding}");
        }));
    }

    [Fact]
    public void A_page_with_its_style_sheet_is_at_most_150_kilobytes()
    {
        var sheets = sample.Built.Files.Where(file => file.Path.Extension == ".css").ToDictionary(file => file.Path.Name, file => file.Bytes.Length, StringComparer.Ordinal);
        Assert.True(sheets.Count > 3);
        EveryPage(page => StylesOf(page.Document) is var style and > 0 && page.Size + style <= 150_000 ? [] : [$"{page.Size} + {StylesOf(page.Document)} bytes"]);

        int StylesOf(IDocument document) => document.QuerySelectorAll("link[rel=stylesheet]").Sum(link => sheets[link.GetAttribute("href")!.Split('/')[^1]]);
    }

    private static int JapaneseLetters(IElement element) =>
        element.QuerySelectorAll("article, .os-listing, .os-band").Select(part => part.TextContent).DefaultIfEmpty("").MaxBy(text => text.Length)!.Count(c => c is >= '\u3040' and <= '\u9fff');
}
