using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Tells bars in words and numbers, and has them drawn.</summary>
internal sealed class BarPicture(BarChart chart, ChartWords words)
{
    public ChartPicture ToPicture()
    {
        var drawer = new BarRenderer(chart, words);
        var description = Description();
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    private string Description() => string.Join(words.Separator, chart.Bars.Select(bar => Phrase.Fill(
        words.DescribedValue, ("step", bar.Label), ("value", Text(bar.Value)))));

    private string Sentence()
    {
        var ranking = new Ranking(chart.Bars.Select(bar => (Quoted(bar.Label), bar.Value)));
        if (ranking.Count == 0)
            return words.NothingSentence;
        string Name(decimal value) => ranking.Name(value, chart.Format, words);
        if (ranking.Count == 1)
            return Phrase.Fill(words.MostSentence, ("top", Name(ranking.Highest)));
        if (ranking.IsLevel)
            return Phrase.Fill(words.EveryBarSentence, ("value", chart.Format.Full(ranking.Highest)));
        return ranking.Next is { } next
            ? Phrase.Fill(words.RankSentence, ("top", Name(ranking.Highest)), ("next", Name(next)), ("bottom", Name(ranking.Lowest)))
            : Phrase.Fill(words.MostAndLeastSentence, ("top", Name(ranking.Highest)), ("bottom", Name(ranking.Lowest)));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, HasRowSamples, words));
        if (chart.HasMultipleAnswers)
            notes.Add(new(words.MultipleAnswersNote));
        foreach (var bar in chart.Bars.Where(bar => bar.Value is null))
            notes.Add(new(Phrase.Fill(words.MissingNote, ("label", Quoted(bar.Label)), ("step", chart.ValueHeading))));
        return notes.ToImmutable();
    }

    private bool HasRowSamples => chart.Bars.Any(bar => bar.N is not null);

    private ChartTable Table()
    {
        var columns = ImmutableArray.Create<ChartTableColumn>(
            new(chart.RowHeading, ChartColumnKind.Label), new(chart.ValueHeading, ChartColumnKind.Number));
        if (HasRowSamples)
            columns = columns.Add(new(words.SampleHeading, ChartColumnKind.Number));
        return new(
            Phrase.Fill(words.TableCaption, ("title", chart.Head.Title)), columns,
            [.. chart.Bars.Select(bar => new ChartTableRow(bar.Label, bar.Sub, Cells(bar)))]);
    }

    private ImmutableArray<ChartTableCell> Cells(Bar bar)
    {
        ImmutableArray<ChartTableCell> value = [new(Text(bar.Value), IsMissing: bar.Value is null)];
        if (!HasRowSamples)
            return value;
        return value.Add(bar.N is { } n ? new(SampleNotes.Number(n)) : new(words.Missing, IsMissing: true));
    }

    private string Text(decimal? value) => value is { } known ? chart.Format.Full(known) : words.Missing;

    private string Quoted(string text) => Phrase.Fill(words.Quoted, ("text", text));
}
