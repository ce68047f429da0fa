using System.Globalization;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>What the numbers of an indicator say in sentences: who reached the target, and whether a printed average can be computed again.</summary>
internal static class IndicatorSentences
{
    /// <summary>How many reached the target and who did not; that there is no target; null without areas.</summary>
    public static Value Verdict(IndicatorFigures figures, Words words)
    {
        if (figures.Latest is not { } year)
            return Value.Null;
        var verdicts = figures.Verdicts;
        if (figures.Targets.IsEmpty)
            return words.Say("indicator.no_target");
        if (verdicts.IsEmpty)
            return words.Say("indicator.no_verdict", ("year", figures.YearText(year)));
        var target = figures.Target is not { } one ? words.Say("indicator.own_targets")
            : words.Say($"indicator_bound.{(figures.IsLowerBetter ? "at_most" : "at_least")}", ("target", figures.TargetText(one)));
        var late = verdicts.Where(verdict => !verdict.HasReached).Select(verdict => verdict.Area).ToImmutableArray();
        var count = words.Say($"indicator_reached.{(late.IsEmpty ? "all" : "some")}", ("year", figures.YearText(year)), ("count", Count(verdicts.Length)),
            ("reached", Count(verdicts.Length - late.Length)), ("target", target));
        var names = string.Join(words.Say("list.separator"), late);
        return late.IsEmpty ? count : count + words.Say("indicator.late", ("areas", names));
    }

    /// <summary>The printed average beside the computed one.</summary>
    public static string Average(IndicatorAverage average, IndicatorFigures figures, Words words)
    {
        var (year, name) = (figures.YearText(average.Year), average.Row.Text(F.Area));
        if (IndicatorFigures.Number(average.Row) is not { } printed)
            return words.Say("indicator.average_missing", ("year", year), ("name", name));
        if (average.Computed is not { } computed)
            return words.Say("indicator.average_alone", ("year", year), ("name", name), ("printed", figures.Text(printed)));
        var way = words.Say($"indicator_way.{(average.IsWeighted ? "counts" : "values")}", ("count", Count(average.Areas)));
        var places = average.Differs && Math.Round(printed, figures.Decimals, MidpointRounding.AwayFromZero) == Math.Round(computed, figures.Decimals, MidpointRounding.AwayFromZero) ? figures.Decimals + 1 : figures.Decimals;
        var shown = NumberText.Grouped(computed, places) + figures.Unit;
        var sentence = words.Say($"indicator_average.{(average.Differs ? "differs" : "agrees")}",
            ("year", year), ("name", name), ("printed", figures.Text(printed)), ("way", way), ("computed", shown));
        return sentence + words.Say($"average_kind.{KindOf(average)}");
    }

    private static string KindOf(IndicatorAverage average) => average.Row.Text(F.RowKind) switch { "単純平均" => "simple", "加重平均" => "weighted", _ => "unknown" };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
