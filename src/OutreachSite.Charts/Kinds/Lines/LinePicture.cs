using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>Tells lines in words and numbers, and has them drawn.</summary>
internal sealed class LinePicture(LineChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Series.Select((series, index) => _teller.DescribedRow(
            series, chart.Occasions.Select(occasion => _teller.Described(occasion.Label, occasion.Values[index])))));
        var drawer = new LineRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The target with its name.</summary>
    public static string TargetName(LineChart chart, ChartWords words)
    {
        var value = TickText.Of(chart.Target!.Value, chart.Format);
        return chart.Target.Label is { } label ? $"{label} {value}" : Phrase.Fill(chart.Target.IsCeiling ? words.Ceiling : words.Target, ("value", value));
    }

    private string Sentence()
    {
        var changes = chart.Series.Select((series, index) => Change(series, index)).Where(sentence => sentence.Length > 0).ToImmutableArray();
        if (changes.IsEmpty)
            return words.NothingSentence;
        var sentences = changes.ToList();
        if (chart.Series.Length == 1 && Extremes() is { } extremes)
            sentences.Add(extremes);
        if (chart.Target is not null)
            sentences.Add(Target());
        return _teller.Sentences(sentences);
    }

    /// <summary>From the first to the last value that may be compared: after a change of the wording.</summary>
    private string Change(string series, int index)
    {
        var known = chart.Occasions.Skip(chart.ComparableFrom).Where(occasion => occasion.Values[index].IsKnown).ToImmutableArray();
        var name = chart.Series.Length == 1 ? series : _teller.Quoted(series);
        return known.Length switch
        {
            0 => "",
            1 => Phrase.Fill(words.OnceSentence, ("label", name), ("when", known[0].Label), ("value", _teller.Text(known[0].Values[index]))),
            _ when known[0].Values[index] == known[^1].Values[index] => Phrase.Fill(
                words.SameSentence, ("label", name), ("first", known[0].Label), ("last", known[^1].Label), ("value", _teller.Text(known[0].Values[index]))),
            _ => Phrase.Fill(
                words.ChangeSentence, ("label", name), ("first", known[0].Label), ("a", _teller.Text(known[0].Values[index])),
                ("last", known[^1].Label), ("b", _teller.Text(known[^1].Values[index]))),
        };
    }

    private string? Extremes()
    {
        var ranking = new Ranking(chart.Occasions.Skip(chart.ComparableFrom).Select(occasion => (occasion.Label, occasion.Values[0])));
        return ranking.Count < 3 || ranking.IsLevel ? null : Phrase.Fill(
            words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)), ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)));
    }

    private string Target()
    {
        var reached = chart.Series.Where((_, index) => chart.Occasions.LastOrDefault(occasion => occasion.Values[index].IsKnown)?.Values[index].Number is { } value && chart.Target!.IsReachedBy(value)).ToImmutableArray();
        var target = TargetName(chart, words);
        if (reached.IsEmpty)
            return Phrase.Fill(words.NoneReachedSentence, ("target", target));
        return reached.Length == chart.Series.Length
            ? Phrase.Fill(words.AllReachedSentence, ("target", target))
            : Phrase.Fill(words.SomeReachedSentence, ("target", target), ("labels", _teller.Join(reached.Select(_teller.Quoted))));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, rowsTellTheirs: false, words));
        notes.AddRange(SampleNotes.Few(chart.Head, chart.Format, words));
        if (chart.Break is { } change)
            notes.Add(new(Phrase.Fill(words.BreakNote, ("label", chart.Occasions[change.Occasion].Label)), IsStrong: true));
        notes.AddRange(_teller.UnknownNotes(chart.Series.Select((series, index) => (
            _teller.Quoted(series), chart.Occasions.Select(occasion => (occasion.Label, occasion.Values[index])).ToImmutableArray()))));
        return notes.ToImmutable();
    }

    private ChartTable Table() => _teller.Table(
        chart.Series.Select(series => _teller.Column(series)).Prepend(new(chart.OccasionHeading, ChartColumnKind.Label)),
        chart.Occasions.Select((occasion, index) => new ChartTableRow(
            occasion.Label, chart.Break?.Occasion == index ? chart.Break.Label ?? words.BreakLabel : null, [.. occasion.Values.Select(_teller.Cell)])));
}
