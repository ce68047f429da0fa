using System.Globalization;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Surveys.Statistics;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>What a cell of the table of an indicator is. No value is never 0, and hidden is neither.</summary>
internal enum FigureState
{
    /// <summary>A number.</summary>
    Known,

    /// <summary>No number is stated.</summary>
    Missing,

    /// <summary>Somebody knows the number, and hides it.</summary>
    Suppressed,
}

/// <summary>The numbers of one indicator: what is known, how it changed, whether it reached its target.</summary>
internal sealed class IndicatorFigures(IndicatorTable table, bool isFiscal, Words words)
{
    /// <summary>The rows by area and year.</summary>
    public IndicatorTable Table => table;

    /// <summary>%, 人; empty when nobody said.</summary>
    public string Unit { get; } = table.Common(F.Unit) is "%" or "パーセント" or "percent" ? "％" : table.Common(F.Unit);

    /// <summary>True for shares, whose differences are points.</summary>
    public bool IsShare => Unit == "％";

    /// <summary>As many decimals as the values have, so that they stand in line.</summary>
    public int Decimals { get; } = table.Rows.Select(row => row.Value(F.Number)).OfType<decimal>().Select(value => (int)value.Scale).DefaultIfEmpty(0).Max();

    /// <summary>The last year of the register; null without rows.</summary>
    public int? Latest => table.Years.IsEmpty ? null : table.Years[^1];

    /// <summary>True where less is better.</summary>
    public bool IsLowerBetter => table.Common(F.Direction).StartsWith('低');

    /// <summary>True when the register says which way is better.</summary>
    public bool HasDirection => table.Common(F.Direction).Length > 0;

    /// <summary>The target of all areas; null when there is none, or when areas have targets of their own.</summary>
    public decimal? Target => Targets is [var one] ? one : null;

    /// <summary>Every target of the latest year.</summary>
    public ImmutableArray<decimal> Targets => [.. table.Rows.Where(row => row.Value(F.Year) == Latest).Select(row => row.Value(F.Target)).OfType<decimal>().Distinct()];

    /// <summary>True when every known value has the number below the line.</summary>
    public bool HasCounts => table.Rows.Any(IsKnown) && table.Rows.Where(IsKnown).All(row => row.Value(F.DenominatorCount) is not null);

    /// <summary>2018年, 2018年度.</summary>
    public string YearText(int year) => words.Say($"indicator_year.{(isFiscal ? "fiscal" : "calendar")}", ("year", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A value with its unit.</summary>
    public string Text(decimal value) => NumberText.Grouped(value, Decimals) + Unit;

    /// <summary>A target, with the decimals that it was written with.</summary>
    public string TargetText(decimal target) => NumberText.Grouped(target) + Unit;

    /// <summary>A difference: points for shares, else the unit.</summary>
    public string Difference(decimal value, int? decimals = null) => NumberText.Grouped(Math.Abs(value), decimals ?? Decimals) + (IsShare ? words.Say("indicator.points") : Unit);

    /// <summary>What stands in the cell of a row.</summary>
    public static FigureState StateOf(RegisterRow? row) => row is null ? FigureState.Missing
        : IndicatorTable.IsHidden(row) ? FigureState.Suppressed
        : row[F.Number] is null ? FigureState.Missing : FigureState.Known;

    /// <summary>True when a row has a number that may be shown.</summary>
    public static bool IsKnown(RegisterRow row) => StateOf(row) == FigureState.Known;

    /// <summary>The number of an area in a year; null when it is not known.</summary>
    public static decimal? Number(RegisterRow? row) => StateOf(row) == FigureState.Known ? row!.Value(F.Number) : null;

    /// <summary>How much an area changed between the last two years; null when one of them is not known, or there is one year only.</summary>
    public decimal? Change(Func<int, RegisterRow?> rowOf) =>
        table.Years is [.., var before, var last] ? Number(rowOf(last)) - Number(rowOf(before)) : null;

    /// <summary>Whether a row reached its target; null without a target or without a number.</summary>
    public bool? HasReached(RegisterRow? row) => row is null || Number(row) is not { } value || (row.Value(F.Target) ?? Target) is not { } target ? null
        : IsLowerBetter ? value <= target : value >= target;

    /// <summary>True where so few stand behind a share that it is for orientation.</summary>
    public bool IsForReference(RegisterRow row) => IsShare && row.Value(F.DenominatorCount) is >= 0 and <= int.MaxValue and { } people && SampleSizes.Of((int)people) != SampleSize.Percentages;

    /// <summary>The areas that have a verdict in the latest year, with it.</summary>
    public ImmutableArray<(string Area, bool HasReached)> Verdicts => Latest is not { } year ? [] :
        [.. from area in table.Areas let reached = HasReached(table.Row(area, year)) where reached is not null select (area, reached.Value)];
}
