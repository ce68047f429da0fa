using OutreachSite.Dates;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Choices;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>
/// Finds out what a column asks for, from the organiser's decision, its heading and its answers, in this order. On doubt it is free text,
/// which is not published.
/// </summary>
internal sealed class KindFinder(AnswerSeries series, ColumnValues values, CodeTranslation codes, QuestionDecision? decision, ImmutableArray<string> known)
{
    private const double Most = 0.8, Half = 0.5, ManyMarks = 0.25;
    private const int MostLabels = 3000, MostOptions = 100, MostMarks = 62, MostReasons = 20, LongestReason = 25, FewestSteps = 3, MostSteps = 12, LastAgeGroup = 12;

    private readonly string _heading = series.Text;

    public ColumnPlan Find()
    {
        if (decision is { Kind: { } kind })
            return Decided(kind, decision);
        if (HeadingWords.IsAdmin(_heading) || (!series.HasChoiceColumns && PersonalContent.IsPersonal(values.All, values.InOrder)))
            return ColumnPlan.Of(QuestionKind.Admin);
        // What a column without a heading means, nobody knows: it is not published.
        if (series.Text.StartsWith(AnswerSeries.NoHeading, StringComparison.Ordinal))
            return ColumnPlan.Of(QuestionKind.Text);
        if (series.HasChoiceColumns)
            return OfChoices();
        if (values.Answered == 0)
            return ColumnPlan.Of(HeadingWords.IsFreeText(_heading) || values.Errors == 0 ? QuestionKind.Text : QuestionKind.Number);
        // One text among the codes of such a question is what somebody wrote.
        if (AsksForText && values.All.Any(value => CodeText.Alone(value.Key) is null && CodeText.Several(value.Key).IsEmpty))
            return OfWords();
        if (codes.HasLegend)
            return OfLegend();
        if (codes.HasCodes)
            return OfCodes();
        return OfLabels();
    }

    private ColumnPlan Decided(QuestionKind kind, QuestionDecision decision)
    {
        if (kind is not (QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale))
            return ColumnPlan.Of(kind);
        var written = decision.Options.Length > 0 ? decision.Options : decision.Scale is { } id && ScaleLibrary.Find(id) is { } named ? named.Steps : codes.Labels;
        ImmutableArray<string> options = [.. written.Select(option => CodeText.Alone(option) is { } code && decision.Codes.FirstOrDefault(pair => pair.Code == code).Label is { } label ? label : option)];
        if (options.Length == 0)
            return OfLabelsAs(kind);
        // What was asked once is asked until the organiser answers: another import decides nothing.
        var isOpen = !decision.IsConfirmed && !Plans.TellsBest(_heading) && options.All(option => CodeText.Alone(option) is not null);
        if (kind == QuestionKind.Scale)
            return OfScale(Plans.ScaleOf(options), closed: decision.IsConfirmed || codes.HasLegend) with { AsksForDirection = isOpen };
        return Plans.Closed(kind, options, kind == QuestionKind.Multiple ? Splitter(options, isMultiple: true) : null) with { AsksForLabels = isOpen };
    }

    /// <summary>The kind is known, the options are not.</summary>
    private ColumnPlan OfLabelsAs(QuestionKind kind)
    {
        if (kind == QuestionKind.Multiple)
            return codes.HasCodes && !codes.HasLegend ? Plans.Open(kind, Counted(null, takesCodes: true), null) with { AsksForLabels = true } : Plans.Multiple(CountedParts(Splitter([], true)), Splitter([], true));
        var labels = Counted(null, takesCodes: false);
        return kind == QuestionKind.Scale && ScaleMatch.Find(labels.All) is { } match ? Plans.Scale(match) : Plans.Open(kind, labels, null);
    }

    private ColumnPlan OfChoices()
    {
        ImmutableArray<string> labels = [.. series.Parts.SelectMany(part => part.Choices).DistinctBy(label => TextKey.Of(label))];
        var isSingle = !values.All.Any(value => value.Key.Contains(AnswerSeries.ChoiceSeparator, StringComparison.Ordinal));
        var scale = ScaleMatch.Find([.. labels.Select(label => new KeyValuePair<string, int>(label, 1))]);
        if (isSingle && scale is { Unknown.Length: 0 } && labels.Length > 2)
            return OfScale(scale.Scale, closed: true);
        return Plans.Closed(QuestionKind.Multiple, labels, new(AnswerSeries.ChoiceSeparator.ToString(), [])) with { TakesOtherTexts = series.Parts.Any(part => part.HasOtherTexts) };
    }

    private ColumnPlan OfLegend()
    {
        if (HeadingWords.IsMultiple(_heading) || codes.SeveralShare >= ManyMarks)
            return Plans.Closed(QuestionKind.Multiple, codes.Labels, Splitter(codes.Labels, isMultiple: true));
        var labels = codes.Labels.Select(label => new KeyValuePair<string, int>(label, 1)).ToArray();
        var match = ScaleMatch.Find(labels);
        if (match is not { Unknown.Length: 0 })
            return HeadingWords.IsJudgement(_heading) && Plans.Graded(codes.Labels) is { } graded ? OfScale(Plans.ScaleOf(graded), closed: true) : Plans.Closed(QuestionKind.Single, codes.Labels, null);
        // Codes in the answers themselves show only what was chosen; a legend shows the whole scale.
        return OfScale(match.Scale, closed: true);
    }

    private ColumnPlan OfCodes()
    {
        var numbers = values.All.Select(value => CodeText.Alone(value.Key)).OfType<int>().ToArray();
        if (HeadingWords.IsMultiple(_heading) || codes.SeveralShare >= ManyMarks)
            return Plans.Open(QuestionKind.Multiple, Counted(null, takesCodes: true), null) with { AsksForLabels = true };
        if (numbers.Length == 0)
            return OfLabels();
        var (least, most, isJudgement) = (numbers.Min(), numbers.Max(), HeadingWords.IsJudgement(_heading) || HeadingWords.Steps(_heading) is not null);
        if (HeadingWords.IsAge(_heading) && most <= LastAgeGroup)
            return Plans.Open(QuestionKind.Single, Counted(null, takesCodes: true), null) with { AsksForLabels = true };
        if (!isJudgement && (HeadingWords.IsQuantity(_heading) || most > 7 || (most > 5 && !values.InOrder.All(text => CodeText.Alone(text) is not null))))
            return ColumnPlan.Of(QuestionKind.Number);
        if (most > 11)
            return ColumnPlan.Of(QuestionKind.Number);
        if (HeadingWords.IsAboutPerson(_heading) || (most <= 1 && !isJudgement))
            return Plans.Open(QuestionKind.Single, Counted(null, takesCodes: true), null) with { AsksForLabels = true };
        return Plans.Digits(_heading, least, most);
    }

    private ColumnPlan OfLabels()
    {
        if (values.All.Count > MostLabels)
            return IsMostly(text => Plans.NumberOf(text) is not null, Most) ? ColumnPlan.Of(QuestionKind.Number)
                : IsMostly(IsDay, Most) ? ColumnPlan.Of(QuestionKind.Date) : Splitter(known, HeadingWords.IsMultiple(_heading)) is { } manySplitter ? Plans.Multiple(CountedParts(manySplitter), manySplitter) : ColumnPlan.Of(QuestionKind.Text);
        var labels = Counted(null, takesCodes: false);
        if (ScaleMatch.Find(labels.All) is { } match)
            return Plans.Scale(match);
        if (IsMostly(IsDay, HeadingWords.IsDay(_heading) ? Half : Most))
            return ColumnPlan.Of(QuestionKind.Date);
        var numbers = values.All.Where(value => Plans.NumberOf(value.Key) is not null).Sum(value => (long)value.Value);
        // 1人, 2人, 3人以上: amounts to choose from.
        if (numbers > 0 && values.All.Any(value => !IsNumber(value.Key)) && labels.Distinct <= MostSteps && labels.Repeated == labels.Total && (!IsMostly(IsNumber, Most) || labels.All.Any(label => NaturalOrder.IsOpen(label.Key))) && Plans.AreOptions(labels))
            return Harmless(Plans.Open(QuestionKind.Single, labels, null));
        if (numbers >= values.Answered * (HeadingWords.IsQuantity(_heading) ? Half : Most))
            return ColumnPlan.Of(QuestionKind.Number);
        if (Splitter(known, HeadingWords.IsMultiple(_heading)) is { } splitter && CountedParts(splitter) is { } parts && (parts.Distinct <= MostMarks || parts.Repeated * 10 >= parts.Total * 9))
            return IsOrdered(splitter, parts) ? ColumnPlan.Of(QuestionKind.Text) with { IsDoubtful = true } : Harmless(Plans.Multiple(parts, splitter));
        if (HeadingWords.IsMultiple(_heading) && labels.Distinct <= MostMarks && Plans.AreOptions(labels))
            return Harmless(Plans.Multiple(labels, new(";", [.. labels.All.Select(label => label.Key).Where(label => label.Contains(';', StringComparison.Ordinal))])));
        if (labels.Distinct <= MostOptions && Plans.AreOptions(labels))
            return Harmless(Plans.Open(QuestionKind.Single, labels, null));
        return ColumnPlan.Of(QuestionKind.Text) with { IsDoubtful = labels.Distinct <= MostOptions && labels.Repeated * 5 >= labels.Total * 2 };
    }

    /// <summary>True when the heading asks for words, and does not offer several options.</summary>
    private bool AsksForText => HeadingWords.IsFreeText(_heading) && !HeadingWords.IsMultiple(_heading);

    /// <summary>
    /// The heading asks for words: however often they come again, they are text. Only the steps of a known scale are not, and the reasons
    /// that a web form offers, separated by semicolons: they are the same short ones again and again.
    /// </summary>
    private ColumnPlan OfWords()
    {
        if (values.All.Count > MostOptions)
            return ColumnPlan.Of(QuestionKind.Text);
        var labels = Counted(null, takesCodes: false);
        if (labels.Distinct >= FewestSteps && ScaleMatch.Find(labels.All) is { Unknown.Length: 0 } match)
            return Plans.Scale(match);
        if (HeadingWords.IsReason(_heading) && Splitter(known, isMultiple: false) is { Separator: ";" } splitter && CountedParts(splitter) is { } parts
            && parts.Repeated == parts.Total && parts.Distinct <= MostReasons && parts.All.All(part => part.Key.Length <= LongestReason))
            return Harmless(Plans.Multiple(parts, splitter));
        return ColumnPlan.Of(QuestionKind.Text);
    }

    /// <summary>True when everybody named every option, and the heading asks for an order.</summary>
    private bool IsOrdered(AnswerSplitter splitter, LabelCounts parts) =>
        HeadingWords.IsRanking(_heading) && parts.Distinct > 1 && values.All.All(value => splitter.Split(value.Key).Count == parts.Distinct);

    /// <summary>Options are published with their labels: where one of them tells who somebody is, the organiser has to look first.</summary>
    private ColumnPlan Harmless(ColumnPlan plan)
    {
        // What several chose is taken apart before; what was typed beside その他 is no option, and goes no further.
        var shown = plan.Kind == QuestionKind.Multiple ? plan.Options : [.. values.All.Select(value => value.Key).Where(text => !Plans.StartsOther(text))];
        return shown.Any(PersonalContent.IsTelling) ? ColumnPlan.Of(QuestionKind.Text) with { IsDoubtful = true } : plan;
    }

    private ColumnPlan OfScale(Scale scale, bool closed) => Plans.Scale(ScaleMatch.Of(scale, Counted(null, takesCodes: false).All), closed);

    private AnswerSplitter? Splitter(ImmutableArray<string> options, bool isMultiple) => SeparatorChoice.Find(values.All, options.IsEmpty ? known : options, isMultiple);

    private LabelCounts CountedParts(AnswerSplitter? splitter) => Counted(splitter, takesCodes: false);

    /// <summary>The labels of the answers, each part of them by itself when they are taken apart.</summary>
    private LabelCounts Counted(AnswerSplitter? splitter, bool takesCodes)
    {
        var labels = new LabelCounts();
        var part = series.Parts[0];
        foreach (var (text, count) in values.All)
        {
            if (takesCodes && CodeText.Several(text) is { Length: > 0 } several)
            {
                foreach (var code in several)
                    labels.Add(code.ToString(System.Globalization.CultureInfo.InvariantCulture), count);
            }
            else if (splitter is null)
                labels.Add(codes.Translate(part, text), count);
            else
            {
                foreach (var piece in splitter.Split(text))
                    labels.Add(codes.Translate(part, piece), count);
            }
        }

        return labels;
    }

    private bool IsMostly(Func<string, bool> test, double share) =>
        values.All.Where(value => test(value.Key)).Sum(value => (long)value.Value) >= values.Answered * share;

    /// <summary>A number, or about one.</summary>
    private static bool IsNumber(string text) => Plans.NumberOf(text.TrimStart('約')) is not null;

    private static bool IsDay(string text) => text.Length >= 6 && JapaneseDate.Parse(text).Value is not null;
}
