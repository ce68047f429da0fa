namespace OutreachSite.Print.Paper;

/// <summary>Everything that can be wrong with a page as a paper: PRN351 to PRN399.</summary>
public static class FittingDiagnostics
{
    /// <summary>An edition has room for so many pages, and nothing is cut off: a page with more text is not printed in it.</summary>
    /// <param name="title">The title of the page.</param>
    /// <param name="edition">The edition, as front matter names it.</param>
    /// <param name="pages">How many pages the text takes in the smallest letters.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="letters">About how many letters stand on those that are too many.</param>
    /// <param name="from">The first heading that stands there; null when there is none.</param>
    public static Diagnostic TooMuchText(string title, string edition, int pages, int most, int letters, string? from) => new(
        "PRN351", Severity.Error, Location.None,
        new($"「{title}」は長すぎて、{edition} の{most}ページに入りません。いちばん小さな字でも{pages}ページになり、約{letters}字が余ります{(from is null ? "" : $"（「{from}」から先）")}",
            $"'{title}' is too long for the {most} page(s) of {edition}: in its smallest letters it takes {pages}, with about {letters} letters too many{(from is null ? "" : $", from '{from}' on")}"),
        new("文を短くするか、print から、この紙の形を外してください", "shorten the text, or take this edition out of print"));

    /// <summary>A contents page with wrong numbers is worse than none: a book whose pages move each time the numbers are filled in is not made.</summary>
    /// <param name="title">The title of the book.</param>
    public static Diagnostic NumbersMove(string title) => new(
        "PRN352", Severity.Error, Location.None,
        new($"冊子「{title}」のもくじにページ番号を入れるたびに、ページがずれます", $"the pages of the book '{title}' move whenever their numbers are filled into its contents"),
        new("book-print.css の .os-book__page に、決まった幅（inline-size）を付けてください", "give .os-book__page a fixed inline-size in book-print.css"));
}
