using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Tells bars in words and numbers, and has them drawn.</summary>
internal sealed class BarPicture(BarChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var drawer = new BarRenderer(chart, words);
        var description = Description();
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    private string Description() => _teller.Join(chart.Bars.Select(bar => Phrase.Fill(
        words.DescribedValue, ("step", bar.Label), ("value", _shares.Full(bar.Value, bar.N)))));

    private string Sentence()
    {
        var ranking = new Ranking(chart.Bars.Select(bar => (_teller.Quoted(bar.Label), bar.Value)));
        if (ranking.Count == 0)
            return words.NothingSentence;
        string Name(decimal value) => ranking.Name(value, number => _shares.Full(number, chart.Bars.First(bar => bar.Value.Number == number).N), words);
        if (ranking.Count == 1)
            return Phrase.Fill(words.MostSentence, ("top", Name(ranking.Highest)));
        if (ranking.IsLevel)
            return Phrase.Fill(words.EveryBarSentence, ("value", _shares.Full(ranking.Highest, chart.Bars.First(bar => bar.Value.IsKnown).N)));
        return ranking.Next is { } next
            ? Phrase.Fill(words.RankSentence, ("top", Name(ranking.Highest)), ("next", Name(next)), ("bottom", Name(ranking.Lowest)))
            : Phrase.Fill(words.MostAndLeastSentence, ("top", Name(ranking.Highest)), ("bottom", Name(ranking.Lowest)));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, HasRowSamples, words));
        notes.AddRange(_shares.Notes(chart.Bars.Select(bar => (_teller.Quoted(bar.Label), bar.N))));
        if (chart.HasMultipleAnswers)
            notes.Add(new(words.MultipleAnswersNote));
        notes.AddRange(_teller.UnknownNotes(chart.Bars.Select(bar => (
            _teller.Quoted(bar.Label), ImmutableArray.Create((chart.ValueHeading, bar.Value))))));
        return notes.ToImmutable();
    }

    private bool HasRowSamples => chart.Bars.Any(bar => !bar.N.IsMissing);

    private ChartTable Table()
    {
        var columns = ImmutableArray.Create(new(chart.RowHeading, ChartColumnKind.Label), _teller.Column(chart.ValueHeading));
        if (HasRowSamples)
            columns = columns.Add(_teller.SampleColumn);
        return _teller.Table(columns, chart.Bars.Select(bar => new ChartTableRow(bar.Label, bar.Sub, Cells(bar))));
    }

    private ImmutableArray<ChartTableCell> Cells(Bar bar) =>
        HasRowSamples ? [_shares.Cell(bar.Value, bar.N), _teller.SampleCell(bar.N)] : [_shares.Cell(bar.Value, bar.N)];
}
