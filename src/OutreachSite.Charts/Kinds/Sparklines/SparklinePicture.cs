using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Tells sparklines in words and numbers, and has them drawn.</summary>
internal sealed class SparklinePicture(SparklineChart chart, ChartWords words)
{
    private const int MostRowsTold = 3;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Rows.Select(row => _teller.DescribedRow(row.Label, chart.Occasions.Zip(row.Values, _teller.Described))));
        var drawer = new SparklineRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>First and last, and the extremes where they lie between.</summary>
    public string RowSentence(SparklineRow row)
    {
        var known = chart.Occasions.Zip(row.Values).Where(pair => pair.Second.IsKnown).ToImmutableArray();
        if (known.Length == 0)
            return "";
        var (first, last) = (known[0], known[^1]);
        var change = known.Length == 1
            ? Phrase.Fill(words.OnceSentence, ("label", row.Label), ("when", first.First), ("value", _teller.Text(first.Second)))
            : first.Second == last.Second
                ? Phrase.Fill(words.SameSentence, ("label", row.Label), ("first", first.First), ("last", last.First), ("value", _teller.Text(first.Second)))
                : Phrase.Fill(
                    words.ChangeSentence, ("label", row.Label), ("first", first.First), ("a", _teller.Text(first.Second)),
                    ("last", last.First), ("b", _teller.Text(last.Second)));
        var ranking = new Ranking(known);
        var isInside = known.Length > 2 && (ranking.Highest > Math.Max(first.Second.Number!.Value, last.Second.Number!.Value)
            || ranking.Lowest < Math.Min(first.Second.Number!.Value, last.Second.Number!.Value));
        return !isInside ? change : _teller.Sentences([change, Phrase.Fill(
            words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)), ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)))]);
    }

    /// <summary>Each line, or of many the one that rose and the one that fell most.</summary>
    private string Sentence()
    {
        var told = chart.Rows.Where(row => row.Values.Any(value => value.IsKnown)).ToImmutableArray();
        if (told.Length > MostRowsTold)
            told = [.. new[] { told.MaxBy(Change)!, told.MinBy(Change)! }.Distinct()];
        return told.IsEmpty ? words.NothingSentence : _teller.Sentences(told.Select(RowSentence));
    }

    private static decimal Change(SparklineRow row)
    {
        var known = row.Values.Where(value => value.IsKnown).ToImmutableArray();
        return known[^1].Number!.Value - known[0].Number!.Value;
    }

    private ImmutableArray<ChartNote> Notes() =>
    [
        .. SampleNotes.For(chart.Head, rowsTellTheirs: false, words), .. SampleNotes.Few(chart.Head, chart.Format, words),
        new(words.ScaleNotFromZeroNote),
        .. _teller.UnknownNotes(chart.Rows.Select(row => (row.Label, chart.Occasions.Zip(row.Values).ToImmutableArray()))),
    ];

    private ChartTable Table() => _teller.Table(
        chart.Occasions.Select(occasion => _teller.Column(occasion)).Prepend(new(chart.RowHeading, ChartColumnKind.Label)),
        chart.Rows.Select(row => new ChartTableRow(row.Label, row.Sub, [.. row.Values.Select(_teller.Cell)])));
}
