using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Publishing.Boards;

/// <summary>A table that a page shows, with all of its rows: also those that pages leave out, since somebody has to ask for them.</summary>
/// <param name="Source">The file.</param>
/// <param name="Keeper">Who sees to rows that say nothing about it.</param>
/// <param name="Rows">With what was confirmed laid over.</param>
/// <param name="Replies">Replies that say that something changed, where the table still says the old.</param>
internal sealed record BoardRegister(
    TableKey Table, RegisterKind Kind, TableSource Source, string Keeper, ImmutableArray<RegisterRow> Rows, ImmutableArray<(RegisterRow Row, Confirmation Reply)> Replies)
{
    private const int LongestName = 60;

    /// <summary>The tables of a site that pages show.</summary>
    public static ImmutableArray<BoardRegister> All(Reads reads, Func<RelativePath, string> ownerOf)
    {
        var items = reads.Result(SiteRules.Items, "")?.All.Select(item => new TaxonomyItem(item.Code, item.Name.Japanese));
        var options = new ReadingOptions { Items = [.. items ?? []] };
        var hosts = reads.Result(RegisterRules.Hosts, "")!;
        return
        [
            .. from table in hosts.Hosts.Select(host => host.Table).Distinct()
               where table.Register is not null
               from source in RegisterSources.Of(table, reads)
               select Of(table, source, source.Owner ?? ownerOf(hosts.HomeOf(table)!.Page), options, reads),
        ];
    }

    /// <summary>Who sees to a row.</summary>
    public string OwnerOf(RegisterRow row) => Kind.OwnerOf(row) ?? Keeper;

    /// <summary>What a row is called.</summary>
    public string NameOf(RegisterRow row)
    {
        var name = string.Join(' ', Kind.Fields.Where(field => field.IsRequired).Where((field, i) => i == 0 || field.Type is not TextType).Select(row.Text)).ReplaceLineEndings(" ");
        return name.Length <= LongestName ? name : $"{name[..(LongestName - 1)]}…";
    }

    /// <summary>The cell of a field; that of the name where nothing is written.</summary>
    public Location Where(RegisterRow row, RegisterField field) =>
        row.Written(field).Where is { Path.Length: > 0 } cell ? cell : row.Written(Kind.Fields.First(one => one.IsRequired)).Where;

    /// <summary>An entry about a row.</summary>
    public BoardEntry Entry(string sort, RegisterRow row, RegisterField field, Message what) =>
        new BoardEntry(sort, $"{Source.Path.Value}/{row.Id}/{field.Key}", NameOf(row), what, Where(row, field)).By(OwnerOf(row));

    /// <summary>An entry about several rows together.</summary>
    public BoardEntry Entry(string sort, string about, Message what) => new BoardEntry(sort, $"{Source.Path.Value}/{about}", Kind.Title, what, Location.Of(Source.Path)).By(Keeper);

    /// <summary>True for a row that pages leave out for good: closed, or refused.</summary>
    public static bool IsOut(RegisterRow row, DateOnly today) => row.Value(FreshnessFields.ClosedFrom) <= today || row.Value(ConsentFields.Consent) == Answer.No;

    private static BoardRegister Of(TableKey table, TableSource source, string keeper, ReadingOptions options, Reads reads)
    {
        // What is wrong with the table was said when the site was built.
        var said = new DiagnosticBag();
        var reading = RegisterSources.Read(source, table, table.Register!, options, reads, said);
        return new(table, table.Register!, source, keeper, reading.Records, Confirmations.Open(reading.Records, RegisterSources.Replies(source, table, reads, said)));
    }
}
