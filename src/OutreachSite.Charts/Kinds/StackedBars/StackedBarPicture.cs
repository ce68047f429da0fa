using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Tells stacked bars in words and numbers, and has them drawn.</summary>
internal sealed class StackedBarPicture(StackedBarChart chart, ChartWords words)
{
    private readonly ValueFormat _format = chart.Format;
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    /// <summary>What rows are compared by: the favourable steps together, or the first step.</summary>
    private string Measure => chart.Favourable switch
    {
        null => _teller.Quoted(chart.Steps[0]),
        { Label: { } label } => label,
        { Count: var count } => Phrase.Fill(words.AtLeast, ("step", chart.Steps[count - 1])),
    };

    public ChartPicture ToPicture()
    {
        var drawer = new StackedBarRenderer(chart, words, Measure);
        var description = Description();
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>
    /// The favourable steps together, not known when one of them is not; null when the chart has none. Where counts are known they are
    /// added up, not rounded shares.
    /// </summary>
    public static ChartValue? Favourable(StackedBarChart chart, StackedRow row)
    {
        if (chart.Favourable is not { } favourable)
            return null;
        return !row.Counts.IsEmpty && ChartValue.Sum(row.Counts.Take(favourable.Count)).Number is { } count && row.N.Number is > 0 and var all
            ? Math.Round(count * 100 / all, chart.Format.Decimals, MidpointRounding.AwayFromZero)
            : ChartValue.Sum(row.Values.Take(favourable.Count));
    }

    private string Description() => _teller.Sentences(chart.Rows.Select(row =>
        _teller.DescribedRow(row.Label, chart.Steps.Zip(row.Values, (step, value) => Phrase.Fill(
            words.DescribedValue, ("step", step), ("value", _shares.Full(value, row.N)))))));

    private string Sentence()
    {
        var ranking = new Ranking(chart.Rows.Where(row => !SmallSample.IsTiny(SmallSample.Of(row.N, chart.Head))).Select(row => (row.Label, Compared(row))));
        if (ranking.Count == 0)
            return chart.Rows.All(row => row.Values.All(value => !value.IsKnown)) ? words.NothingSentence : RowSentence(chart.Rows[0]);
        var best = chart.Rows.First(row => !SmallSample.IsTiny(SmallSample.Of(row.N, chart.Head)) && Compared(row).Number == ranking.Highest);
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
        var sum = Favourable(chart, row)?.Number;
        var told = sum is null ? chart.Steps.Length : chart.Favourable!.Count;
        var values = _teller.Join(chart.Steps.Zip(row.Values).Take(told).Select(pair => Phrase.Fill(
            words.StepValue, ("step", _teller.Quoted(pair.First)), ("value", _shares.Full(pair.Second, row.N)))));
        return sum is { } total
            ? Phrase.Fill(words.RowSumSentence, ("label", row.Label), ("values", values), ("measure", Measure), ("sum", _shares.Full(total, row.N)))
            : Phrase.Fill(words.RowSentence, ("label", row.Label), ("values", values));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, chart.HasRowSamples, words));
        notes.AddRange(_shares.Notes(chart.Rows.Select(row => (row.Label, row.N))));
        notes.AddRange(_teller.UnknownNotes(chart.Rows.Select(row => (
            row.Label, chart.Steps.Select(_teller.Quoted).Zip(row.Values).ToImmutableArray()))));
        if (chart.Favourable is not null)
            notes.AddRange(SumNotes());
        if (chart.Rest is { } rest)
        {
            notes.Add(new(Phrase.Fill(words.RestNote, ("rest", _teller.Quoted(rest)))));
            return notes.ToImmutable();
        }

        var uneven = chart.Rows.Select(row => (row.Label, Sum: ChartValue.Sum(row.Values)))
            .Where(row => row.Sum.IsKnown && row.Sum.Number != 100).Select(row => _teller.Named(row.Label, row.Sum)).ToImmutableArray();
        if (uneven.Length > 0)
            notes.Add(new(Phrase.Fill(words.RoundingNote, ("rows", _teller.Join(uneven)))));
        return notes.ToImmutable();
    }

    private IEnumerable<ChartNote> SumNotes()
    {
        if (chart.Rows.Any(row => row.Counts.IsEmpty && Favourable(chart, row) is { IsKnown: true }))
            yield return new(Phrase.Fill(words.SumNote, ("measure", Measure)));
        if (chart.Rows.Any(row => !row.Counts.IsEmpty && Favourable(chart, row) is { IsKnown: true } sum && sum != ChartValue.Sum(row.Values.Take(chart.Favourable!.Count))))
            yield return new(Phrase.Fill(words.PeopleSumNote, ("measure", Measure)));
        var unknown = chart.Rows.Where(row => Favourable(chart, row) is { IsKnown: false }).Select(row => row.Label).ToImmutableArray();
        if (!unknown.IsEmpty)
            yield return new(Phrase.Fill(words.NotComputedNote, ("measure", Measure), ("rows", _teller.Join(unknown))));
    }

    private ChartTable Table()
    {
        var columns = ImmutableArray.CreateBuilder<ChartTableColumn>();
        columns.Add(new(chart.RowHeading, ChartColumnKind.Label));
        columns.AddRange(chart.Steps.Select(step => _teller.Column(step)));
        if (chart.Favourable is not null)
            columns.Add(_teller.Column(Measure, ChartColumnKind.Sum));
        if (chart.HasRowSamples)
            columns.Add(_teller.SampleColumn);
        return _teller.Table(columns, chart.Rows.Select(TableRow));
    }

    private ChartTableRow TableRow(StackedRow row)
    {
        var cells = row.Values.Select(value => _shares.Cell(value, row.N)).ToList();
        if (Favourable(chart, row) is { } sum)
            cells.Add(sum.IsKnown ? _shares.Cell(sum, row.N) : _teller.SumCell(sum));
        if (chart.HasRowSamples)
            cells.Add(_teller.SampleCell(row.N));
        return new(row.Label, row.Sub, [.. cells]);
    }

    private ChartValue Compared(StackedRow row) => Favourable(chart, row) ?? row.Values[0];
}
