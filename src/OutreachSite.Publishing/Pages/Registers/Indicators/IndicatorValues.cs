using OutreachSite.Numbers;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>An indicator as its list and its own page show it.</summary>
internal static class IndicatorValues
{
    /// <summary>What both show.</summary>
    public static TemplateObject Of(RegisterPage page, IndicatorEntry entry, IndicatorFigures figures) => new()
    {
        ["name"] = entry.Name,
        ["slug"] = entry.Slug,
        ["url"] = page.Link(page.Place.Host.Folder.Below(entry.Slug).Below("index.md")),
        ["definition"] = Lines(figures, F.Definition),
        ["target"] = Target(figures),
        ["direction"] = !figures.HasDirection ? Value.Null : figures.IsLowerBetter ? "lower" : "higher",
        ["years"] = Texts(figures.Table.Years.Select(figures.YearText)),
        ["latest"] = figures.Latest is { } year ? figures.YearText(year) : Value.Null,
        ["has_change"] = figures.Table.Years.Length > 1,
        ["rows"] = Value.Of(
        [
            .. figures.Table.Areas.Select(area => Row(area, isAverage: false, figures, year => figures.Table.Row(area, year), page)),
            .. figures.Table.Averages.GroupBy(average => average.Row.Text(F.Area), StringComparer.Ordinal)
                .Select(group => Row(group.Key, isAverage: true, figures, year => group.FirstOrDefault(average => average.Year == year)?.Row, page)),
        ]),
        ["verdict"] = IndicatorSentences.Verdict(figures, page.Words),
    };

    /// <summary>A text that is said once for all rows, as its lines.</summary>
    public static Value Lines(IndicatorFigures figures, RegisterField field) => Texts(figures.Table.Common(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What different rows say, each once.</summary>
    public static Value Distinct(IndicatorFigures figures, RegisterField field) => Texts(figures.Table.Rows.Concat(figures.Table.Averages.Select(average => average.Row))
        .SelectMany(row => row.Text(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).DistinctBy(TextKey.Of));

    private static Value Texts(IEnumerable<string> texts) => Value.Of(texts.Select(text => (Value)text).ToArray());

    private static Value Target(IndicatorFigures figures) => figures.Targets.IsEmpty ? Value.Null : new TemplateObject
    {
        ["text"] = figures.Target is { } target ? figures.TargetText(target) : Value.Null,
        ["plan"] = figures.Table.Common(F.Plan) is { Length: > 0 } plan ? plan : Value.Null,
    };

    private static Value Row(string area, bool isAverage, IndicatorFigures figures, Func<int, RegisterRow?> rowOf, RegisterPage page)
    {
        var last = figures.Latest is { } year ? rowOf(year) : null;
        var reached = figures.HasReached(last);
        return new TemplateObject
        {
            ["area"] = area,
            ["average"] = isAverage,
            ["cells"] = Value.Of(figures.Table.Years.Select(year => Cell(figures, year, rowOf(year), page)).ToArray()),
            ["change"] = figures.Change(rowOf) is { } change ? ChangeOf(change, figures) : Value.Null,
            ["verdict"] = reached is { } known ? page.Values.Named("indicator_verdict", known ? "reached" : "not_yet") : Value.Null,
        };
    }

    private static Value ChangeOf(decimal change, IndicatorFigures figures) => new TemplateObject
    {
        ["key"] = change > 0 ? "up" : change < 0 ? "down" : "level",
        ["text"] = figures.Difference(change),
    };

    private static Value Cell(IndicatorFigures figures, int year, RegisterRow? row, RegisterPage page)
    {
        var state = IndicatorFigures.StateOf(row);
        var isKnown = state == FigureState.Known;
        return new TemplateObject
        {
            ["year"] = figures.YearText(year),
            ["state"] = state switch { FigureState.Known => "known", FigureState.Suppressed => "suppressed", _ => "missing" },
            ["text"] = isKnown ? figures.Text(row!.Value(F.Number)!.Value) : page.Words.Say($"indicator_state.{(state == FigureState.Suppressed ? "suppressed" : "missing")}"),
            ["reason"] = state == FigureState.Missing && row?.Text(F.MissingMark) is { Length: > 0 } mark ? mark : Value.Null,
            ["counts"] = isKnown ? Counts(row!, page) : Value.Null,
            ["for_reference"] = isKnown && figures.IsForReference(row!),
        };
    }

    private static Value Counts(RegisterRow row, RegisterPage page)
    {
        var (above, below) = (Count(row, F.NumeratorCount), Count(row, F.DenominatorCount));
        return below is null ? Value.Null : above is null ? page.Words.Say("indicator.count_below", ("below", below)) : page.Words.Say("indicator.counts", ("above", above), ("below", below));
    }

    private static string? Count(RegisterRow row, RegisterField<decimal> field) => row.Value(field) is { } number ? NumberText.Grouped(number) : null;
}
