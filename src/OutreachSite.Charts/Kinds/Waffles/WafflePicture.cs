using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Waffles;

/// <summary>Tells a waffle in words and numbers, and has it drawn.</summary>
internal sealed class WafflePicture(WaffleChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Join(chart.Groups.Select(group => _teller.Described(group.Label, group.Count)));
        var drawer = new WaffleRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    private string Sentence()
    {
        var ranking = new Ranking(chart.Groups.Select(group => (_teller.Quoted(group.Label), group.Count)));
        if (ranking.Count == 0)
            return words.NothingSentence;
        var all = chart.N.IsKnown ? Phrase.Fill(words.AllSentence, ("n", _teller.Text(chart.N))) : "";
        string Name(decimal value) => ranking.Name(value, chart.Format, words);
        return _teller.Sentences([all, ranking switch
        {
            { Count: 1 } => Phrase.Fill(words.MostSentence, ("top", Name(ranking.Highest))),
            { IsLevel: true } => Phrase.Fill(words.EveryBarSentence, ("value", _teller.Text(ranking.Highest))),
            { Next: { } next } => Phrase.Fill(words.RankSentence, ("top", Name(ranking.Highest)), ("next", Name(next)), ("bottom", Name(ranking.Lowest))),
            _ => Phrase.Fill(words.MostAndLeastSentence, ("top", Name(ranking.Highest)), ("bottom", Name(ranking.Lowest))),
        }]);
    }

    private ImmutableArray<ChartNote> Notes() =>
    [
        .. chart.N.Number is { } n ? [new(Phrase.Fill(words.SampleNote, ("n", SampleNotes.Number(n))))] : ImmutableArray<ChartNote>.Empty,
        new(Phrase.Fill(words.SquareNote, ("unit", chart.Format.Full(1)))),
        .. _teller.UnknownNotes(chart.Groups.Select(group => (_teller.Quoted(group.Label), ImmutableArray.Create((chart.ValueHeading, group.Count))))),
    ];

    private ChartTable Table() => _teller.Table(
        [new(chart.RowHeading, ChartColumnKind.Label), _teller.Column(chart.ValueHeading)],
        chart.Groups.Select(group => new ChartTableRow(group.Label, group.Sub, [_teller.Cell(group.Count)])));
}
