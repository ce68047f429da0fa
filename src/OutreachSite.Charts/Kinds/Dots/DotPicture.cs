using System.Globalization;
using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>Tells dots in words and numbers, and has them drawn.</summary>
internal sealed class DotPicture(DotChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    public ChartPicture ToPicture()
    {
        var description = _teller.Sentences(chart.Rows.Select(row => _teller.DescribedRow(
            row.Label, chart.Series.Zip(row.Values, _teller.Described).Concat(Verdict(chart, row, words) is { } verdict ? [verdict] : []))));
        var drawer = new DotRenderer(chart, words);
        return new(chart.Head, drawer.Wide(description), drawer.Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The verdict on a row; null without a target or without a value.</summary>
    public static string? Verdict(DotChart chart, DotRow row, ChartWords words) => (chart.Target, row.Judged.Number) switch
    {
        ({ } target, { } value) => target.IsReachedBy(value) ? words.Reached : words.NotYet,
        _ => null,
    };

    /// <summary>How a row changed, with an arrow: ↑3.2ポイント; null for ranges and where a value is not known.</summary>
    public static string? Change(DotChart chart, DotRow row, ChartWords words)
    {
        if (chart.IsRange || row.Difference is not { } difference)
            return null;
        var unit = chart.Format.IsPercent ? words.PointUnit : chart.Format.Suffix;
        return (difference > 0 ? "↑" : difference < 0 ? "↓" : "→") + chart.Format.Number(Math.Abs(difference)) + unit;
    }

    /// <summary>The target with its name.</summary>
    public static string TargetName(DotChart chart, ChartWords words)
    {
        var value = TickText.Of(chart.Target!.Value, chart.Format);
        return chart.Target.Label is { } label ? $"{label} {value}" : Phrase.Fill(chart.Target.IsCeiling ? words.Ceiling : words.Target, ("value", value));
    }

    private string Sentence()
    {
        var sentences = new List<string>();
        if (chart.Target is { } target && chart.Rows.Any(row => row.Judged.IsKnown))
        {
            string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
            sentences.Add(Phrase.Fill(
                words.ReachedSentence, ("count", Count(chart.Rows.Length)), ("counter", chart.Counter ?? words.Counter),
                ("target", TickText.Of(target.Value, chart.Format)), ("series", chart.Series[1]),
                ("reached", Count(chart.Rows.Count(row => row.Judged.Number is { } value && target.IsReachedBy(value))))));
        }

        sentences.AddRange(chart.IsRange ? Ranges() : Changes());
        return sentences.Count == 0 ? words.NothingSentence : _teller.Sentences(sentences);
    }

    private IEnumerable<string> Changes()
    {
        var known = chart.Rows.Where(row => row.Difference is not null).ToImmutableArray();
        var most = known.Where(row => row.Difference > 0).MaxBy(row => row.Difference);
        if (most is not null)
            yield return Changed(words.MostRisenSentence, most);
        var least = known.Where(row => row.Difference < 0).MinBy(row => row.Difference);
        if (least is not null)
            yield return Changed(words.MostFallenSentence, least);
        if (most is null && least is null && known.Length > 0)
            yield return words.UnchangedSentence;
        if (known.IsEmpty && chart.Rows.FirstOrDefault(row => row.Judged.IsKnown) is { } only)
            yield return Phrase.Fill(words.OnceSentence, ("label", only.Label), ("when", chart.Series[1]), ("value", _teller.Text(only.Judged)));
    }

    private string Changed(string sentence, DotRow row) => Phrase.Fill(
        sentence, ("label", row.Label), ("a", _teller.Text(row.Values[0])), ("b", _teller.Text(row.Values[1])));

    private IEnumerable<string> Ranges()
    {
        var ranking = new Ranking(chart.Rows.Select(row => (row.Label, row.Judged)));
        if (ranking.Count == 1)
            yield return Phrase.Fill(words.MeasureSentence, ("measure", chart.Series[1]), ("top", ranking.Name(ranking.Highest, chart.Format, words)));
        else if (ranking.Count > 1)
            yield return ranking.IsLevel
                ? Phrase.Fill(words.AllEqualSentence, ("measure", chart.Series[1]), ("value", chart.Format.Full(ranking.Highest)))
                : Phrase.Fill(
                    words.CompareSentence, ("measure", chart.Series[1]), ("top", ranking.Name(ranking.Highest, chart.Format, words)),
                    ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)));
        if (chart.Rows.Where(row => row.Difference is > 0).MaxBy(row => row.Difference) is { } widest)
            yield return Phrase.Fill(words.WidestSentence, ("label", widest.Label), ("a", _teller.Text(widest.Values[0])), ("b", _teller.Text(widest.Values[^1])));
    }

    private ImmutableArray<ChartNote> Notes() =>
    [
        .. SampleNotes.For(chart.Head, rowsTellTheirs: false, words), .. SampleNotes.Few(chart.Head, chart.Format, words),
        .. _teller.UnknownNotes(chart.Rows.Select(row => (row.Label, chart.Series.Zip(row.Values).ToImmutableArray()))),
    ];

    private ChartTable Table()
    {
        var columns = chart.Series.Select(series => _teller.Column(series)).Prepend(new(chart.RowHeading, ChartColumnKind.Label));
        if (!chart.IsRange)
            columns = columns.Append(new(words.ChangeHeading, ChartColumnKind.Words));
        if (chart.Target is not null)
            columns = columns.Append(new(Phrase.Fill(words.TargetHeading, ("value", TickText.Of(chart.Target.Value, chart.Format))), ChartColumnKind.Words));
        return _teller.Table(columns, chart.Rows.Select(row => new ChartTableRow(row.Label, row.Sub, [.. Cells(row)])));
    }

    private IEnumerable<ChartTableCell> Cells(DotRow row)
    {
        foreach (var value in row.Values)
            yield return _teller.Cell(value);
        var unknown = ChartValue.Sum(row.Values);
        if (!chart.IsRange)
            yield return Change(chart, row, words) is { } change ? new(change) : new(words.NotComputed, unknown);
        if (chart.Target is not null)
            yield return Verdict(chart, row, words) is { } verdict ? new(verdict) : new(words.Unknown(row.Judged), row.Judged);
    }
}
