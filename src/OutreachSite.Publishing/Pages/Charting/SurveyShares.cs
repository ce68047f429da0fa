using OutreachSite.Charts.Reading;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Counts of answers by row, ready to become shares: one row for everybody, or one for each group or question.</summary>
/// <param name="Kind">What the question asks for.</param>
/// <param name="Title">Its wording; null for several questions.</param>
/// <param name="RowHeading">What the rows are; null when the theme's words have to say it.</param>
/// <param name="Steps">The answers in the order of the question.</param>
/// <param name="Rows">One or more.</param>
internal sealed record SurveyShares(QuestionKind Kind, string? Title, string? RowHeading, ImmutableArray<ChartText> Steps, ImmutableArray<ShareRow> Rows)
{
    /// <summary>How many of the first steps count as positive; null when they do not stand for themselves.</summary>
    public int? TopSteps { get; init; }

    /// <summary>How many gave no answer that counts; null when that is not known, or different for each row.</summary>
    public int? WithoutAnswer { get; init; }

    /// <summary>True when those without an answer are part of the base, because how many they are is hidden.</summary>
    public bool HoldsNoAnswer { get; init; }

    /// <summary>What the base holds and the steps do not; null when the steps are all of it.</summary>
    public string? Rest { get; init; }

    /// <summary>The same with those without an answer left in the base and out of the steps.</summary>
    public SurveyShares WithoutNoAnswer()
    {
        var place = Steps.Index().Where(step => step.Item.Text == Category.NoAnswer).Select(step => step.Index).DefaultIfEmpty(-1).First();
        return place < 0 ? this : this with
        {
            Steps = Steps.RemoveAt(place),
            Rows = [.. Rows.Select(row => row with { Counts = row.Counts.RemoveAt(place) })],
            Rest = Category.NoAnswer,
        };
    }

    /// <summary>Everybody's answers to one question.</summary>
    public static SurveyShares Of(QuestionResult question, ChartText asked)
    {
        var steps = AnswersOf(question);
        return new(question.Kind, question.Text, null, Texts(steps.Select(option => option.Category), asked), [new(null, BaseOf(question), [.. steps.Select(option => option.Count)])])
        {
            TopSteps = Top(question, [.. steps.Select(option => option.Category)]),
            WithoutAnswer = NoAnswerOf(question),
        };
    }

    /// <summary>Everybody's answers to several questions with the same steps.</summary>
    public static SurveyShares Of(ImmutableArray<(QuestionResult Question, ChartText Label)> questions)
    {
        var first = Of(questions[0].Question, questions[0].Label);
        return first with
        {
            Title = null,
            WithoutAnswer = null,
            Rows = [.. questions.Select(one => Of(one.Question, one.Label).Rows[0] with { Label = one.Label })],
        };
    }

    /// <summary>The answers to one question by groups.</summary>
    public static SurveyShares Of(CrossTable table, QuestionResult question, ChartText by)
    {
        var noAnswer = table.Columns.IndexOf(table.Columns.FirstOrDefault(IsNoAnswer)!);
        // Where it is hidden how many of a group did not answer, the whole group is the base: another base could be computed back.
        var holds = noAnswer >= 0 && (table.IsMultiple || table.Rows.Any(row => row.Cells[noAnswer] is null)) && table.Totals[noAnswer] > 0;
        var columns = table.Columns.Index().Where(column => column.Index != noAnswer || (holds && !table.IsMultiple)).ToImmutableArray();
        return new(question.Kind, question.Text, by.Text, Texts(columns.Select(column => column.Item), by), [.. table.Rows.Where(row => row.Respondents > 0).Select(Row)])
        {
            TopSteps = Top(question, [.. columns.Select(column => column.Item)]),
            HoldsNoAnswer = holds,
        };

        ShareRow Row(CrossRow row) => new(
            by with { Text = row.Group.Label },
            row.Respondents - (holds || noAnswer < 0 ? 0 : row.Cells[noAnswer] ?? 0),
            [.. columns.Select(column => row.Cells[column.Index])]);
    }

    private static ImmutableArray<PublishedOption> AnswersOf(QuestionResult question) => [.. question.Options.Where(option => !IsNoAnswer(option.Category))];

    private static bool IsNoAnswer(Category category) => category is { Label: Category.NoAnswer, IsMerged: false };

    /// <summary>Those who answered. Of several answers only the number of people tells it; null when that was never counted.</summary>
    private static int? BaseOf(QuestionResult question) => question.Kind == QuestionKind.Multiple
        ? question.Respondents - (NoAnswerOf(question) ?? 0)
        : AnswersOf(question).Sum(option => option.Count);

    private static int? NoAnswerOf(QuestionResult question) =>
        question.Options.FirstOrDefault(option => IsNoAnswer(option.Category)) is { } option ? option.Count
        : question.NoAnswer is null && question.Invalid is null ? null
        : (question.NoAnswer ?? 0) + (question.Invalid ?? 0);

    /// <summary>The positive steps, when each of them, or all that were put together, stand for themselves.</summary>
    private static int? Top(QuestionResult question, ImmutableArray<Category> steps)
    {
        if (question.Scale is not { } scale)
            return null;
        var positive = scale.Steps.Take(scale.TopSteps).ToHashSet(StringComparer.Ordinal);
        var count = steps.TakeWhile(step => step.Members.All(positive.Contains)).Count();
        return count == 0 || steps.Skip(count).Any(step => step.Members.Any(positive.Contains)) ? null : count;
    }

    private static ImmutableArray<ChartText> Texts(IEnumerable<Category> categories, ChartText asked) => [.. categories.Select(category => asked with { Text = category.Label })];
}

/// <summary>One group, or everybody.</summary>
/// <param name="Label">Its name; null for everybody.</param>
/// <param name="Base">What a hundred per cent are; null when only counts are known.</param>
/// <param name="Counts">For each step; null is hidden.</param>
internal sealed record ShareRow(ChartText? Label, int? Base, ImmutableArray<int?> Counts);
