using OutreachSite.Testing;

namespace OutreachSite.Browser.Tests.Visiting;

public sealed class PageCoverTests
{
    private static IReadOnlySet<string> Traits(string html) => PageTraits.Of(HtmlFacts.Page(html));

    private static IReadOnlySet<string> Cover(params (string Page, string Body)[] pages) => PageCover.Of(pages.ToDictionary(
        page => page.Page, page => PageTraits.Of(HtmlFacts.Page($"<!doctype html><html lang=\"ja\" data-variant=\"ja\"><body data-kind=\"guide\">{page.Body}</body></html>"))));

    [Fact]
    public void A_site_without_pages_has_none_to_see() => Assert.Empty(Cover());

    [Fact]
    public void A_page_that_adds_nothing_is_left_out() =>
        Assert.Equal(["b"], Cover(("a", "<p class=x>一"), ("b", "<p class=x>一<p class=y>二"), ("c", "<p class=y>三")));

    [Fact]
    public void The_only_page_with_a_class_a_state_a_role_or_an_element_is_taken()
    {
        Assert.Equal(["a", "b"], Cover(("a", "<p class=x>"), ("b", "<p class=z>")));
        Assert.Equal(["a", "b"], Cover(("a", "<p class=x data-state=on>"), ("b", "<p class=x data-state=off>")));
        Assert.Equal(["a", "b"], Cover(("a", "<p class=x role=note>"), ("b", "<p class=x role=group>")));
        Assert.Equal(["b"], Cover(("a", "<p class=x>"), ("b", "<p class=x><details open>")));
    }

    [Fact]
    public void Each_kind_of_page_is_taken_in_each_variant()
    {
        string Page(string kind, string variant) => $"<!doctype html><html data-variant=\"{variant}\"><body data-kind=\"{kind}\"><p>文</body></html>";
        var cover = PageCover.Of(new Dictionary<string, IReadOnlySet<string>>
        {
            ["1"] = Traits(Page("guide", "ja")), ["2"] = Traits(Page("guide", "easy")), ["3"] = Traits(Page("home", "ja")),
            ["4"] = Traits(Page("home", "easy")), ["5"] = Traits(Page("home", "easy")),
        });

        Assert.Equal(["1", "2", "3", "4"], cover);
    }

    [Fact]
    public void Words_numbers_and_names_are_no_trait() =>
        Assert.Equal(["a"], Cover(("a", "<p class=x data-id=f033 data-name=みなと>一"), ("b", "<p class=x data-id=f057 data-name=浜>二")));

    [Fact]
    public void The_order_in_which_pages_are_found_does_not_matter()
    {
        (string, string)[] pages = [.. Enumerable.Range(0, 40).Select(i => ($"{i:00}", $"<p class=c{(char)('a' + (i % 7))}><i class=d{(char)('a' + (i % 5))}>"))];

        var cover = Cover(pages);

        Assert.Equal(cover, Cover([.. pages.Reverse()]));
        Assert.InRange(cover.Count, 2, 7);
    }
}
