using OutreachSite.Content;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Variants that are older than their original, and how many pages have none.</summary>
internal static class VariantFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        var pages = new PageLookup(sight.Reads);
        foreach (var variant in sight.Settings.Variants.Where(variant => variant != Variant.Japanese))
        {
            var missing = 0;
            foreach (var original in sight.Originals.Select(page => page.Original))
            {
                if (pages.Own(original, variant) is not { } own)
                    missing++;
                else if (sight.Reads.Result(PageRules.Card, own) is { } card && pages.Card(original, Variant.Japanese) is { } first && card.Updated < first.Updated)
                    yield return Outdated(own, first.Title, first.Updated, card.Updated).By(sight.OwnerOfPage(original));
            }

            if (missing > 0)
                yield return Missing(variant, missing, sight);
        }
    }

    private static BoardEntry Outdated(RelativePath own, string title, DateOnly original, DateOnly variant) => new BoardEntry(
        "variant", own.Value, title,
        new($"もとのページを直したあと、訳を直していません（訳は {Dates.DateText.Iso(variant)}）", $"the original was changed, this variant was not (it is of {Dates.DateText.Iso(variant)})"),
        Location.Of(SiteFolders.InContent(own.Value))).On(original, isLate: true);

    private static BoardEntry Missing(Variant variant, int count, BoardSight sight) => new BoardEntry(
        "variant", $"missing/{variant.Key()}", variant == Variant.English ? "英語" : "やさしい日本語",
        new($"{count}ページに訳がなく、もとの日本語を見せています", $"{count} pages show the original"), Location.Of(SiteFolders.Content)).By(sight.OwnerOfPage(PageAddress.Home));
}
