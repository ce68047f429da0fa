using System.Globalization;
using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>Tells columns in words and numbers, and has them drawn.</summary>
internal sealed class ColumnPicture(ColumnChart chart, ChartWords words)
{
    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);

    private string Latest => chart.Series[^1];

    public ChartPicture ToPicture()
    {
        var description = Description();
        return new(chart.Head, Wide(description), new ColumnRowsRenderer(chart, words).Narrow(description), Sentence(), Notes(), Table());
    }

    /// <summary>The verdict on a value; null without a target or without a value.</summary>
    public static string? Verdict(ColumnChart chart, Category category, ChartWords words) =>
        (chart.Target, category.Latest.Number) switch
        {
            ({ } target, { } value) => target.IsReachedBy(value) ? words.Reached : words.NotYet,
            _ => null,
        };

    /// <summary>The target with its name: 「目標 80%」.</summary>
    public static string TargetName(ColumnChart chart, ChartWords words)
    {
        var value = TargetValue(chart);
        return chart.Target!.Label is { } label ? $"{label} {value}" : Phrase.Fill(chart.Target.IsCeiling ? words.Ceiling : words.Target, ("value", value));
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
        var values = chart.Series.Zip(category.Values, _teller.Described);
        var verdict = Verdict(chart, category, words) is { } known ? [known] : ImmutableArray<string>.Empty;
        return _teller.DescribedRow(category.Label, values.Concat(verdict));
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
            ? Value(counted.First(category => category.Latest.IsKnown))
            : ranking.IsLevel ? Phrase.Fill(words.EveryBarSentence, ("value", chart.Format.Full(ranking.Highest)))
            : Phrase.Fill(
                chart.Target is null ? words.ExtremesOfSentence : words.ExtremesSentence, ("top", ranking.Name(ranking.Highest, chart.Format, words)),
                ("bottom", ranking.Name(ranking.Lowest, chart.Format, words)), ("series", Latest)));
        sentences.AddRange(chart.Categories.Where(category => category is { IsAverage: true, Latest.IsKnown: true }).Select(Value));
        sentences.Add(Without(words.WithoutValueSentence, counted.Where(category => category.Latest.IsMissing)));
        sentences.Add(Without(words.SuppressedSentence, counted.Where(category => category.Latest.IsSuppressed)));
        return _teller.Sentences(sentences);
    }

    private string Without(string sentence, IEnumerable<Category> categories)
    {
        var labels = categories.Select(category => category.Label).ToImmutableArray();
        return labels.IsEmpty ? "" : Phrase.Fill(sentence, ("labels", _teller.Join(labels)), ("series", Latest));
    }

    private string Value(Category category) =>
        Phrase.Fill(words.ValueSentence, ("label", category.Label), ("value", _teller.Text(category.Latest)));

    private string Reached(ImmutableArray<Category> counted, ColumnTarget target)
    {
        string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
        return Phrase.Fill(
            words.ReachedSentence, ("count", Count(counted.Length)), ("counter", chart.Counter ?? words.Counter),
            ("target", TargetValue(chart)), ("series", Latest), ("reached", Count(counted.Count(category => category.Latest.Number is { } value && target.IsReachedBy(value)))));
    }

    private ImmutableArray<ChartNote> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<ChartNote>();
        notes.AddRange(SampleNotes.For(chart.Head, rowsTellTheirs: false, words));
        notes.AddRange(SampleNotes.Few(chart.Head, chart.Format, words));
        notes.AddRange(_teller.UnknownNotes(chart.Categories.Select(category => (
            category.Label, chart.Series.Zip(category.Values).ToImmutableArray()))));
        return notes.ToImmutable();
    }

    private ChartTable Table()
    {
        var columns = ImmutableArray.CreateBuilder<ChartTableColumn>();
        columns.Add(new(chart.CategoryHeading, ChartColumnKind.Label));
        columns.AddRange(chart.Series.Select(series => _teller.Column(series)));
        if (chart.Target is not null)
            columns.Add(new(Phrase.Fill(words.TargetHeading, ("value", TargetValue(chart))), ChartColumnKind.Words));
        return _teller.Table(columns, chart.Categories.Select(category => new ChartTableRow(category.Label, null, Cells(category))));
    }

    private ImmutableArray<ChartTableCell> Cells(Category category)
    {
        ImmutableArray<ChartTableCell> cells = [.. category.Values.Select(_teller.Cell)];
        if (chart.Target is null)
            return cells;
        return cells.Add(Verdict(chart, category, words) is { } verdict ? new(verdict) : new(words.Unknown(category.Latest), category.Latest));
    }
}
