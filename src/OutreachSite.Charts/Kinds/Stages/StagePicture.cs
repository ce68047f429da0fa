using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Stages;

/// <summary>Tells stages in words and numbers, and has them drawn.</summary>
internal sealed class StagePicture(StageChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Join(chart.Stages.Select((stage, index) => _teller.Described(stage.Label, stage.Count)
            + (Shares(chart, index, words) is { Length: > 0 } shares ? Phrase.Fill(words.InBrackets, ("text", shares)) : "")));
        var drawer = new StageRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The shares of a stage in the first and in the one before, as far as they are known: 「最初の62%・前の80%」.</summary>
    public static string Shares(StageChart chart, int stage, ChartWords words)
    {
        if (stage == 0)
            return "";
        var parts = new List<string>();
        if (chart.OfFirst(stage).Number is { } first)
            parts.Add(Phrase.Fill(words.OfFirst, ("value", ValueFormat.Percent.Full(first))));
        if (stage > 1 && chart.OfBefore(stage).Number is { } before)
            parts.Add(Phrase.Fill(words.OfBefore, ("value", ValueFormat.Percent.Full(before))));
        return string.Join(words.Separator, parts);
    }

    private string Sentence()
    {
        var last = chart.Stages.Index().Where(stage => stage.Item.Count.IsKnown && stage.Index > 0).Select(stage => stage.Index).DefaultIfEmpty(0).Last();
        if (last == 0 || !chart.Stages[0].Count.IsKnown)
            return words.NothingSentence;
        var share = chart.OfFirst(last).Number is { } percent ? Phrase.Fill(words.InBrackets, ("text", ValueFormat.Percent.Full(percent))) : "";
        var sentence = Phrase.Fill(
            words.StageSentence, ("first", _teller.Quoted(chart.Stages[0].Label)), ("a", _teller.Text(chart.Stages[0].Count)),
            ("last", _teller.Quoted(chart.Stages[last].Label)), ("b", _teller.Text(chart.Stages[last].Count) + share));
        return _teller.Sentences([sentence, Loss()]);
    }

    /// <summary>Where most were lost; nothing with one step only.</summary>
    private string Loss()
    {
        var steps = chart.Stages.Zip(chart.Stages.Skip(1)).Where(pair => pair.First.Count.IsKnown && pair.Second.Count.IsKnown)
            .Select(pair => (pair.First, pair.Second, Lost: pair.First.Count.Number!.Value - pair.Second.Count.Number!.Value)).ToImmutableArray();
        if (steps.Length < 2 || steps.MaxBy(step => step.Lost) is not { Lost: > 0 } most)
            return "";
        return Phrase.Fill(
            words.LossSentence, ("from", _teller.Quoted(most.First.Label)), ("to", _teller.Quoted(most.Second.Label)), ("lost", _teller.Text(most.Lost)));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        if (SmallSample.IsTiny(chart.Stages[0].Count))
            notes.Add(new(words.TinyNote, IsStrong: true));
        else if (SmallSample.IsSmall(chart.Stages[0].Count))
            notes.Add(new(words.SmallNote, IsStrong: true));
        notes.AddRange(_teller.UnknownNotes(chart.Stages.Select(stage => (_teller.Quoted(stage.Label), ImmutableArray.Create((chart.ValueHeading, stage.Count))))));
        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var percent = new ChartTeller(chart.Head, ValueFormat.Percent, words);
        return _teller.Table(
            [
                new(chart.RowHeading, ChartColumnKind.Label), _teller.Column(chart.ValueHeading),
                percent.Column(words.OfFirstHeading, ChartColumnKind.Sum), percent.Column(words.OfBeforeHeading, ChartColumnKind.Sum),
            ],
            chart.Stages.Select((stage, index) => new ChartTableRow(stage.Label, stage.Sub, [
                _teller.Cell(stage.Count), index == 0 ? new("―", ChartValue.Missing) : percent.SumCell(chart.OfFirst(index)),
                index == 0 ? new("―", ChartValue.Missing) : percent.SumCell(chart.OfBefore(index))])));
    }
}
