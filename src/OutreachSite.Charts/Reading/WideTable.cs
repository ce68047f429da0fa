namespace OutreachSite.Charts.Reading;

/// <summary>Reads a table with one row for each label and one column for each series.</summary>
internal sealed class WideTable(GridColumns columns, FixedColumns places, string unit)
{
    public Grid? Read(ImmutableArray<ImmutableArray<ChartText>> rows, DiagnosticBag problems)
    {
        var series = Series(problems);
        if (series.IsEmpty)
        {
            problems.Add(ChartDiagnostics.NoValues(columns.Header[0]));
            return null;
        }

        var seen = new Dictionary<TextKey, ChartText>();
        var decimals = 0;
        var read = ImmutableArray.CreateBuilder<GridRow>();
        foreach (var row in rows)
        {
            var label = row[places.Label];
            if (label.IsBlank)
                problems.Add(ChartDiagnostics.NoLabel(label));
            else if (!seen.TryAdd(TextKey.Of(label.Text), label))
                problems.Add(ChartDiagnostics.RepeatedLabel(label, seen[TextKey.Of(label.Text)]));
            var cells = series
                .Select(one => CellReader.Value(row[one.Column], unit, label.Text.Trim(), one.Name, problems)).ToImmutableArray();
            decimals = Math.Max(decimals, cells.Max(cell => cell.Decimals));
            read.Add(new(
                label, Sub(row), places.RowSample is { } n ? CellReader.Sample(row[n], problems) : ChartValue.Missing,
                [.. cells.Select(cell => cell.ToValue())]));
        }

        return new(columns.Heading("label", places.Label), [.. series.Select(one => one.Name)], read.ToImmutable(), Math.Min(2, decimals));
    }

    /// <summary>The columns that <c>scale</c> or <c>value</c> names, else all that are left.</summary>
    private ImmutableArray<(int Column, string Name)> Series(DiagnosticBag problems)
    {
        if (columns.Options.Find("value") is not null)
            return columns.Find("value", problems) is { } value ? [(value, columns.Heading("value", value))] : [];
        var chosen = columns.Options.List("scale");
        if (chosen.IsEmpty)
            return [.. columns.Header.Index().Where(one => !places.Contains(one.Index)).Select(one => (one.Index, one.Item.Text.Trim()))];
        return [.. chosen
            .Select(one => (Column: columns.Find(one.Word, "scale", problems), one.Name))
            .Where(one => one.Column is not null).Select(one => (one.Column!.Value, one.Name))];
    }

    private string? Sub(ImmutableArray<ChartText> row) =>
        places.Sub is { } sub && !row[sub].IsBlank ? row[sub].Text.Trim() : null;
}
