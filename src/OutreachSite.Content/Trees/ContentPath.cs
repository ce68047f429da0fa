namespace OutreachSite.Content.Trees;

/// <summary>A Markdown file below the content folder, and what its place makes of it.</summary>
/// <param name="Source">From the content folder: <c>guides/home-care/index.en.md</c>.</param>
/// <param name="Original">The file of the original: <c>guides/home-care/index.md</c>. What the page is known by.</param>
/// <param name="Variant">The wording, by the ending before <c>.md</c>.</param>
/// <param name="Kind">What the page is to readers.</param>
public sealed record ContentPath(RelativePath Source, RelativePath Original, Variant Variant, PageKind Kind)
{
    private const string Ending = ".md";

    /// <summary>The top folder; empty for the first page.</summary>
    public string Section => Original.Value.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Original.Value[..slash] : "";

    /// <summary>Reads the path of a Markdown file.</summary>
    public static ContentPath Of(RelativePath source)
    {
        var variant = VariantOf(source.Value);
        var original = variant == Variant.Japanese && source.Value.EndsWith(Ending, StringComparison.Ordinal) ? source : OriginalOf(source.Value, variant);
        return new(source, original, variant, KindOf(original.Value));
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

    private static Variant VariantOf(ReadOnlySpan<char> path)
    {
        var stem = Stem(path);
        foreach (var variant in Variants.All)
        {
            if (variant != Variant.Japanese && stem.EndsWith(variant.Key(), StringComparison.Ordinal) && stem.Length > variant.Key().Length
                && stem[^(variant.Key().Length + 1)] == '.')
                return variant;
        }

        return Variant.Japanese;
    }

    private static RelativePath OriginalOf(ReadOnlySpan<char> path, Variant variant)
    {
        var stem = Stem(path);
        return new(string.Concat(variant == Variant.Japanese ? stem : stem[..^(variant.Key().Length + 1)], Ending));
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> path) =>
        path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? path[..^Ending.Length] : path;

    /// <summary>By the depth of the file and its top folder: looked at for every page again and again, so without taking the path apart.</summary>
    private static PageKind KindOf(ReadOnlySpan<char> original)
    {
        var depth = original.Count('/');
        var isIndex = depth == 0 ? original is "index.md" : original.EndsWith("/index.md", StringComparison.Ordinal);
        return depth switch
        {
            0 when isIndex => PageKind.Home,
            1 when isIndex => PageKind.Section,
            2 when isIndex && original.StartsWith("guides/", StringComparison.Ordinal) => PageKind.Guide,
            2 when isIndex && original.StartsWith("pamphlets/", StringComparison.Ordinal) => PageKind.Pamphlet,
            2 when original.StartsWith("seminars/", StringComparison.Ordinal) => isIndex ? PageKind.Seminar : PageKind.SeminarPage,
            _ => PageKind.Article,
        };
    }
}
