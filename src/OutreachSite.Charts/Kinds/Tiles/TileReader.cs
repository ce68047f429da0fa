using OutreachSite.Charts.Reading;
using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>Makes tiles from a request: one row a prefecture, by name or code.</summary>
internal static class TileReader
{
    private const int MostSteps = 4;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var region = options.Choice("region", Prefecture.Regions, problems);
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length > 1)
            problems.Add(ChartDiagnostics.SeveralValueColumns(options.Request.Kind, grid.Series));
        var values = Values(grid, region, problems);
        var shown = Prefecture.All.Where(one => region is null || one.Region == region);
        return new TileChart(
            head, grid.RowHeading, grid.Series[0], [.. shown.Select(one => new Tile(one, values.GetValueOrDefault(one.Code)))],
            Steps(options, unit, values.Values, problems)) { Format = format };
    }

    private static Dictionary<int, ChartValue> Values(Grid grid, string? region, DiagnosticBag problems)
    {
        var values = new Dictionary<int, ChartValue>();
        var first = new Dictionary<int, ChartText>();
        foreach (var row in grid.Rows)
        {
            if (Prefecture.Find(row.Name) is not { } prefecture)
                problems.Add(ChartDiagnostics.UnknownPrefecture(row.Label));
            else if (region is not null && prefecture.Region != region)
                problems.Add(ChartDiagnostics.OtherRegion(row.Label, region));
            else if (!values.TryAdd(prefecture.Code, row.Values[0]))
                problems.Add(ChartDiagnostics.RepeatedLabel(row.Label, first[prefecture.Code]));
            else
                first[prefecture.Code] = row.Label;
        }

        return values;
    }

    /// <summary>The steps that are given, else up to four round ones at even distances.</summary>
    private static ImmutableArray<decimal> Steps(OptionReader options, string unit, IEnumerable<ChartValue> values, DiagnosticBag problems)
    {
        if (options.Find("steps") is not { } given)
            return Even([.. values.Select(value => value.Number).OfType<decimal>()]);
        var steps = options.List("steps").Select(step => NumberCell.Read(step.Word.Text, unit)).ToImmutableArray();
        var numbers = steps.Select(step => step.Value).ToImmutableArray();
        var isRising = numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
        if (steps.Length is >= 1 and <= MostSteps && isRising && steps.All(step => step.Kind == NumberCellKind.Number))
            return numbers;
        problems.Add(ChartDiagnostics.StepsUnreadable(given, MostSteps));
        return [1];
    }

    private static ImmutableArray<decimal> Even(ImmutableArray<decimal> numbers)
    {
        if (numbers.IsEmpty || numbers.Min() == numbers.Max())
            return [numbers.FirstOrDefault()];
        var (least, range) = (numbers.Min(), numbers.Max() - numbers.Min());
        var step = AxisTicks.RoundStep(range / (MostSteps + 1));
        var first = Math.Floor(least / step) * step + step;
        return [.. Enumerable.Range(0, MostSteps).Select(index => first + index * step).Where(one => one <= numbers.Max())];
    }
}
