using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Sites;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>Where a row belongs.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="City">The municipality.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Item">The code of the item.</param>
internal sealed record StatusPlace(string Id, string City, string Slug, string Item);

/// <summary>Where all rows of a table belong, in its order.</summary>
internal sealed record StatusIndex(ImmutableArray<StatusPlace> Rows)
{
    /// <summary>The municipalities, each with its name in addresses.</summary>
    public ImmutableArray<(string City, string Slug)> Cities => [.. Rows.Select(row => (row.City, row.Slug)).Distinct()];

    /// <summary>How the index is stored.</summary>
    public static Codec<StatusIndex> Codec { get; } = new(
        static (index, to) => to.WriteList(index.Rows, static (row, to) =>
        {
            to.Write(row.Id);
            to.Write(row.City);
            to.Write(row.Slug);
            to.Write(row.Item);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => new StatusPlace(from.ReadText(), from.ReadText(), from.ReadText(), from.ReadText()))));
}

/// <summary>What the pages of a register of work done ask: which rows there are, under which headings they stand, with what they are compared.</summary>
internal static class StatusRules
{
    /// <summary>Where the rows of a table belong.</summary>
    public static Rule<TableKey, StatusIndex> Index { get; } = new("registers/statuses", 1, (key, reads) =>
    {
        if (reads.Result(RegisterRules.Table, key) is not { } table)
            return Outcome.Failed<StatusIndex>();
        ImmutableArray<string> cities = [.. table.Rows.Select(row => row.Row.Text(StatusKind.City)).Distinct(StringComparer.Ordinal)];
        var slugs = RegisterSlugs.Of(cities);
        return Outcome.Of(new StatusIndex(
        [
            .. from row in table.Rows
               let city = row.Row.Text(StatusKind.City)
               select new StatusPlace(row.Id, city, slugs[cities.IndexOf(city)], row.Row.Text(StatusKind.Item)),
        ]));
    }) { Codec = StatusIndex.Codec };

    /// <summary>The headings of a host. The key is its page.</summary>
    public static Rule<RelativePath, StatusItems> Items { get; } = new("registers/status-items", 1, (page, reads) =>
    {
        if (HostOf(page, reads) is not { } host || reads.Result(Index, host.Table) is not { } index || reads.Result(SiteRules.Items, "") is not { } original)
            return Outcome.Failed<StatusItems>();
        var problems = new DiagnosticBag();
        var written = Matter(page, reads)?.Taxonomy;
        var arrangement = written is null ? original : Arrangement(written, original, reads, problems);
        ImmutableArray<string> codes = [.. index.Rows.Select(row => row.Item).Distinct(StringComparer.Ordinal)];
        // A site without items has those that its rows name.
        ImmutableArray<StatusHeading> all = arrangement is { All.IsEmpty: false } ? [.. arrangement.All.Select(StatusHeading.Of)]
            : [.. codes.Zip(RegisterSlugs.Of(codes), (code, slug) => new StatusHeading(code, slug, new(code), null, null, [code]))];
        var lost = codes.Where(code => !all.Any(heading => heading.From.Any(from => TextKey.AreSame(from, code)))).ToImmutableArray();
        if (written is not null && lost.Length > 0)
            problems.Add(StatusDiagnostics.ItemsLeftOut(written.Where, lost));
        return problems.Conclude(new StatusItems(all, original));
    });

    /// <summary>The shares with which a host is compared. The key is its page; failed when there are none.</summary>
    public static Rule<RelativePath, StatusComparison> Comparison { get; } = new("registers/status-comparison", 1, (page, reads) =>
    {
        if (Matter(page, reads)?.Compare is not { } compare)
            return Outcome.Failed<StatusComparison>();
        var problems = new DiagnosticBag();
        if (!RelativePath.Root.TryCombine(compare.Table.Text, out var path) || reads.Bytes(SiteFolders.InContent(path.Value)) is not { } bytes)
        {
            problems.Add(StatusDiagnostics.NoComparison(compare.Table.Where, compare.Table.Text));
            return problems.Conclude<StatusComparison>(null);
        }

        return problems.Conclude(problems.Take(CsvFile.Read(SiteFolders.InContent(path.Value), bytes)) is not { } table ? null : new StatusComparison(
            compare, path, [.. table.Headings.Skip(1).Select(heading => heading.Text)],
            [.. table.Rows.Select(row => new ComparedRow(row[0].Text, [.. row.Skip(1).Select(cell => JapaneseNumber.Parse(cell.Text, cell.Where).Value?.Value)]))]));
    });

    private static RegisterMatter? Matter(RelativePath page, Reads reads) => reads.Result(PageRules.Facts, page)?.Head.Kind as RegisterMatter;

    private static RegisterHost? HostOf(RelativePath page, Reads reads) => reads.Result(RegisterRules.Hosts, "")!.Hosts.FirstOrDefault(host => host.Page == page);

    private static ItemTaxonomy? Arrangement(Written file, ItemTaxonomy original, Reads reads, DiagnosticBag problems)
    {
        if (!RelativePath.Root.TryCombine(file.Text, out var path) || reads.Text(SiteFolders.InContent(path.Value)) is not { } text)
        {
            problems.Add(StatusDiagnostics.NoTaxonomy(file.Where, file.Text));
            return null;
        }

        if (problems.Take(ItemTaxonomy.Read(text)) is not { } arrangement)
            return null;
        foreach (var code in arrangement.All.SelectMany(item => item.From).Where(code => !original.All.IsEmpty && original.Find(code.Text) is null))
            problems.Add(StatusDiagnostics.UnknownSource(code.Where, code.Text, original.Codes));
        return arrangement;
    }
}
