using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Tells stacked bars in words and numbers, and has them drawn.</summary>
internal sealed class StackedBarPicture(StackedBarChart chart, ChartWords words)
{
    private readonly ValueFormat _format = chart.Format;

    /// <summary>What rows are compared by: the favourable steps together, or the first step.</summary>
    private string Measure => chart.Favourable switch
    {
        null => Quoted(chart.Steps[0]),
        { Label: { } label } => label,
        { Count: var count } => Phrase.Fill(words.AtLeast, ("step", chart.Steps[count - 1])),
    };

    public ChartPicture ToPicture()
    {
        var drawer = new StackedBarRenderer(chart, words, Measure);
        var description = Description();
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The sum of the favourable steps; null when one of them is not stated.</summary>
    public static decimal? Favourable(StackedBarChart chart, StackedRow row)
    {
        if (chart.Favourable is not { } favourable)
            return null;
        var values = row.Values.Take(favourable.Count).ToImmutableArray();
        return values.Contains(null) ? null : values.Sum();
    }

    private string Description() => string.Join(words.SentenceGap, chart.Rows.Select(row => Phrase.Fill(
        words.DescribedRow, ("label", row.Label),
        ("values", Join(chart.Steps.Zip(row.Values, (step, value) => Phrase.Fill(
            words.DescribedValue, ("step", step), ("value", Text(value)))))))));

    private string Sentence()
    {
        var ranking = new Ranking(chart.Rows.Select(row => (row.Label, Compared(row))));
        if (ranking.Count == 0)
            return chart.Rows.All(row => row.Values.All(value => value is null)) ? words.NothingSentence : RowSentence(chart.Rows[0]);
        var best = chart.Rows.First(row => Compared(row) == ranking.Highest);
        if (chart.Rows.Length == 1)
            return RowSentence(best);
        var compared = ranking.IsLevel
            ? Phrase.Fill(words.AllEqualSentence, ("measure", Measure), ("value", _format.Full(ranking.Highest)))
            : Phrase.Fill(
                words.CompareSentence, ("measure", Measure), ("top", ranking.Name(ranking.Highest, _format, words)),
                ("bottom", ranking.Name(ranking.Lowest, _format, words)));
        return ranking.Count == 1 ? RowSentence(best) : RowSentence(best) + words.SentenceGap + compared;
    }

    private string RowSentence(StackedRow row)
    {
        var sum = Favourable(chart, row);
        var told = sum is null ? chart.Steps.Length : chart.Favourable!.Count;
        var values = Join(chart.Steps.Zip(row.Values).Take(told).Select(pair => Phrase.Fill(
            words.StepValue, ("step", Quoted(pair.First)), ("value", Text(pair.Second)))));
        return sum is { } total
            ? Phrase.Fill(words.RowSumSentence, ("label", row.Label), ("values", values), ("measure", Measure), ("sum", _format.Full(total)))
            : Phrase.Fill(words.RowSentence, ("label", row.Label), ("values", values));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, chart.Rows.Any(row => row.N is not null), words));
        foreach (var row in chart.Rows)
        {
            var missing = chart.Steps.Zip(row.Values).Where(pair => pair.Second is null).Select(pair => Quoted(pair.First)).ToImmutableArray();
            if (missing.Length > 0)
                notes.Add(new(Phrase.Fill(words.MissingNote, ("label", row.Label), ("step", Join(missing)))));
        }

        if (chart.Favourable is not null && chart.Rows.Any(row => Favourable(chart, row) is not null))
            notes.Add(new(Phrase.Fill(words.SumNote, ("measure", Measure))));
        var uneven = chart.Rows
            .Where(row => !row.Values.Contains(null) && row.Values.Sum() != 100)
            .Select(row => Phrase.Fill(words.Named, ("label", row.Label), ("value", _format.Full(row.Values.Sum()!.Value))))
            .ToImmutableArray();
        if (uneven.Length > 0)
            notes.Add(new(Phrase.Fill(words.RoundingNote, ("rows", Join(uneven)))));
        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var columns = ImmutableArray.CreateBuilder<ChartTableColumn>();
        columns.Add(new(chart.RowHeading, ChartColumnKind.Label));
        columns.AddRange(chart.Steps.Select(step => new ChartTableColumn(step, ChartColumnKind.Number)));
        if (chart.Favourable is not null)
            columns.Add(new(Measure, ChartColumnKind.Sum));
        var hasRowSamples = chart.Rows.Any(row => row.N is not null);
        if (hasRowSamples)
            columns.Add(new(words.SampleHeading, ChartColumnKind.Number));
        return new(
            Phrase.Fill(words.TableCaption, ("title", chart.Head.Title)), columns.ToImmutable(),
            [.. chart.Rows.Select(row => TableRow(row, hasRowSamples))]);
    }

    private ChartTableRow TableRow(StackedRow row, bool hasRowSamples)
    {
        var cells = row.Values.Select(Cell).ToList();
        if (chart.Favourable is not null)
            cells.Add(Cell(Favourable(chart, row)));
        if (hasRowSamples)
            cells.Add(row.N is { } n ? new(SampleNotes.Number(n)) : new(words.Missing, IsMissing: true));
        return new(row.Label, row.Sub, [.. cells]);
    }

    private ChartTableCell Cell(decimal? value) => new(Text(value), IsMissing: value is null);

    private decimal? Compared(StackedRow row) => chart.Favourable is null ? row.Values[0] : Favourable(chart, row);

    private string Text(decimal? value) => value is { } known ? _format.Full(known) : words.Missing;

    private string Quoted(string text) => Phrase.Fill(words.Quoted, ("text", text));

    private string Join(IEnumerable<string> parts) => string.Join(words.Separator, parts);
}
