using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Pages.Tags;

/// <summary>The lists that tags make: one for each tag, and the list of tags. No file stands for them, so their words are the theme's.</summary>
internal static class TagPage
{
    /// <summary>What such a page says about itself; null for any other path.</summary>
    public static PageText? TextOf(RelativePath page, Variant variant, Reads reads)
    {
        if (reads.Result(ThemeRules.Words, variant.Key()) is not { } words)
            return null;
        var tags = reads.Result(TagRules.All, "")!.Tags;
        if (page == TagRules.Index && !tags.IsEmpty)
            return Text(page, variant, words.Say("tags.title"), words.Say("tags.summary"), tags.Max(tag => tag.Updated));
        return TagRules.SlugOf(page) is { } slug && tags.FirstOrDefault(tag => tag.Slug == slug) is { } tag
            ? Text(page, variant, tag.Name, words.Say("tags.pages", ("name", tag.Name)), tag.Updated)
            : null;
    }

    private static PageText Text(RelativePath page, Variant variant, string title, string summary, DateOnly updated)
    {
        var matter = new PageMatter
        {
            Title = title, Summary = summary, Published = updated, Updated = updated, Places = KeyPlaces.None,
        };
        var path = new ContentPath(page, page, variant, PageKind.Section);
        return new(page, variant, new(path, new(matter, PlainMatter.Nothing))) { IsGenerated = true };
    }
}
