using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Indicators;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>An indicator of a register: its name, its address, and which rows are its own.</summary>
/// <param name="IsFiscal">True where its years were written as fiscal years (年度).</param>
internal sealed record IndicatorEntry(string Name, string Slug, bool IsFiscal, ImmutableArray<string> Ids);

/// <summary>The indicators of a register, in its order.</summary>
internal sealed record IndicatorList(ImmutableArray<IndicatorEntry> All)
{
    /// <summary>The indicator of an address; null when there is none.</summary>
    public IndicatorEntry? Find(string slug) => All.FirstOrDefault(entry => entry.Slug == slug);

    /// <summary>How the list is stored.</summary>
    public static Codec<IndicatorList> Codec { get; } = new(
        static (list, to) => to.WriteList(list.All, static (entry, to) =>
        {
            to.Write(entry.Name);
            to.Write(entry.Slug);
            to.Write(entry.IsFiscal);
            to.WriteList(entry.Ids, static (id, to) => to.Write(id));
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) =>
            new IndicatorEntry(from.ReadText(), from.ReadText(), from.ReadFlag(), from.ReadList(static (ref ValueReader from) => from.ReadText())))));
}

/// <summary>Which indicators a register has. Their rows are asked for one by one, so that a page rests when another indicator changes.</summary>
internal static class IndicatorRules
{
    /// <summary>The indicators of a table.</summary>
    public static Rule<TableKey, IndicatorList> List { get; } = new("registers/indicators", 1, (key, reads) =>
    {
        if (reads.Result(RegisterRules.Table, key) is not { } table)
            return Outcome.Failed<IndicatorList>();
        var groups = table.Rows.Select(row => row.Row).GroupBy(row => row.Text(IndicatorFields.Indicator), StringComparer.Ordinal).ToArray();
        var slugs = RegisterSlugs.Of([.. groups.Select(group => group.Key)]);
        return Outcome.Of(new IndicatorList(
        [
            .. groups.Select((group, i) => new IndicatorEntry(
                group.Key, slugs[i], group.Any(row => row.Written(IndicatorFields.Year).Text?.Contains("年度", StringComparison.Ordinal) == true), [.. group.Select(row => row.Id)])),
        ]));
    }) { Codec = IndicatorList.Codec };

    /// <summary>The numbers of an indicator.</summary>
    public static IndicatorFigures Figures(IndicatorEntry entry, RegisterPage page) => new(
        IndicatorTable.Of(entry.Ids.Select(id => page.Reads.Result(RegisterRules.Row, new(page.Place.Host.Table, id))?.Row?.Row).OfType<OutreachSite.Registers.RegisterRow>()) is [var table, ..]
            ? table : new(entry.Name, [], [], [], []),
        entry.IsFiscal, page.Words);
}
