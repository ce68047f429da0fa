using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Grouping;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Surveys.Privacy;

/// <summary>
/// Makes the distribution of one question publishable. Of an opinion it is published whole; where it says what people are, or is
/// sensitive, small groups are merged, and options of a multiple answer that few chose are hidden.
/// </summary>
/// <param name="Plan">The limits.</param>
internal sealed record DistributionPublisher(PublicationPlan Plan)
{
    /// <summary>The distribution, or the reason why there is none.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="earlier">How it was published before: its groups are kept.</param>
    public (QuestionResult? Result, WithheldReason? Reason) Publish(SurveyQuestion question, QuestionResult? earlier)
    {
        if (PeopleOf(question) < Plan.MinimumBase)
            return (null, WithheldReason.TooFewPeople);
        var whole = Whole(question);
        if (!question.IsProtected)
            return (whole, null);
        return question.Tally is null ? (WithoutSmallRest(whole, question), null)
            : question.IsMultiple ? Hidden(question, whole)
            : Merged(question, whole, earlier);
    }

    /// <summary>The smallest number of people that may show in a question.</summary>
    public int MinimumOf(Question question) => question.IsSensitive ? Plan.SensitiveMinimumCell : Plan.MinimumCell;

    /// <summary>The smallest number of people of a group of a question.</summary>
    public Merging MergingOf(SurveyQuestion question, int minimum) =>
        new(question.Labels, question.Question.Kind == QuestionKind.Scale, minimum, Plan.HidesNoneAndAll && question.Question.IsSensitive)
        {
            TopSteps = question.Question.Scale?.TopSteps ?? 0,
        };

    /// <summary>How many people a table covers. When an aggregated table does not say, at least as many as chose its largest option.</summary>
    private static int PeopleOf(SurveyQuestion question) => question switch
    {
        { Tally: { Respondents: { } respondents } } => respondents,
        { Tally: { } tally, IsMultiple: true } => tally.Counts.DefaultIfEmpty().Max(),
        { Tally: { } tally } => tally.Counts.Sum() + (tally.NoAnswer ?? 0) + tally.Invalid,
        { Column: NumberColumn numbers } => numbers.Values.Count(value => value is { } number && !double.IsNaN(number)),
        _ => 0,
    };

    private static QuestionResult Whole(SurveyQuestion one)
    {
        var question = one.Question;
        var result = new QuestionResult(question.Id, question.Text, question.Kind, [], one.Column?.Count, null, null)
        {
            Scale = question.Scale,
            IsProtected = one.IsProtected,
        };
        return (one.Tally, one.Column) switch
        {
            ({ } tally, _) => result with
            {
                Options = [.. question.Options.Zip(tally.Counts, (label, count) => new PublishedOption(Category.Of(label), count))],
                Respondents = tally.Respondents,
                NoAnswer = tally.NoAnswer,
                Invalid = tally.Invalid,
            },
            (_, NumberColumn numbers) => result with
            {
                NoAnswer = numbers.Values.Count(value => value is null),
                Invalid = numbers.Values.Count(value => value is { } number && double.IsNaN(number)),
                Median = Median.OfNumbers(numbers.Values.OfType<double>()),
            },
            _ => result,
        };
    }

    private (QuestionResult?, WithheldReason?) Merged(SurveyQuestion question, QuestionResult whole, QuestionResult? earlier)
    {
        var start = earlier is null
            ? GroupedCounts.Singly(question.Counts)
            : GroupedCounts.Like(EarlierGroups(earlier), question.Labels, question.Counts);
        if (start is null)
            return (null, WithheldReason.TooLittleChanged);
        var groups = MergingOf(question, MinimumOf(question.Question)).Apply(start);
        var hidesAll = Plan.HidesNoneAndAll && question.Question.IsSensitive;
        if (groups.Filled < 2 && (hidesAll || groups.Blocks.Any(block => block.Length > 1 && block.Sum(place => question.Counts[place]) > 0)))
            return (null, WithheldReason.NothingLeftToCompare);

        var options = groups.Categories(question.Labels, question.Question.Kind == QuestionKind.Scale)
            .Zip(groups.Counts, (category, count) => new PublishedOption(category, count)).ToImmutableArray();
        var rest = options.FirstOrDefault(option => option.Category is { IsMerged: false, Label: Category.NoAnswer });
        var isSmallRest = whole.NoAnswer > 0 && whole.Invalid > 0;
        return (whole with
        {
            // No answer and invalid are one group here: told apart they would be smaller groups again.
            Options = rest is null || isSmallRest ? options : options.Remove(rest),
            NoAnswer = rest is null || isSmallRest ? null : whole.NoAnswer,
            Invalid = rest is null || isSmallRest ? null : whole.Invalid,
        }, null);
    }

    /// <summary>The groups of an earlier release, no answer included where it was not part of one.</summary>
    private static IEnumerable<Category> EarlierGroups(QuestionResult earlier) =>
        earlier.Options.Select(option => option.Category)
            .Concat(earlier.Options.Any(option => option.Category.Members.Contains(Category.NoAnswer)) ? [] : [Category.Of(Category.NoAnswer)]);

    private (QuestionResult?, WithheldReason?) Hidden(SurveyQuestion question, QuestionResult whole)
    {
        var minimum = MinimumOf(question.Question);
        var hides = Plan.HidesNoneAndAll && question.Question.IsSensitive;
        var result = WithoutSmallRest(whole, question);
        var people = PeopleOf(question);
        result = result with
        {
            Options = [.. result.Options.Select(option => option with
            {
                Count = (option.Count < minimum && (option.Count > 0 || hides)) || (hides && option.Count == people) ? null : option.Count,
            })],
        };
        return IsSafe(result, people, minimum) ? (result, null) : (null, WithheldReason.NotSafe);
    }

    /// <summary>
    /// Options of a multiple answer have no sum, but everybody who answered chose at least one: so a hidden option is at least what
    /// the others leave over, and at most all who answered. Both ends must leave the minimum between them.
    /// </summary>
    private static bool IsSafe(QuestionResult result, int people, int minimum)
    {
        var shown = result.Options.Sum(option => option.Count ?? 0);
        var largest = result.Options.Select(option => option.Count ?? 0).DefaultIfEmpty().Max();
        var most = result.NoAnswer is { } none ? people - none - (result.Invalid ?? 0) : people;
        var hidden = result.Options.Count(option => option.Count is null);
        // With several hidden options each of them alone can make up what is left over.
        var least = hidden == 1 && result.NoAnswer is not null ? Math.Max(0, most - shown) : 0;
        var restIsSafe = result.NoAnswer is not null || people - largest >= minimum;
        return restIsSafe && (hidden == 0 || (most - least >= minimum && least <= 1));
    }

    private QuestionResult WithoutSmallRest(QuestionResult result, SurveyQuestion question) =>
        (result.NoAnswer ?? 0) + (result.Invalid ?? 0) is var rest && rest > 0 && rest < MinimumOf(question.Question)
            ? result with { NoAnswer = null, Invalid = null }
            : result;
}
