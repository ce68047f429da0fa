namespace OutreachSite.Content.Trees;

/// <summary>A Markdown file below the content folder, and what its place makes of it.</summary>
/// <param name="Source">From the content folder: <c>guides/home-care/index.en.md</c>.</param>
/// <param name="Original">The file of the original: <c>guides/home-care/index.md</c>. What the page is known by.</param>
/// <param name="Variant">The wording, by the ending before <c>.md</c>.</param>
/// <param name="Kind">What the page is to readers.</param>
public sealed record ContentPath(RelativePath Source, RelativePath Original, Variant Variant, PageKind Kind)
{
    /// <summary>The top folder; empty for the first page.</summary>
    public string Section => Original.Segments is [var first, _, ..] ? first : "";

    /// <summary>Reads the path of a Markdown file.</summary>
    public static ContentPath Of(RelativePath source)
    {
        var (stem, variant) = Split(source.Value);
        RelativePath original = new(stem + ".md");
        return new(source, original, variant, KindOf(original));
    }

    private static (string Stem, Variant Variant) Split(string path)
    {
        var stem = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^".md".Length] : path;
        foreach (var variant in Variants.All.Where(variant => variant != Variant.Japanese))
        {
            if (stem.EndsWith($".{variant.Key()}", StringComparison.Ordinal))
                return (stem[..^(variant.Key().Length + 1)], variant);
        }

        return (stem, Variant.Japanese);
    }

    private static PageKind KindOf(RelativePath original) => original.Segments switch
    {
        ["index.md"] => PageKind.Home,
        [_, "index.md"] => PageKind.Section,
        ["guides", _, "index.md"] => PageKind.Guide,
        ["pamphlets", _, "index.md"] => PageKind.Pamphlet,
        ["seminars", _, "index.md"] => PageKind.Seminar,
        ["seminars", _, _] => PageKind.SeminarPage,
        _ => PageKind.Article,
    };
}
