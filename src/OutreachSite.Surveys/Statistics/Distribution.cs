using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Statistics;

/// <summary>How the answers to one question are distributed: every option in its order, chosen or not.</summary>
/// <param name="Labels">The options.</param>
/// <param name="Counts">How many chose each of them.</param>
/// <param name="NoAnswer">How many gave no answer; null when unknown.</param>
/// <param name="Invalid">How many answers could not be read.</param>
/// <param name="IsMultiple">True when one person can choose several options: percentages then are of people, and do not add up to 100.</param>
/// <param name="Respondents">All who were asked; null when a table of several answers does not say.</param>
public sealed record Distribution(
    ImmutableArray<string> Labels, ImmutableArray<int> Counts, int? NoAnswer, int Invalid, bool IsMultiple, int? Respondents)
{
    /// <summary>The distribution of counted answers.</summary>
    public static Distribution Of(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var isMultiple = tally.Question.Kind == QuestionKind.Multiple;
        var all = tally.Respondents ?? (isMultiple ? null : tally.Counts.Sum() + (tally.NoAnswer ?? 0) + tally.Invalid);
        return new(tally.Question.Options, tally.Counts, tally.NoAnswer, tally.Invalid, isMultiple, all);
    }

    /// <summary>Those who gave an answer that can be read; null when unknown.</summary>
    public int? Answered => IsMultiple ? Respondents - (NoAnswer ?? 0) - Invalid : Counts.Sum();

    /// <summary>The base of percentages; null when unknown.</summary>
    public int? BaseOf(Denominator denominator) => denominator == Denominator.Answered ? Answered : Respondents;

    /// <summary>The percentage of each option; null without a base.</summary>
    public ImmutableArray<decimal?> Percentages(Denominator denominator, int decimals = Percentage.ForResidents) =>
        [.. Counts.Select(count => BaseOf(denominator) is { } of ? Percentage.Of(count, of, decimals) : null)];

    /// <summary>The share of those without a readable answer, which completes percentages of all respondents.</summary>
    public decimal? NoAnswerPercentage(int decimals = Percentage.ForResidents) =>
        NoAnswer is { } none && Respondents is { } all ? Percentage.Of(none + Invalid, all, decimals) : null;
}
