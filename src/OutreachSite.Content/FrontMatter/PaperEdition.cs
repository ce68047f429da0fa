using System.Collections.Frozen;

namespace OutreachSite.Content.FrontMatter;

/// <summary>How a page is printed.</summary>
public enum PaperEdition
{
    /// <summary>On the paper that its layout has: A4 unless it says otherwise.</summary>
    Sheet,

    /// <summary>A5 pages, to read and as sheets of A4 to fold and staple.</summary>
    Booklet,

    /// <summary>A4 with letters of 18 points and more.</summary>
    Large,

    /// <summary>A4 in black and white alone, with letters and lines that survive a fax machine.</summary>
    Fax,

    /// <summary>A4 folded twice: six panels on two sides.</summary>
    Leaflet,

    /// <summary>One page of A3, to be read from two metres away.</summary>
    Poster,

    /// <summary>One page of A5 landscape for the fridge: telephone numbers, and lines to write on.</summary>
    Card,

    /// <summary>A section, or the whole site, as one book of A5 pages: asked for by the page that lists it.</summary>
    Book,
}

/// <summary>The names of editions in front matter, in commands and in names of files.</summary>
public static class PaperEditions
{
    /// <summary>By name.</summary>
    public static FrozenDictionary<string, PaperEdition> Names { get; } = Enum.GetValues<PaperEdition>()
        .ToFrozenDictionary(edition => edition.ToString().ToLowerInvariant(), edition => edition, StringComparer.Ordinal);

    /// <summary>The name.</summary>
    public static string Key(this PaperEdition edition) => edition.ToString().ToLowerInvariant();
}
