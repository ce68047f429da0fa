using System.Globalization;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>Tells columns in words and numbers, and has them drawn.</summary>
internal sealed class ColumnPicture(ColumnChart chart, ChartWords words)
{
    private string Latest => chart.Series[^1];

    public ChartPicture ToPicture()
    {
        var description = Description();
        return new(chart.Head, Wide(description), new ColumnRowsRenderer(chart, words).Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The verdict on a value; null without a target or without a value.</summary>
    public static string? Verdict(ColumnChart chart, Category category, ChartWords words) =>
        (chart.Target, category.Latest) switch
        {
            ({ } target, { } value) => value >= target.Value ? words.Reached : words.NotYet,
            _ => null,
        };

    /// <summary>The target with its name: 「目標 80%」.</summary>
    public static string TargetName(ColumnChart chart, ChartWords words)
    {
        var value = TargetValue(chart);
        return chart.Target!.Label is { } label ? $"{label} {value}" : Phrase.Fill(words.Target, ("value", value));
    }

    /// <summary>A target is as exact as it was written, not as the values are: 80%, not 80.0%.</summary>
    private static string TargetValue(ColumnChart chart) => Scales.TickText.Of(chart.Target!.Value, chart.Format);

    private string Wide(string description)
    {
        var columns = new ColumnRenderer(chart, words);
        return columns.Fits ? columns.Wide(description) : new ColumnRowsRenderer(chart, words).Wide(description);
    }

    private string Description() => string.Join(words.SentenceGap, chart.Categories.Select(category =>
    {
        var values = chart.Series.Zip(category.Values, (series, value) => Phrase.Fill(
            words.DescribedValue, ("step", series), ("value", Text(value))));
        var verdict = Verdict(chart, category, words) is { } known ? [known] : ImmutableArray<string>.Empty;
        return Phrase.Fill(words.DescribedRow, ("label", category.Label), ("values", Join(values.Concat(verdict))));
    }));

    private string Sentence()
    {
        var counted = chart.Counted.ToImmutableArray();
        var ranking = new Ranking(counted.Select(category => (category.Label, category.Latest)));
        if (ranking.Count == 0)
            return words.NothingSentence;
        var sentences = new List<string>();
        if (chart.Target is { } target)
            sentences.Add(Reached(counted, target));
        sentences.Add(ranking.Count == 1
            ? Value(counted.First(category => category.Latest is not null))
            : ranking.IsLevel ? Phrase.Fill(words.EveryBarSentence, ("value", chart.Format.Full(ranking.Highest)))
            : Phrase.Fill(
                chart.Target is null ? words.ExtremesOfSentence : words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)),
                ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)), ("series", Latest)));
        sentences.AddRange(chart.Categories.Where(category => category is { IsAverage: true, Latest: not null }).Select(Value));
        var without = counted.Where(category => category.Latest is null).Select(category => category.Label).ToImmutableArray();
        if (without.Length > 0)
            sentences.Add(Phrase.Fill(words.WithoutValueSentence, ("labels", Join(without)), ("series", Latest)));
        return string.Join(words.SentenceGap, sentences);
    }

    private string Value(Category category) =>
        Phrase.Fill(words.ValueSentence, ("label", category.Label), ("value", chart.Format.Full(category.Latest!.Value)));

    private string Reached(ImmutableArray<Category> counted, ColumnTarget target)
    {
        string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
        return Phrase.Fill(
            words.ReachedSentence, ("count", Count(counted.Length)), ("counter", chart.Counter ?? words.Counter),
            ("target", TargetValue(chart)), ("series", Latest), ("reached", Count(counted.Count(category => category.Latest >= target.Value))));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, rowsTellTheirs: false, words));
        foreach (var category in chart.Categories)
        {
            var missing = chart.Series.Zip(category.Values).Where(pair => pair.Second is null).Select(pair => pair.First).ToImmutableArray();
            if (missing.Length > 0)
                notes.Add(new(Phrase.Fill(words.MissingNote, ("label", category.Label), ("step", Join(missing)))));
        }

        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var columns = ImmutableArray.CreateBuilder<ChartTableColumn>();
        columns.Add(new(chart.CategoryHeading, ChartColumnKind.Label));
        columns.AddRange(chart.Series.Select(series => new ChartTableColumn(series, ChartColumnKind.Number)));
        if (chart.Target is not null)
            columns.Add(new(Phrase.Fill(words.TargetHeading, ("value", TargetValue(chart))), ChartColumnKind.Words));
        return new(
            Phrase.Fill(words.TableCaption, ("title", chart.Head.Title)), columns.ToImmutable(),
            [.. chart.Categories.Select(category => new ChartTableRow(category.Label, null, Cells(category)))]);
    }

    private ImmutableArray<ChartTableCell> Cells(Category category)
    {
        ImmutableArray<ChartTableCell> cells = [.. category.Values.Select(value => new ChartTableCell(Text(value), IsMissing: value is null))];
        if (chart.Target is null)
            return cells;
        return cells.Add(Verdict(chart, category, words) is { } verdict ? new(verdict) : new(words.Missing, IsMissing: true));
    }

    private string Text(decimal? value) => value is { } known ? chart.Format.Full(known) : words.Missing;

    private string Join(IEnumerable<string> parts) => string.Join(words.Separator, parts);
}
