namespace OutreachSite.Charts.Reading;

/// <summary>What most kinds begin with: numbers with one unit, how they are written, and what stands around them.</summary>
internal sealed record MeasuredRows(Grid Grid, ChartHead Head, ValueFormat Format)
{
    /// <summary>Null when there is nothing to draw, which has been reported.</summary>
    /// <param name="options">The request.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="rowsTellTheirs">True for kinds whose rows may each say how many answered; else few answers are pointed out for the whole.</param>
    public static MeasuredRows? Read(OptionReader options, DiagnosticBag problems, bool rowsTellTheirs = false)
    {
        var unit = options.Text("unit") ?? "%";
        var decimals = options.Whole("decimals", 0, 2, problems);
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, rowsTellTheirs && (grid?.HasRowSamples ?? false), problems);
        if (!rowsTellTheirs)
            options.CheckFew(head, format, problems);
        return grid is null ? null : new(grid, head, format);
    }

    /// <summary>A share over a hundred is usually a count with the wrong unit.</summary>
    public void CheckShares(DiagnosticBag problems)
    {
        foreach (var row in Grid.Rows.Where(row => Format.IsPercent && row.Values.Any(value => value.Number > 100)))
            problems.Add(ChartDiagnostics.OverHundred(row.Label));
    }
}
