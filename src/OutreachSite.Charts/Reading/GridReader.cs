namespace OutreachSite.Charts.Reading;

/// <summary>
/// Reads the table of a request, in either of two forms. Wide: one row a label, one column a series; <c>scale</c> picks the
/// columns. Long: one row a number; <c>series</c> names the column with the names of the series, and <c>scale</c> their order.
/// </summary>
internal sealed class GridReader(OptionReader options, string unit)
{
    private readonly ChartData _data = options.Request.Data;

    /// <summary>The numbers, or null when the table has no usable shape.</summary>
    public Grid? Read(DiagnosticBag problems)
    {
        if (_data.Header.IsEmpty || _data.Rows.All(row => row.All(cell => cell.IsBlank)))
        {
            problems.Add(ChartDiagnostics.NoRows(_data.Where));
            return null;
        }

        var columns = new GridColumns(options);
        var rows = columns.Rows(problems);
        var label = columns.Find("label", problems) ?? 0;
        var fixedColumns = new FixedColumns(label, columns.Find("sub", problems), columns.RowSample(problems));
        var series = columns.Find("series", problems);
        if (options.Find("series") is not null && series is null)
            return null;
        var grid = series is { } names
            ? new LongTable(columns, fixedColumns, unit).Read(rows, names, problems)
            : new WideTable(columns, fixedColumns, unit).Read(rows, problems);
        if (grid is null || !grid.Rows.IsEmpty || problems.HasErrors)
            return grid;
        problems.Add(ChartDiagnostics.NoRows(_data.Where));
        return null;
    }
}

/// <summary>Where in a row its label, its second line and its n stand.</summary>
internal sealed record FixedColumns(int Label, int? Sub, int? RowSample)
{
    public bool Contains(int column) => column == Label || column == Sub || column == RowSample;
}
