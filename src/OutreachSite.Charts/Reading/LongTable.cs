namespace OutreachSite.Charts.Reading;

/// <summary>Reads a table with one row for each number: a label, the name of a series, the value.</summary>
internal sealed class LongTable(GridColumns columns, FixedColumns places, string unit)
{
    public Grid? Read(ImmutableArray<ImmutableArray<ChartText>> rows, int series, DiagnosticBag problems)
    {
        if (ValueColumn(series, problems) is not { } value)
            return null;
        var scale = Scale(rows, series);
        var found = new List<Collected>();
        var decimals = 0;
        foreach (var row in rows)
        {
            var (label, step) = (row[places.Label], row[series]);
            if (label.IsBlank)
                problems.Add(ChartDiagnostics.NoLabel(label));
            var index = scale.IndexOf(scale.FirstOrDefault(one => TextKey.Of(one.Key) == TextKey.Of(step.Text)));
            if (index < 0 || step.IsBlank)
            {
                problems.Add(ChartDiagnostics.UnknownStep(step, scale.Select(one => one.Key)));
                continue;
            }

            var cell = CellReader.Value(row[value], unit, label.Text.Trim(), step.Text.Trim(), problems);
            decimals = Math.Max(decimals, cell.Decimals);
            var target = Of(found, label, scale.Length);
            if (!target.Given.Add(index))
                problems.Add(ChartDiagnostics.RepeatedCell(step, label.Text.Trim()));
            target.Values[index] = cell.ToValue();
            target.Sub ??= places.Sub is { } sub && !row[sub].IsBlank ? row[sub].Text.Trim() : null;
            if (target.N.IsMissing && places.RowSample is { } n)
                target.N = CellReader.Sample(row[n], problems);
        }

        return new(
            columns.Heading("label", places.Label), [.. scale.Select(one => one.Name)],
            [.. found.Select(one => new GridRow(one.Label, one.Sub, one.N, [.. one.Values]))], Math.Min(2, decimals));
    }

    private int? ValueColumn(int series, DiagnosticBag problems)
    {
        if (columns.Options.Find("value") is not null)
            return columns.Find("value", problems);
        var left = Enumerable.Range(0, columns.Header.Length).Where(column => column != series && !places.Contains(column)).ToArray();
        if (left.Length == 1)
            return left[0];
        problems.Add(ChartDiagnostics.NoValueColumn(columns.Options.Find("series")!.Value, columns.Header));
        return null;
    }

    /// <summary>The series in the order of <c>scale</c>, else as they first appear.</summary>
    private ImmutableArray<(string Key, string Name)> Scale(ImmutableArray<ImmutableArray<ChartText>> rows, int series)
    {
        var given = columns.Options.List("scale");
        return given.IsEmpty
            ? [.. rows.Select(row => row[series].Text.Trim()).Where(text => text.Length > 0).DistinctBy(TextKey.Of).Select(text => (text, text))]
            : [.. given.Select(one => (one.Word.Text, one.Name))];
    }

    private static Collected Of(List<Collected> found, ChartText label, int steps)
    {
        var key = TextKey.Of(label.Text);
        if (found.Find(one => TextKey.Of(one.Label.Text) == key) is { } known)
            return known;
        found.Add(new(label, new ChartValue[steps]));
        return found[^1];
    }

    private sealed class Collected(ChartText label, ChartValue[] values)
    {
        public ChartText Label { get; } = label;

        public ChartValue[] Values { get; } = values;

        public HashSet<int> Given { get; } = [];

        public string? Sub { get; set; }

        public ChartValue N { get; set; }
    }
}
