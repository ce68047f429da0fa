using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>A part of a list that is too long for one page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">How many parts there are.</param>
internal readonly record struct ListPart(int Number, int Total)
{
    /// <summary>How many entries a page shows.</summary>
    public const int Size = 50;

    /// <summary>How many parts a list takes: an empty one has a page as well.</summary>
    public static int Count(int entries, int size = Size) => Math.Max(1, (entries + size - 1) / size);

    /// <summary>The part of a page.</summary>
    public static ListPart Of(PageText page, int entries, int size = Size) => new(page.Part, Count(entries, size)) { Entries = size };

    /// <summary>How many entries its list shows on a page.</summary>
    public int Entries { get; private init; } = Size;

    /// <summary>The entries of this part.</summary>
    public IEnumerable<T> Take<T>(ImmutableArray<T> all) => all.Skip((Number - 1) * Entries).Take(Entries);

    /// <summary>What templates see of it: null for a list in one part.</summary>
    public Value Pager(PageText page, PageSurroundings site)
    {
        if (Total == 1)
            return Value.Null;
        return new TemplateObject
        {
            ["number"] = Number,
            ["total"] = Total,
            ["previous_url"] = Number > 1 ? Url(page, site, Number - 1) : Value.Null,
            ["next_url"] = Number < Total ? Url(page, site, Number + 1) : Value.Null,
        };
    }

    private static string Url(PageText page, PageSurroundings site, int part) =>
        site.Links.To(PageAddress.OutputOf(page.Original, page.Variant, part));
}
