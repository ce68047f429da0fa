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

    /// <summary>What is wrong with the name: an ending that looks like a variant and is none, or a character that addresses cannot carry.</summary>
    public ImmutableArray<Diagnostic> Problems()
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var stem = Source.Name[..Math.Max(0, Source.Name.LastIndexOf('.'))];
        if (Variant == Variant.Japanese && stem.LastIndexOf('.') is var dot and > 0
            && stem[(dot + 1)..] is { Length: >= 2 and <= 8 } suffix && suffix.All(char.IsAsciiLetter))
            problems.Add(ContentDiagnostics.UnknownVariant(Location.Of(Source), suffix));
        foreach (var name in Source.Segments)
        {
            if (name.FirstOrDefault(IsUnsafe) is var found and not '\0')
                problems.Add(ContentDiagnostics.UnsafeName(Location.Of(Source), name, found.ToString()));
        }

        return problems.ToImmutable();
    }

    /// <summary>Blanks, signs with a meaning in addresses, and what Windows refuses in names.</summary>
    private static bool IsUnsafe(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\\' or '#' or '%' or '&' or '\'' or '[' or ']' or '(' or ')';

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
