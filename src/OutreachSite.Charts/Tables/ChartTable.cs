namespace OutreachSite.Charts.Tables;

/// <summary>The numbers of a chart as a table; the first column is the row heading.</summary>
/// <param name="Caption">「グラフと同じ数字（単位：%）」.</param>
/// <param name="Columns">The headings, the one of the row labels first.</param>
/// <param name="Rows">In the order of the drawing; each has one cell fewer than there are columns.</param>
public sealed record ChartTable(string Caption, ImmutableArray<ChartTableColumn> Columns, ImmutableArray<ChartTableRow> Rows);

/// <summary>A heading, and what stands below it.</summary>
public sealed record ChartTableColumn(string Text, ChartColumnKind Kind);

/// <summary>One row: its heading, a small second line or null, and its cells.</summary>
public sealed record ChartTableRow(string Label, string? Sub, ImmutableArray<ChartTableCell> Cells);

/// <summary>One cell, written for readers. A missing value says so in words and is no number.</summary>
public sealed record ChartTableCell(string Text, bool IsMissing = false);

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
