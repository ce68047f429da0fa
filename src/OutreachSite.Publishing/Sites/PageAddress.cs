using OutreachSite.Content;

namespace OutreachSite.Publishing.Sites;

/// <summary>Where a page lies: its source below the content folder, and its file in the output of the portal.</summary>
internal static class PageAddress
{
    /// <summary>The first page.</summary>
    public static RelativePath Home { get; } = new("index.md");

    /// <summary><c>guides/care/index.en.md</c> for the English text of <c>guides/care/index.md</c>.</summary>
    public static RelativePath SourceOf(RelativePath original, Variant variant) => variant == Variant.Japanese
        ? original
        : RelativePath.Resolved($"{original.Value.AsSpan(0, original.Value.Length - ".md".Length)}.{variant.Key()}.md");

    /// <summary><c>en/guides/care/index.html</c> for <c>guides/care/index.md</c> or <c>guides/care.md</c> in English.</summary>
    /// <param name="original">The page.</param>
    /// <param name="variant">For whose readers.</param>
    /// <param name="part">Of a list in parts: <c>guides/page-2/index.html</c> for the second.</param>
    public static RelativePath OutputOf(RelativePath original, Variant variant, int part = 1)
    {
        if (part > 1)
            return OutputOf(original.Folder.Below($"page-{part}").Below("index.md"), variant);
        var stem = original.Value.AsSpan(0, original.Value.Length - ".md".Length);
        // Asked for each link of each page: nothing is made but the path.
        var page = string.Concat(stem, original.IsNamed(Home.Value) ? ".html" : "/index.html");
        return RelativePath.Resolved(variant == Variant.Japanese ? page : $"{variant.Key()}/{page}");
    }

    /// <summary>
    /// Where the page above may be, the nearest first: the list of the folder, of the folder above it, and so on to the
    /// first page. Empty for the first page itself.
    /// </summary>
    public static IEnumerable<RelativePath> ListsAbove(RelativePath original)
    {
        if (original == Home)
            yield break;
        for (var folder = original.Name == "index.md" ? original.Folder.Folder : original.Folder; ; folder = folder.Folder)
        {
            var list = folder.Below("index.md");
            if (list != original)
                yield return list;
            if (folder == RelativePath.Root)
                yield break;
        }
    }
}
