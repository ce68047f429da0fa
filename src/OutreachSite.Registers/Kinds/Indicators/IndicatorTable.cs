using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Registers.Kinds.Indicators;

/// <summary>An average of one year: the one that was printed, and the one that the values of the areas give.</summary>
/// <param name="Row">The row of the printed one.</param>
/// <param name="Computed">By counts where every area has them and the row says 加重平均, else the plain mean; null without values.</param>
/// <param name="Areas">How many areas have a value.</param>
public sealed record IndicatorAverage(RegisterRow Row, int Year, decimal? Printed, decimal? Computed, bool IsWeighted, int Areas)
{
    private const decimal Slack = 0.0001m;

    /// <summary>True when both are known and the printed one, with its decimals, is not what the computed one rounds to.</summary>
    public bool Differs => Printed is { } printed && Computed is { } computed && !Agree(printed, computed);

    /// <summary>True when the number as printed, with its decimals, is what the other rounds to.</summary>
    internal static bool Agree(decimal printed, decimal computed)
    {
        var decimals = BitConverter.GetBytes(decimal.GetBits(printed)[3])[2];
        var half = 0.5m;
        for (var i = 0; i < Math.Max((int)decimals, 1); i++)
            half /= 10;
        return Math.Abs(printed - computed) <= half + Slack;
    }
}

/// <summary>All rows of one indicator, as a table by area and year.</summary>
/// <param name="Indicator">Its name.</param>
/// <param name="Areas">Areas in the order of the register, averages left out.</param>
/// <param name="Years">From the earliest.</param>
/// <param name="Rows">The rows of areas.</param>
/// <param name="Averages">One for each printed average.</param>
public sealed record IndicatorTable(string Indicator, ImmutableArray<string> Areas, ImmutableArray<int> Years, ImmutableArray<RegisterRow> Rows, ImmutableArray<IndicatorAverage> Averages)
{
    /// <summary>The tables of a register, in its order.</summary>
    public static ImmutableArray<IndicatorTable> Of(IEnumerable<RegisterRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. rows.GroupBy(row => row.Text(F.Indicator), StringComparer.Ordinal).Select(group => Of(group.Key, [.. group]))];
    }

    /// <summary>True for a row whose number somebody knows and hides.</summary>
    public static bool IsHidden(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Types.WrittenText.IsHidden(row.Text(F.MissingMark));
    }

    /// <summary>The row of an area in a year; null when there is none.</summary>
    public RegisterRow? Row(string area, int year) => Rows.FirstOrDefault(row => row.Text(F.Area) == area && row.Value(F.Year) == year);

    /// <summary>What is said once for all rows, such as the definition or the target: the first one that is written.</summary>
    public string Common(Fields.RegisterField field) => Rows.Concat(Averages.Select(average => average.Row)).Select(row => row.Text(field)).FirstOrDefault(text => text.Length > 0) ?? "";

    private static IndicatorTable Of(string indicator, RegisterRow[] rows)
    {
        var areas = rows.Where(row => row.Text(F.RowKind) is "" or IndicatorChoices.Area).ToImmutableArray();
        return new(
            indicator, [.. areas.Select(row => row.Text(F.Area)).Distinct(StringComparer.Ordinal)], [.. rows.Select(row => row.Value(F.Year)).OfType<int>().Distinct().Order()], areas,
            [.. rows.Where(row => !areas.Contains(row)).Select(row => Average(row, areas))]);
    }

    private static IndicatorAverage Average(RegisterRow row, ImmutableArray<RegisterRow> areas)
    {
        var year = row.Value(F.Year) ?? 0;
        var values = areas.Where(area => area.Value(F.Year) == year && area[F.Number] is not null).ToArray();
        var isWeighted = row.Text(F.RowKind) == IndicatorChoices.WeightedMean && values.Length > 0 && values.All(area => area[F.NumeratorCount] is not null && area.Value(F.DenominatorCount) > 0);
        decimal? computed = values.Length == 0 || (row.Text(F.RowKind) == IndicatorChoices.WeightedMean && !isWeighted) ? null
            : isWeighted ? 100 * values.Sum(area => area.Value(F.NumeratorCount)!.Value) / values.Sum(area => area.Value(F.DenominatorCount)!.Value)
            : values.Average(area => area.Value(F.Number)!.Value);
        return new(row, year, row.Value(F.Number), computed, isWeighted, values.Length);
    }
}
