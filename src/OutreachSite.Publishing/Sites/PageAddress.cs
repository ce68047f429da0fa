using OutreachSite.Content;

namespace OutreachSite.Publishing.Sites;

/// <summary>Where a page lies: its source below the content folder, and its file in the output of the portal.</summary>
internal static class PageAddress
{
    /// <summary><c>guides/care/index.en.md</c> for the English text of <c>guides/care/index.md</c>.</summary>
    public static RelativePath SourceOf(RelativePath original, Variant variant) => variant == Variant.Japanese
        ? original
        : new(original.Value[..^".md".Length] + $".{variant.Key()}.md");

    /// <summary><c>en/guides/care/index.html</c> for <c>guides/care/index.md</c> or <c>guides/care.md</c> in English.</summary>
    public static RelativePath OutputOf(RelativePath original, Variant variant)
    {
        var stem = original.Value[..^".md".Length];
        var page = original.Name == "index.md" ? $"{stem}.html" : $"{stem}/index.html";
        return new(variant == Variant.Japanese ? page : $"{variant.Key()}/{page}");
    }
}
