using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>
/// Reads rows that are parts of a whole along a scale: percentages that add up to a hundred, or with a unit (人) counts, of
/// which the shares are computed. The n of a row of counts is what it says, else the sum of its parts.
/// </summary>
internal sealed class WholeRows(OptionReader options, DiagnosticBag problems)
{
    private const int MostSteps = 5;

    /// <summary>The steps, most favourable first; empty when nothing could be read.</summary>
    public ImmutableArray<string> Steps { get; private set; } = [];

    public ImmutableArray<StackedRow> Rows { get; private set; } = [];

    public string RowHeading { get; private set; } = "";

    public ValueFormat Format { get; private set; } = ValueFormat.Percent;

    /// <summary>What the whole holds beside the steps; null when the steps are all of it.</summary>
    public string? Rest { get; } = options.Text("rest");

    /// <summary>What stands around it; null when there is nothing to draw.</summary>
    public ChartHead? Read()
    {
        var unit = options.Text("unit") ?? "%";
        var isCounts = !new ValueFormat(unit, 0).IsPercent;
        var decimals = options.Whole("decimals", 0, 2, problems);
        var grid = new GridReader(options, unit).Read(problems);
        Format = new("%", decimals ?? (isCounts ? 0 : grid?.Decimals ?? 0));
        var head = options.Head(Format, isCounts || (grid?.HasRowSamples ?? false), problems);
        if (grid is null)
            return null;
        if (grid.Series.Length is < 2 or > MostSteps)
            problems.Add(ChartDiagnostics.StepCount(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        (Steps, RowHeading) = (grid.Series, grid.RowHeading);
        Rows = [.. grid.Rows.Select(row => isCounts ? Shares(row) : Row(row, grid))];
        return head;
    }

    /// <summary>A whole is a hundred, but for rounding; with a value that is not known it may be less.</summary>
    private StackedRow Row(GridRow row, Grid grid)
    {
        CheckUnknown(row);
        var sum = row.Values.Sum(value => value.Number)!.Value;
        var tolerance = StackedBarChart.Tolerance(grid.Series.Length, grid.Decimals);
        var isComplete = row.Values.All(value => value.IsKnown);
        if (sum > 100 + tolerance || (sum < 100 - tolerance && isComplete && Rest is null))
            problems.Add(ChartDiagnostics.RowSum(row.Label, sum, tolerance));
        return new(row.Name, row.Sub, row.N, row.Values);
    }

    private StackedRow Shares(GridRow row)
    {
        CheckUnknown(row);
        if (row.Values.Any(value => value.Number is { } number && number != Math.Floor(number)))
            problems.Add(ChartDiagnostics.NotWhole(row.Label));
        var sum = ChartValue.Sum(row.Values);
        var known = row.Values.Sum(value => value.Number)!.Value;
        var n = row.N.IsKnown ? row.N : sum;
        if (row.N.Number is { } given && (given < known || (sum.IsKnown && given != known && Rest is null)))
            problems.Add(ChartDiagnostics.CountsNotN(row.Label, known, given));
        if (!n.IsKnown && row.Values.Any(value => value.IsKnown))
            problems.Add(ChartDiagnostics.SharesNeedN(row.Label));
        return new(row.Name, row.Sub, n, [.. row.Values.Select(value => Share(value, n))]) { Counts = row.Values };
    }

    private ChartValue Share(ChartValue value, ChartValue n) => (value.Number, n.Number) switch
    {
        ({ } number, > 0 and var all) => Math.Round(number * 100 / all, Format.Decimals, MidpointRounding.AwayFromZero),
        ({ }, 0) => 0m,
        ({ }, null) => ChartValue.Missing,
        _ => value,
    };

    private void CheckUnknown(GridRow row)
    {
        if (row.Values.All(value => value.IsMissing))
            problems.Add(ChartDiagnostics.RowWithoutNumbers(row.Label));
        if (row.Values.Count(value => value.IsSuppressed) == 1 && row.Values.Count(value => value.IsKnown) == row.Values.Length - 1)
            problems.Add(ChartDiagnostics.HiddenCanBeComputed(row.Label));
    }
}
