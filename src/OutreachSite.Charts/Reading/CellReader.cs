namespace OutreachSite.Charts.Reading;

/// <summary>Reads cells as values and reports those that are none.</summary>
internal static class CellReader
{
    /// <summary>The value, zero or more; missing when unreadable.</summary>
    public static NumberCell Value(ChartText cell, string unit, string label, string column, DiagnosticBag problems)
    {
        var number = NumberCell.Read(cell.Text, unit);
        if (number.Kind == NumberCellKind.Other)
            problems.Add(ChartDiagnostics.NotANumber(cell, label, column));
        if (number.Value >= 0)
            return number;
        problems.Add(ChartDiagnostics.Negative(cell, label, column));
        return new(NumberCellKind.Missing);
    }

    /// <summary>A number of answers, one or more; missing when unreadable.</summary>
    public static ChartValue Sample(ChartText cell, DiagnosticBag problems)
    {
        var number = NumberCell.Read(cell.Text, "人");
        if (number.Kind is NumberCellKind.Missing or NumberCellKind.Suppressed)
            return number.ToValue();
        if (number is { Kind: NumberCellKind.Number, Value: >= 1 and <= int.MaxValue } && number.Value == Math.Floor(number.Value))
            return number.Value;
        problems.Add(ChartDiagnostics.SampleUnreadable(cell));
        return ChartValue.Missing;
    }
}
