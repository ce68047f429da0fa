using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>Tells diverging bars in words and numbers, and has them drawn.</summary>
internal sealed class DivergingPicture(DivergingChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    private bool HasRowSamples => chart.Rows.Any(row => !row.N.IsMissing);

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Rows.Select(row => _teller.DescribedRow(row.Label, chart.Steps.Zip(row.Values, (step, value) =>
            Phrase.Fill(words.DescribedValue, ("step", step), ("value", _shares.Full(value, row.N)))))));
        var drawer = new DivergingRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>What the favourable side is called.</summary>
    public static string LeftName(DivergingChart chart, ChartWords words) =>
        chart.Ends?.Favourable ?? (chart.Left.Count() == 1 ? Quoted(chart.Steps[0], words) : Phrase.Fill(words.AtLeast, ("step", chart.Steps[chart.Left.Last()])));

    /// <summary>What the unfavourable side is called.</summary>
    public static string RightName(DivergingChart chart, ChartWords words) =>
        chart.Ends?.Unfavourable ?? (chart.Right.Count() == 1 ? Quoted(chart.Steps[^1], words) : Phrase.Fill(words.AtMost, ("step", chart.Steps[chart.Right.First()])));

    /// <summary>The share of some steps together.</summary>
    public static ChartValue Sum(StackedRow row, IEnumerable<int> steps) => ChartValue.Sum(steps.Select(step => row.Values[step]));

    private static string Quoted(string text, ChartWords words) => Phrase.Fill(words.Quoted, ("text", text));

    private string Sentence()
    {
        var (left, right) = chart.Ends is { } ends
            ? (_teller.Quoted(ends.Favourable), _teller.Quoted(ends.Unfavourable)) : (LeftName(chart, words), RightName(chart, words));
        var told = chart.Rows.Where(row => Sum(row, chart.Left).IsKnown && Sum(row, chart.Right).IsKnown).ToImmutableArray();
        if (told.IsEmpty)
            return words.NothingSentence;
        var ranking = new Ranking(told.Where(row => !SmallSample.IsTiny(SmallSample.Of(row.N, chart.Head))).Select(row => (_teller.Quoted(row.Label), Sum(row, chart.Left))));
        var best = told.FirstOrDefault(row => ranking.Count > 0 && Sum(row, chart.Left).Number == ranking.Highest) ?? told[0];
        var first = Phrase.Fill(
            words.SidesSentence, ("label", _teller.Quoted(best.Label)), ("left", left), ("a", _shares.Full(Sum(best, chart.Left), best.N)),
            ("right", right), ("b", _shares.Full(Sum(best, chart.Right), best.N)));
        if (ranking.Count < 2)
            return first;
        return _teller.Sentences([first, ranking.IsLevel
            ? Phrase.Fill(words.AllEqualSentence, ("measure", left), ("value", chart.Format.Full(ranking.Highest)))
            : Phrase.Fill(
                words.CompareSentence, ("measure", left), ("top", ranking.Name(ranking.Highest, chart.Format, words)),
                ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)))]);
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, HasRowSamples, words));
        notes.AddRange(_shares.Notes(chart.Rows.Select(row => (row.Label, row.N))));
        notes.AddRange(_teller.UnknownNotes(chart.Rows.Select(row => (row.Label, chart.Steps.Select(_teller.Quoted).Zip(row.Values).ToImmutableArray()))));
        if (chart.Neutral is { } neutral)
            notes.Add(new(Phrase.Fill(words.NeutralNote, ("step", _teller.Quoted(chart.Steps[neutral])))));
        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var columns = new List<ChartTableColumn> { new(chart.RowHeading, ChartColumnKind.Label) };
        columns.AddRange(chart.Steps.Select(step => _teller.Column(step)));
        columns.Add(_teller.Column(LeftName(chart, words), ChartColumnKind.Sum));
        columns.Add(_teller.Column(RightName(chart, words), ChartColumnKind.Sum));
        if (HasRowSamples)
            columns.Add(_teller.SampleColumn);
        return _teller.Table(columns, chart.Rows.Select(row => new ChartTableRow(row.Label, row.Sub, [.. Cells(row)])));
    }

    private IEnumerable<ChartTableCell> Cells(StackedRow row)
    {
        foreach (var value in row.Values)
            yield return _shares.Cell(value, row.N);
        foreach (var sum in new[] { Sum(row, chart.Left), Sum(row, chart.Right) })
            yield return sum.IsKnown ? _shares.Cell(sum, row.N) : _teller.SumCell(sum);
        if (HasRowSamples)
            yield return _teller.SampleCell(row.N);
    }
}
