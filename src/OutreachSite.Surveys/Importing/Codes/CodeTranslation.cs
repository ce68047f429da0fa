using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Decisions;

namespace OutreachSite.Surveys.Importing.Codes;

/// <summary>How the answers of a column become labels: codes by a legend, labels without the code before them, and what the organiser reads as another.</summary>
internal sealed class CodeTranslation
{
    private const double Most = 0.7, Half = 0.5, NearlyAll = 0.9;
    private const int MostCodes = 30;

    private readonly Dictionary<string, string> _readAs = new(StringComparer.Ordinal);
    private readonly bool _hasLabels;
    private readonly Legend? _common;

    private CodeTranslation(AnswerSeries series, ColumnValues values, QuestionDecision? decision)
    {
        foreach (var (answer, label) in decision?.ReadAs ?? [])
            _readAs[TextKey.Of(answer).Value] = label;
        var (alone, several, labelled) = Shares(values);
        HasCodes = values.Answered > 0 && alone + several >= values.Answered * Most;
        SeveralShare = values.Answered == 0 ? 0 : (double)several / values.Answered;
        var inline = InlineLegend(values, labelled, alone + several);
        _hasLabels = inline is not null;
        _common = decision is { Codes.Length: > 0 } ? new(null, decision.Codes) : Heading(series.Text) ?? Joined(inline, series);
        var legends = _common is not null ? [_common] : HasCodes ? series.Parts.Select(part => part.Legend).OfType<Legend>().Distinct().ToArray() : [];
        HasLegend = legends.Length > 0 && (_common is not null || series.Parts.Any(part => Covers(part.Legend, series.Text, values)));
        Labels = !HasLegend ? [] : [.. legends.SelectMany(legend => legend.Labels.OrderBy(entry => entry.Code)).Select(entry => entry.Label).DistinctBy(label => TextKey.Of(label)).Where(label => !ColumnValues.IsNoAnswer(label))];
    }

    /// <summary>True when most answers are codes alone.</summary>
    public bool HasCodes { get; }

    /// <summary>How many of the answers are several codes.</summary>
    public double SeveralShare { get; }

    /// <summary>True when it is known what the codes mean.</summary>
    public bool HasLegend { get; }

    /// <summary>All labels of the legend, in the order of their codes; empty without one.</summary>
    public ImmutableArray<string> Labels { get; }

    public static CodeTranslation Of(AnswerSeries series, ColumnValues values, QuestionDecision? decision) => new(series, values, decision);

    /// <summary>The label that an answer, or a part of one, stands for; the answer itself when it stands for nothing else.</summary>
    public string Translate(SeriesPart part, string answer)
    {
        if (_readAs.Count > 0 && _readAs.TryGetValue(TextKey.Of(answer).Value, out var other))
            return other;
        if (_hasLabels && CodeText.WithLabel(answer) is { } labelled)
            return labelled.Label;
        if (HasLegend && CodeText.Alone(answer) is { } code)
            return (_common ?? part.Legend)?.Find(code) ?? answer;
        if (HasCodes && CodeText.Alone(answer) is { } plain)
            return plain.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return answer;
    }

    private static (int Alone, int Several, int Labelled) Shares(ColumnValues values)
    {
        var (alone, several, labelled) = (0, 0, 0);
        if (values.All.Count > 3000)
            return (0, 0, 0);
        foreach (var (text, count) in values.All)
        {
            alone += CodeText.Alone(text) is not null ? count : 0;
            several += CodeText.Several(text).Length > 0 ? count : 0;
            labelled += CodeText.WithLabel(text) is not null ? count : 0;
        }

        return (alone, several, labelled);
    }

    /// <summary>１．とても良かった in the answers themselves says what 1 means, when every code has one label.</summary>
    private static Legend? InlineLegend(ColumnValues values, int labelled, int codes)
    {
        if (labelled == 0 || labelled + codes < values.Answered * Most || labelled < values.Answered * Half && codes == 0)
            return null;
        var labels = new SortedDictionary<int, string>();
        foreach (var (text, _) in values.All)
        {
            if (CodeText.WithLabel(text) is not { } pair)
                continue;
            if (labels.TryGetValue(pair.Code, out var known) && !TextKey.AreSame(known, pair.Label))
                return null;
            labels.TryAdd(pair.Code, pair.Label);
        }

        return labels.Count <= MostCodes ? new(null, [.. labels.Select(entry => (entry.Key, entry.Value))]) : null;
    }

    /// <summary>The answers show what was chosen, a legend beside them the rest: together they are whole, when they do not disagree.</summary>
    private static Legend? Joined(Legend? inline, AnswerSeries series)
    {
        if (inline is null || series.Parts is not [{ Legend: { } legend }])
            return inline;
        if (inline.Labels.Any(entry => legend.Find(entry.Code) is { } label && !TextKey.AreSame(label, entry.Label)))
            return inline;
        return new(null, [.. inline.Labels.Concat(legend.Labels.Where(entry => inline.Find(entry.Code) is null)).OrderBy(entry => entry.Code)]);
    }

    /// <summary>「満足度（1:とても満足 2:満足 …）」: a heading that explains every code. Two ends alone explain only the direction.</summary>
    private static Legend? Heading(string heading)
    {
        var pairs = LegendReader.InText(heading);
        return pairs.Length >= 2 && pairs.Max(pair => pair.Code) - pairs.Min(pair => pair.Code) + 1 == pairs.Length ? new(null, pairs) : null;
    }

    /// <summary>
    /// A legend that names its question may miss a code: that is a slip. One that names none is of this question only when it has all of
    /// its codes; a slip or two among many judgements do not matter.
    /// </summary>
    private static bool Covers(Legend? legend, string question, ColumnValues values)
    {
        if (legend is null)
            return false;
        var (known, all) = (0, 0);
        foreach (var (text, count) in values.All)
        {
            if (CodeText.Alone(text) is not { } code)
                continue;
            all += count;
            known += legend.Find(code) is not null ? count : 0;
        }

        return all == 0 || known >= all * (legend.Question is not null ? Most : HeadingWords.IsJudgement(question) ? NearlyAll : 1);
    }
}
