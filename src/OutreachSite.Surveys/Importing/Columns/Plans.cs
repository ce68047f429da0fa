using System.Text.RegularExpressions;
using OutreachSite.Numbers;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Choices;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>Makes plans for each kind of question from its labels.</summary>
internal static partial class Plans
{
    private const int LongLabel = 15, ShortAnswers = 5, FewestForOther = 10;

    /// <summary>A scale of the library; what it does not know is asked for.</summary>
    public static ColumnPlan Scale(ScaleMatch match, bool closed = false) => new(QuestionKind.Scale, match.Scale.Steps)
    {
        Scale = match.Scale,
        Met = closed ? match.Scale.Steps : [.. match.Step.Keys.Order(StringComparer.Ordinal)],
        Unknown = closed ? [] : [.. match.Unknown.Where(label => CodeText.Several(label).IsEmpty && CodeText.Alone(label) is null && !ColumnValues.IsNoAnswer(label) && !PersonalContent.MayBePersonal(label))],
        Places = PlacesOf(match.Scale.Steps, match.Step),
    };

    /// <summary>Options that are all known: anything else is unread, or a text beside その他.</summary>
    public static ColumnPlan Closed(QuestionKind kind, ImmutableArray<string> options, AnswerSplitter? splitter) => new(kind, options)
    {
        Splitter = splitter,
        TakesOtherTexts = options.Any(IsOther),
        Places = PlacesOf(options),
    };

    /// <summary>Options as they come in the answers; sentences among them are texts beside その他.</summary>
    public static ColumnPlan Open(QuestionKind kind, LabelCounts labels, AnswerSplitter? splitter)
    {
        var longest = labels.All.Where(label => label.Value > 1).Select(label => label.Key.Length).DefaultIfEmpty(0).Max();
        var isSettled = labels.Repeated * 10 >= labels.Total * 6 && longest > 0;
        var others = labels.All.Where(label => StartsOther(label.Key) || (isSettled && label.Value == 1 && IsSentence(label.Key, longest))).Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        return WithOthers(kind, labels, others, splitter);
    }

    /// <summary>
    /// Options of a question with several answers. Web forms put what was typed beside その他 into the same list: a part that only one
    /// person has, among parts that many have, is such a text.
    /// </summary>
    public static ColumnPlan Multiple(LabelCounts labels, AnswerSplitter? splitter)
    {
        var isSettled = labels.Total >= FewestForOther && labels.All.Count(label => label.Value > 1) >= 2 && labels.Repeated * 10 >= labels.Total * 7;
        var longest = labels.All.Where(label => label.Value > 1).Select(label => label.Key.Length).DefaultIfEmpty(0).Max();
        var others = labels.All.Where(label => StartsOther(label.Key) || (label.Value == 1 && (isSettled || IsSentence(label.Key, longest) && longest > 0))).Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        return WithOthers(QuestionKind.Multiple, labels, others, splitter);
    }

    /// <summary>A scale of numbers; its direction is known only when the heading tells it.</summary>
    public static ColumnPlan Digits(string heading, int least, int most)
    {
        var last = HeadingWords.Steps(heading) is { } steps && steps >= most ? steps == 11 ? 10 : steps : most <= 5 ? 5 : most <= 7 ? 7 : 10;
        var first = least == 0 ? 0 : 1;
        var best = HeadingWords.Best(heading) ?? BestByEnds(heading);
        ImmutableArray<string> options = [.. Enumerable.Range(first, last - first + 1).Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        if (best == last)
            options = [.. options.Reverse()];
        var isKnown = best == first || best == last;
        return new(QuestionKind.Scale, options)
        {
            Scale = isKnown ? ScaleOf(options) : new($"numbers-{first}-{last}", options, TopSteps: 0, Neutral: null),
            AsksForDirection = !isKnown,
            Places = PlacesOf(options),
        };
    }

    /// <summary>True when the heading tells which number is the best.</summary>
    public static bool TellsBest(string heading) => (HeadingWords.Best(heading) ?? BestByEnds(heading)) is not null;

    /// <summary>The scale whose steps are given: of the library when it has one, else one of its own.</summary>
    public static Scale ScaleOf(ImmutableArray<string> steps)
    {
        if (ScaleMatch.Find([.. steps.Select(step => new KeyValuePair<string, int>(step, 1))]) is { Unknown.Length: 0 } match && match.Scale.Steps.SequenceEqual(steps))
            return match.Scale;
        return new($"own-{steps.Length}", steps, steps.Length >= 4 ? 2 : 1, steps.Length % 2 == 1 && steps.Length > 1 ? steps.Length / 2 : null);
    }

    /// <summary>The labels of a legend from the best, when its ends tell which one that is and all are steps between them; null otherwise.</summary>
    public static ImmutableArray<string>? Graded(ImmutableArray<string> labels)
    {
        if (labels.Length is < 3 or > 7 || labels.Any(IsOther) || labels.Any(label => label.Length > LongLabel))
            return null;
        return (IsBad(labels[0]), IsBad(labels[^1])) switch
        {
            (false, true) => labels,
            (true, false) => [.. labels.Reverse()],
            _ => null,
        };
    }

    /// <summary>True when the answers come again and again, as options do, and are short.</summary>
    public static bool AreOptions(LabelCounts labels)
    {
        var longest = labels.All.Max(label => label.Key.Length);
        var repeated = (double)labels.Repeated / labels.Total;
        if (labels.Total <= ShortAnswers)
            return longest <= LongLabel && !labels.All.Any(label => label.Key.Contains('。', StringComparison.Ordinal));
        if (labels.All.Average(label => label.Key.Length) > 30 && repeated < 0.9)
            return false;
        return repeated >= 0.5 || (labels.Distinct <= 8 && longest <= 20 && repeated >= 0.3);
    }

    /// <summary>5年, ３０歳, 1,741: the number without its unit; null when it is none, or about one.</summary>
    public static double? NumberOf(string text)
    {
        if (text.Length > 24)
            return null;
        var plain = Unit().Replace(text, "", 1);
        return plain.Length > 0 && JapaneseNumber.Parse(plain).Value is { } figure ? (double)figure.Value : null;
    }

    /// <summary>True for その他 itself.</summary>
    public static bool IsOther(string label) => TextKey.Of(label).Value.TrimEnd(')', '(', ' ') is "その他" or "そのほか" or "other" or "others" or "その他自由記入" or "その他(自由記述";

    /// <summary>True for その他 with a text behind it.</summary>
    public static bool StartsOther(string label) => OtherWithText().IsMatch(label);

    private static ColumnPlan WithOthers(QuestionKind kind, LabelCounts labels, HashSet<string> others, AnswerSplitter? splitter)
    {
        var options = labels.All.Select(label => label.Key).Where(label => !others.Contains(label)).ToList();
        if (options.All(option => CodeText.Alone(option) is not null))
            options = [.. options.OrderBy(option => CodeText.Alone(option))];
        else if (kind == QuestionKind.Single)
            options = [.. NaturalOrder.Of(options)];
        // その他 stands last, wherever it was met first.
        var other = options.Find(IsOther) ?? (others.Count > 0 ? ColumnPlan.Other : null);
        if (other is not null)
        {
            options.Remove(other);
            options.Add(other);
        }

        ImmutableArray<string> all = [.. options];
        return new(kind, all) { Splitter = splitter, TakesOtherTexts = others.Count > 0, Places = PlacesOf(all) };
    }

    private static Dictionary<string, int> PlacesOf(ImmutableArray<string> options, IReadOnlyDictionary<string, int>? more = null)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, option) in options.Index())
            places.TryAdd(TextKey.Of(option).Value, index);
        foreach (var (label, index) in more ?? new Dictionary<string, int>())
            places.TryAdd(TextKey.Of(label).Value, index);
        return places;
    }

    private static bool IsSentence(string label, int longest) => label.Contains('。', StringComparison.Ordinal) || (label.Length >= LongLabel && label.Length > longest * 1.5);

    /// <summary>「5:満足～1:不満」: the better of two ends.</summary>
    private static int? BestByEnds(string heading)
    {
        var ends = LegendReader.InText(heading);
        if (ends.Length < 2)
            return null;
        var (low, high) = (ends.MinBy(end => end.Code), ends.MaxBy(end => end.Code));
        return (IsBad(low.Label), IsBad(high.Label)) switch
        {
            (true, false) => high.Code,
            (false, true) => low.Code,
            _ => null,
        };
    }

    private static bool IsBad(string label) => Bad().IsMatch(label);

    [GeneratedRegex(@"不満|悪|なかった|ない|低|にくい|最低|×|難", RegexOptions.None, 1000)]
    private static partial Regex Bad();

    [GeneratedRegex(@"^(?:その他|そのほか|other)\s*[（(:：、,・\-－ 　「].*[^\s（()）:：、,・\-－「」]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherWithText();

    [GeneratedRegex(@"\s*(?:年目|年間|年|歳代?|才|人|名|回|件|時間|分|日|か月|ヶ月|ケ月|カ月|月|円|km|点|箇所|か所|台|床|世帯)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Unit();
}
