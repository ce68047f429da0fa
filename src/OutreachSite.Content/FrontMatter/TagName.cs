using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.FrontMatter;

/// <summary>A tag as an author wrote it. Tags with the same slug are one: neither width nor letter case counts.</summary>
/// <param name="Text">For readers.</param>
/// <param name="Slug">For addresses: its letters and digits, joined by hyphens.</param>
public sealed record TagName(string Text, string Slug)
{
    /// <summary>The tag of a word; null when no letter or digit is in it, so that it could have no address.</summary>
    public static TagName? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit) ? new(text, Anchors.Slug(text)) : null;
    }
}
