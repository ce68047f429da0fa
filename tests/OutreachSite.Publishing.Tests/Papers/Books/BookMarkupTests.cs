using System.Collections.Immutable;
using OutreachSite.Files;
using OutreachSite.Publishing.Papers.Books;

namespace OutreachSite.Publishing.Tests.Papers.Books;

/// <summary>Pages of a site as chapters of one document.</summary>
public sealed class BookMarkupTests
{
    private static readonly ImmutableArray<BookChapter> _chapters =
    [
        Chapter("guides/index.html", """<h1 id="top">案内</h1><a href="care/index.html#cost">費用</a> <a href="../about/index.html">このサイト</a> <a href="#top">上へ</a> <a href="#nowhere">ない</a>""", "top"),
        Chapter("guides/care/index.html", """<h2 id="cost">費用</h2><img src="../../theme/a%20b.png" srcset="x.png 1x, y.png 2x"><svg><path fill="url(#hatch)"/></svg><a href="tel:119">119</a><label for="cost" aria-describedby="cost note">欄</label>""", "cost", "note"),
    ];

    private static readonly Dictionary<RelativePath, int> _numbers = new() { [new("guides/index.html")] = 0, [new("guides/care/index.html")] = 1 };

    [Fact]
    public void Links_between_chapters_lead_within_the_book()
    {
        var first = BookMarkup.Of(_chapters, 0, _numbers);
        Assert.Contains("""<h1 id="c0-top">""", first, StringComparison.Ordinal);
        Assert.Contains("""href="#c1-cost">費用""", first, StringComparison.Ordinal);
        Assert.Contains("""href="#c0-top">上へ""", first, StringComparison.Ordinal);
        // A place that is not in the book must not lead nowhere.
        Assert.Contains("""href="#c0">ない""", first, StringComparison.Ordinal);
        Assert.Contains("""href="about/index.html">このサイト""", first, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_chapter_loads_is_found_from_the_root_and_names_are_its_own()
    {
        var second = BookMarkup.Of(_chapters, 1, _numbers);
        Assert.Contains("""src="theme/a%20b.png" srcset="guides/care/x.png 1x, guides/care/y.png 2x" """.TrimEnd(), second, StringComparison.Ordinal);
        Assert.Contains("""fill="url(#c1-hatch)" """.TrimEnd(), second, StringComparison.Ordinal);
        Assert.Contains("""href="tel:119" """.TrimEnd(), second, StringComparison.Ordinal);
        Assert.Contains("""for="c1-cost" aria-describedby="c1-cost c1-note" """.TrimEnd(), second, StringComparison.Ordinal);
    }

    private static BookChapter Chapter(string output, string main, params string[] places) => new(new(output), new("content/index.md"), "題", main, "", []) { Places = [.. places] };
}
