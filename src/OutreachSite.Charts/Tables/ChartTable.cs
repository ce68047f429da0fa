namespace OutreachSite.Charts.Tables;

/// <summary>The numbers of a chart as a table; the first column is the row heading.</summary>
/// <param name="Caption">「グラフと同じ数字（単位：%）」.</param>
/// <param name="Columns">The headings, the one of the row labels first.</param>
/// <param name="Rows">In the order of the drawing; each has one cell fewer than there are columns.</param>
public sealed record ChartTable(string Caption, ImmutableArray<ChartTableColumn> Columns, ImmutableArray<ChartTableRow> Rows)
{
    /// <summary>What the second lines of the labels are called where they need a column of their own.</summary>
    public string SubHeading { get; init; } = "";
}

/// <summary>A heading, and what stands below it. The unit is part of each cell's text; null where there is none.</summary>
public sealed record ChartTableColumn(string Text, ChartColumnKind Kind, string? Unit = null);

/// <summary>One row: its heading, a small second line or null, and its cells.</summary>
public sealed record ChartTableRow(string Label, string? Sub, ImmutableArray<ChartTableCell> Cells);

/// <summary>One cell, written for readers: a value that is missing or suppressed says so in words. The value is null where words alone stand.</summary>
public sealed record ChartTableCell(string Text, ChartValue? Value = null)
{
    /// <summary>True where the source states no number.</summary>
    public bool IsMissing => Value is { IsMissing: true };

    /// <summary>True where the number is hidden.</summary>
    public bool IsSuppressed => Value is { IsSuppressed: true };
}

/// <summary>What a column of a chart's table holds.</summary>
public enum ChartColumnKind
{
    /// <summary>The row headings.</summary>
    Label,

    /// <summary>Values as given.</summary>
    Number,

    /// <summary>Values that we added up.</summary>
    Sum,

    /// <summary>A verdict in words.</summary>
    Words,
}
