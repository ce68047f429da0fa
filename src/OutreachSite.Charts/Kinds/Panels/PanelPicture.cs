using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>Tells panels in words and numbers, and has them drawn.</summary>
internal sealed class PanelPicture(PanelChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    private bool HasRowSamples => chart.Groups.Any(group => !group.N.IsMissing);

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Groups.Select(group => _teller.DescribedRow(group.Label, chart.Series.Zip(group.Values, (series, value) =>
            Phrase.Fill(words.DescribedValue, ("step", series), ("value", _shares.Full(value, group.N)))))));
        var drawer = new PanelRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The highest and the lowest of all; along lines also what changed most. Groups of few do not take part.</summary>
    private string Sentence()
    {
        var groups = chart.Groups.Where(group => !SmallSample.IsTiny(SmallSample.Of(group.N, chart.Head)) || !chart.Format.IsPercent).ToImmutableArray();
        var ranking = new Ranking(groups.SelectMany(group => chart.Series.Zip(group.Values, (series, value) => (Cell(group, series), value))));
        if (ranking.Count == 0)
            return chart.Groups.All(group => group.Values.All(value => !value.IsKnown)) ? words.NothingSentence : words.TinyNote;
        if (ranking.Count == 1)
            return Phrase.Fill(words.MostSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)));
        if (ranking.IsLevel)
            return Phrase.Fill(words.EveryBarSentence, ("value", chart.Format.Full(ranking.Highest)));
        var extremes = Phrase.Fill(
            words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)), ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)));
        return chart.Form == PanelForm.Lines ? _teller.Sentences([.. Changes(), extremes]) : extremes;
    }

    private string Cell(PanelGroup group, string series) => Phrase.Fill(words.OfGroup, ("group", group.Label), ("category", _teller.Quoted(series)));

    private IEnumerable<string> Changes()
    {
        var known = chart.Groups.Where(group => group.Values[0].IsKnown && group.Values[^1].IsKnown).ToImmutableArray();
        if (known.Where(group => Change(group) > 0).MaxBy(Change) is { } most)
            yield return Changed(words.MostRisenSentence, most);
        if (known.Where(group => Change(group) < 0).MinBy(Change) is { } least)
            yield return Changed(words.MostFallenSentence, least);
    }

    private static decimal Change(PanelGroup group) => group.Values[^1].Number!.Value - group.Values[0].Number!.Value;

    private string Changed(string sentence, PanelGroup group) => Phrase.Fill(
        sentence, ("label", group.Label), ("a", _teller.Text(group.Values[0])), ("b", _teller.Text(group.Values[^1])));

    private ImmutableArray<ChartNote> Notes() =>
    [
        .. SampleNotes.For(chart.Head, HasRowSamples, words), .. _shares.Notes(chart.Groups.Select(group => (group.Label, group.N))),
        .. _teller.UnknownNotes(chart.Groups.Select(group => (group.Label, chart.Series.Select(_teller.Quoted).Zip(group.Values).ToImmutableArray()))),
    ];

    private ChartTable Table()
    {
        var columns = chart.Series.Select(series => _teller.Column(series)).Prepend(new(chart.RowHeading, ChartColumnKind.Label));
        if (HasRowSamples)
            columns = columns.Append(_teller.SampleColumn);
        return _teller.Table(columns, chart.Groups.Select(group => new ChartTableRow(group.Label, group.Sub, [
            .. group.Values.Select(value => _shares.Cell(value, group.N)),
            .. HasRowSamples ? [_teller.SampleCell(group.N)] : ImmutableArray<ChartTableCell>.Empty])));
    }
}
