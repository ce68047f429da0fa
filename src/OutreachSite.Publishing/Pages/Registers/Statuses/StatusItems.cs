using OutreachSite.Content;
using OutreachSite.Content.Sites;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>A heading under which rows of the register stand.</summary>
/// <param name="Code">ア; for another arrangement its own.</param>
/// <param name="Key">In addresses.</param>
/// <param name="Name">In the words of the arrangement.</param>
/// <param name="Text">A short explanation, or null.</param>
/// <param name="Page">The page about it, or null.</param>
/// <param name="From">The codes of the rows that stand under it.</param>
internal sealed record StatusHeading(string Code, string Key, LocalizedText Name, LocalizedText? Text, Written? Page, ImmutableArray<string> From)
{
    /// <summary>True when rows of other codes stand here, so that each must say which one it was.</summary>
    public bool IsRearranged => From is not [var one] || !TextKey.AreSame(one, Code);

    /// <summary>From an item of an arrangement.</summary>
    public static StatusHeading Of(TaxonomyItem item) => new(
        item.Code, item.Key, item.Name, item.Text, item.Page, item.From.IsEmpty ? [item.Code] : [.. item.From.Select(code => code.Text)]);
}

/// <summary>The headings of a register, in their order, and what the codes of its rows are called.</summary>
/// <param name="All">The headings.</param>
/// <param name="Original">The items of items.yml.</param>
internal sealed record StatusItems(ImmutableArray<StatusHeading> All, ItemTaxonomy Original)
{
    /// <summary>The heading of an address; null when there is none.</summary>
    public StatusHeading? Find(string key) => All.FirstOrDefault(heading => heading.Key == key);
}
