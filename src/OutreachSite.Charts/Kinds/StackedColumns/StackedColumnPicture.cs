using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Tells stacked columns in words and numbers, and has them drawn.</summary>
internal sealed class StackedColumnPicture(StackedColumnChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    private bool HasSums => !chart.Format.IsPercent;

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Categories.Select(category => _teller.DescribedRow(category.Label, chart.Parts.Zip(category.Values, _teller.Described))));
        var (wide, narrow) = (new StackedColumnRenderer(chart, words), new StackedColumnRowsRenderer(chart, words));
        return new(
            chart.Head, wide.Fits ? wide.Wide(description) : narrow.Wide(description), narrow.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>Counts: how the sum changed and its extremes. Shares: the largest part, and how each part changed.</summary>
    private string Sentence()
    {
        var sentences = new List<string>();
        if (HasSums)
            sentences.Add(Extremes(words.Total, chart.Categories.Select(category => (category.Label, category.Sum))));
        foreach (var (index, part) in chart.Parts.Index())
            sentences.Add(Extremes(_teller.Quoted(part), chart.Categories.Select(category => (category.Label, category.Values[index]))));
        var told = sentences.Where(sentence => sentence.Length > 0).Take(3).ToImmutableArray();
        return told.IsEmpty ? words.NothingSentence : _teller.Sentences(told);
    }

    private string Extremes(string measure, IEnumerable<(string Label, ChartValue Value)> values)
    {
        var ranking = new Ranking(values);
        return ranking.Count switch
        {
            0 => "",
            1 => Phrase.Fill(words.MeasureSentence, ("measure", measure), ("top", ranking.Name(ranking.Highest, chart.Format, words))),
            _ when ranking.IsLevel => Phrase.Fill(words.AllEqualSentence, ("measure", measure), ("value", chart.Format.Full(ranking.Highest))),
            _ => Phrase.Fill(
                HasSums ? words.CompareAmountSentence : words.CompareSentence, ("measure", measure), ("top", ranking.Name(ranking.Highest, chart.Format, words)),
                ("bottom", ranking.Name(ranking.Lowest, chart.Format, words))),
        };
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, rowsTellTheirs: false, words));
        notes.AddRange(SampleNotes.Few(chart.Head, chart.Format, words));
        notes.AddRange(_teller.UnknownNotes(chart.Categories.Select(category => (category.Label, chart.Parts.Select(_teller.Quoted).Zip(category.Values).ToImmutableArray()))));
        var uneven = chart.Categories.Where(category => !HasSums && category.Sum is { IsKnown: true } sum && sum.Number != 100)
            .Select(category => _teller.Named(category.Label, category.Sum)).ToImmutableArray();
        if (!uneven.IsEmpty)
            notes.Add(new(Phrase.Fill(words.RoundingNote, ("rows", _teller.Join(uneven)))));
        var unknown = chart.Categories.Where(category => HasSums && !category.Sum.IsKnown).Select(category => category.Label).ToImmutableArray();
        if (!unknown.IsEmpty)
            notes.Add(new(Phrase.Fill(words.NotComputedNote, ("measure", words.Total), ("rows", _teller.Join(unknown)))));
        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var columns = chart.Parts.Select(part => _teller.Column(part)).Prepend(new(chart.CategoryHeading, ChartColumnKind.Label));
        if (HasSums)
            columns = columns.Append(_teller.Column(words.Total, ChartColumnKind.Sum));
        return _teller.Table(columns, chart.Categories.Select(category => new ChartTableRow(category.Label, null, [
            .. category.Values.Select(_teller.Cell), .. HasSums ? [_teller.SumCell(category.Sum)] : ImmutableArray<ChartTableCell>.Empty])));
    }
}
