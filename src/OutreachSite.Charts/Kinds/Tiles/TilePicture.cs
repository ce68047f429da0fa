using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>Tells tiles in words and numbers, and has them drawn.</summary>
internal sealed class TilePicture(TileChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Join(chart.Tiles.Select(tile => _teller.Described(Name(tile, words), tile.Value)));
        var drawer = new TileRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The name of a prefecture in the language of the words.</summary>
    public static string Name(Tile tile, ChartWords words) => words.HasEnglishNames ? tile.Prefecture.English : tile.Prefecture.Name;

    /// <summary>What a class holds: 「20%から40%未満」.</summary>
    public static string ClassName(TileChart chart, int place, ChartWords words)
    {
        string Step(int index) => TickText.Of(chart.Steps[index], chart.Format);
        if (place == 0)
            return Phrase.Fill(words.ClassBelow, ("value", Step(0)));
        return place == chart.Steps.Length
            ? Phrase.Fill(words.ClassFrom, ("value", Step(place - 1)))
            : Phrase.Fill(words.ClassBetween, ("from", Step(place - 1)), ("to", Step(place)));
    }

    private string Sentence()
    {
        var ranking = new Ranking(chart.Tiles.Select(tile => (Name(tile, words), tile.Value)));
        if (ranking.Count == 0)
            return words.NothingSentence;
        if (ranking.Count == 1)
            return Phrase.Fill(words.MostSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)));
        if (ranking.IsLevel)
            return Phrase.Fill(words.EveryBarSentence, ("value", chart.Format.Full(ranking.Highest)));
        var top = chart.Tiles.Where(tile => tile.Value.Number is { } value && chart.ClassOf(value) == chart.Steps.Length).ToImmutableArray();
        var extremes = Phrase.Fill(
            words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)), ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)));
        return top.IsEmpty ? extremes : _teller.Sentences([extremes, Phrase.Fill(
            words.TopClassSentence, ("class", ClassName(chart, chart.Steps.Length, words)), ("count", SampleNotes.Number(top.Length)))]);
    }

    private ImmutableArray<ChartNote> Notes() =>
    [
        .. SampleNotes.For(chart.Head, rowsTellTheirs: false, words), .. SampleNotes.Few(chart.Head, chart.Format, words),
        new(words.TileNote),
        .. _teller.UnknownNotes(chart.Tiles.Select(tile => (Name(tile, words), ImmutableArray.Create((chart.ValueHeading, tile.Value))))),
    ];

    private ChartTable Table() => _teller.Table(
        [new(chart.RowHeading, ChartColumnKind.Label), _teller.Column(chart.ValueHeading)],
        chart.Tiles.Select(tile => new ChartTableRow(words.HasEnglishNames ? tile.Prefecture.English : tile.Prefecture.FullName, null, [_teller.Cell(tile.Value)])));
}
