using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>A tiny line without axes for each row, all on one scale: the shape of a change beside its first and last number.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the rows are: 「圏域」.</param>
/// <param name="Occasions">Two or more names, earliest first.</param>
/// <param name="Rows">One or more; each has a value for every occasion.</param>
public sealed record SparklineChart(
    ChartHead Head, string RowHeading, ImmutableArray<string> Occasions, ImmutableArray<SparklineRow> Rows) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new SparklinePicture(this, words).ToPicture();

    /// <summary>The line of one row alone, to stand within a line of text or the cell of a table; its sentence is its description.</summary>
    public InlineChart DrawInline(int row, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var picture = new SparklinePicture(this, words);
        var sentence = picture.RowSentence(Rows[row]);
        var drawing = Drawing.Inline(Head, row);
        new SparklineStroke(this).Draw(drawing.Body, Rows[row], new(4, 4, drawing.Width - 8, 24));
        return new(drawing.Finish(32, sentence), sentence);
    }
}

/// <summary>One line: its name, a small second line or null, and a value for each occasion.</summary>
public sealed record SparklineRow(string Label, string? Sub, ImmutableArray<ChartValue> Values);

/// <summary>A drawing of the size of a word, and the sentence that says the same.</summary>
public sealed record InlineChart(string Svg, string Sentence);
