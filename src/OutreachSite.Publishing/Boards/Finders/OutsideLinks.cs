using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Types;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Addresses outside of the site, in texts and in registers: a list for a person who looks whether they are still right.</summary>
internal static class OutsideLinks
{
    public static ImmutableArray<OutsideLink> Of(BoardSight sight) =>
    [
        .. InTexts(sight).Concat(InRegisters(sight)).GroupBy(link => link.Address, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new OutsideLink(same.Key, same.First().Where, same.Count())),
    ];

    private static IEnumerable<(string Address, Location Where)> InTexts(BoardSight sight) =>
        from text in sight.Reads.Result(PageRules.Tree, "")!.Texts
        let facts = sight.Reads.Result(PageRules.Facts, text.Source)
        let source = sight.Reads.Text(SiteFolders.InContent(text.Source.Value))
        where facts is not null && source is not null
        from link in MarkdownText.Read(source, FrontMatterBlock.FindBody(source)).Links
        where link.Target.Kind == TargetKind.Web
        select (link.Target.Text, link.Where);

    private static IEnumerable<(string Address, Location Where)> InRegisters(BoardSight sight) =>
        from register in sight.Registers
        from field in register.Kind.Fields
        where field.Type is UrlType
        from row in register.Rows
        where row[field] is not null && !BoardRegister.IsOut(row, sight.Today)
        select (row.Text(field), register.Where(row, field));
}
