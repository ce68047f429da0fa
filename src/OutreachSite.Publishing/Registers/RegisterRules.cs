using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Neighbours;
using OutreachSite.Registers.Places;

namespace OutreachSite.Publishing.Registers;

/// <summary>A page that shows a register.</summary>
/// <param name="Page">Its original.</param>
internal sealed record RegisterHost(RelativePath Page, ShownRegister Shown)
{
    /// <summary>The table that it shows.</summary>
    public TableKey Table => new(Shown.Kind, Shown.Table);

    /// <summary>The folder of what lies below it.</summary>
    public RelativePath Folder => Page.Name == "index.md" ? Page.Folder : RelativePath.Resolved(Page.Value[..^".md".Length]);

    /// <summary>True for the view of care professionals.</summary>
    public bool IsForProfessionals => Shown.View == RegisterView.Professional;
}

/// <summary>Every page that shows a register, by its path.</summary>
internal sealed record RegisterHosts(ImmutableArray<RegisterHost> Hosts)
{
    /// <summary>The page on whose table the pages of rows hang: that for residents, where there are several.</summary>
    public RegisterHost? HomeOf(TableKey table) => Hosts.Where(host => host.Table == table).OrderBy(host => host.Shown.View).FirstOrDefault();

    /// <summary>The page of a table for care professionals, beside that for residents; null when there is none.</summary>
    public RegisterHost? ProfessionalOf(TableKey table) => Hosts.FirstOrDefault(host => host.Table == table && host.IsForProfessionals && host != HomeOf(table));

    /// <summary>The host below which a page lies, or which it is; null when it lies below none.</summary>
    public RegisterHost? Of(RelativePath page) => Hosts.Where(host => host.Page == page || page.IsIn(host.Folder)).MaxBy(host => host.Folder.Value.Length);
}

/// <summary>
/// The registers of a site: read once, then asked for row by row, so that a page is made again when one of its own rows changes. What is
/// hidden (closed, not agreed to, too old) never leaves here.
/// </summary>
internal static class RegisterRules
{
    /// <summary>Where registers lie below the content folder.</summary>
    public static RelativePath Folder { get; } = new("registers");

    /// <summary>The pages that show registers.</summary>
    public static Rule<string, RegisterHosts> Hosts { get; } = new("registers/hosts", 1, (_, reads) => Outcome.Of(new RegisterHosts(
        [.. from page in reads.Result(PageRules.Tree, "")!.Originals
            let shown = reads.Result(PageRules.Card, page.Original)?.Register
            where shown is not null
            select new RegisterHost(page.Original, shown)])))
    {
        Codec = new(
            static (hosts, to) => to.WriteList(hosts.Hosts, static (host, to) =>
            {
                to.Write(host.Page);
                ShownRegister.Write(host.Shown, to);
            }),
            static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) =>
                new RegisterHost(from.ReadPath(), ShownRegister.Read(ref from) ?? throw new DamagedValueException())))),
    };

    /// <summary>The boundary of the district, from registers/area.geojson.</summary>
    public static Rule<string, Boundary> Area { get; } = new("registers/area", 1, (_, reads) =>
        reads.Bytes(SiteFolders.InContent($"{Folder}/area.geojson")) is not { } bytes ? Outcome.Failed<Boundary>()
        : Boundary.Read(bytes) is { } area ? Outcome.Of(area)
        : Outcome.Failed<Boundary>(RegisterPageDiagnostics.NoArea(Location.Of(SiteFolders.InContent($"{Folder}/area.geojson")))));

    /// <summary>The rows of a table that may be shown today.</summary>
    public static Rule<TableKey, RegisterTable> Table { get; } = new("registers/table", 1, (key, reads) =>
    {
        var sources = RegisterSources.Of(key, reads);
        if (key.Register is not { } kind || sources.IsEmpty)
            return Outcome.Failed<RegisterTable>();
        var (problems, items) = (new DiagnosticBag(), reads.Result(SiteRules.Items, "")?.All.Select(item => new TaxonomyItem(item.Code, item.Name.Japanese)));
        var options = new ReadingOptions { Items = [.. items ?? []], Area = reads.Result(Area, "") };
        ImmutableArray<RegisterReading> readings = [.. sources.Select(source => RegisterSources.Read(source, key, kind, options, reads, problems))];
        var rows = readings is [var only] && sources[0].Owner is null ? only.Records : Joined(kind, sources, readings, reads, problems);
        return problems.Conclude(new RegisterTable(key, kind, Shown(rows, reads)));
    });

    /// <summary>One row of a table, for the pages that show it.</summary>
    public static Rule<RowKey, OneRow> Row { get; } = new("registers/row", 1, (key, reads) =>
        Outcome.Of(new OneRow(reads.Result(Table, key.Table)?.Find(key.Id)))) { Codec = RegisterCodecs.Row, IsKept = false, IsSmall = true };

    /// <summary>How old rows may become.</summary>
    public static FreshnessRule Freshness(Reads reads) => reads.Result(SiteRules.Settings, "")?.Registers is { } ages
        ? new(ages.DueAfter, ages.StaleAfter, ages.HiddenAfter) : new();

    /// <summary>The site's own rows and those of neighbours, each place once.</summary>
    private static ImmutableArray<RegisterRow> Joined(RegisterKind kind, ImmutableArray<TableSource> sources, ImmutableArray<RegisterReading> readings, Reads reads, DiagnosticBag problems)
    {
        var publisher = reads.Result(SiteRules.Settings, "")?.Publisher.Name.Japanese ?? "";
        var joined = NeighbourTables.Join(kind, [.. sources.Zip(readings, (source, reading) => new OwnedReading(source.Owner ?? publisher, reading) { IsSites = source.Owner is null })]);
        problems.AddRange(joined.Diagnostics);
        return [.. joined.Records];
    }

    private static ImmutableArray<ShownRow> Shown(ImmutableArray<RegisterRow> rows, Reads reads)
    {
        var (rule, slugs, numbers) = (Freshness(reads), RegisterSlugs.Of(rows), MapNumbers.Of(rows));
        return
        [
            .. rows.Select((row, i) => new ShownRow(row, slugs[i], numbers[i], StateOf(row, rule, reads)))
                .Where(row => row.Freshness != FreshnessState.Hidden),
        ];
    }

    /// <summary>Rows of registers that nobody confirms are never old, nor are those that a document tells of: the document has its own day.</summary>
    private static FreshnessState StateOf(RegisterRow row, FreshnessRule rule, Reads reads) =>
        row.Kind.PlaceOf(FreshnessFields.ConfirmedOn) < 0 || IsCited(row) ? FreshnessState.Fresh : rule.Of(row, reads.HasCome).State;

    /// <summary>True for a row that is quoted from a document and that nobody confirmed since.</summary>
    public static bool IsCited(RegisterRow row) => row.Value(FreshnessFields.ConfirmedOn) is null
        && row.Kind.Field("source") is { } source && row.Text(source).Length > 0;
}
