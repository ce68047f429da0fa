using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>
/// The distribution of one question as it may be published. Every number in it is published: nothing is hidden inside.
/// </summary>
/// <param name="Id">The short name of the question.</param>
/// <param name="Text">Its wording.</param>
/// <param name="Kind">Single, multiple, scale or number.</param>
/// <param name="Options">The counts in the order of the question, zero included; merged options stand last, steps of a scale in their place. Empty for numbers.</param>
/// <param name="Respondents">All who were asked: answered, no answer and invalid together; null when an aggregated table does not say.</param>
/// <param name="NoAnswer">How many gave no answer; null when unknown, or when it is part of a category <see cref="Category.NoAnswer"/>.</param>
/// <param name="Invalid">How many answers could not be read; null as above.</param>
public sealed record QuestionResult(
    string Id, string Text, QuestionKind Kind, ImmutableArray<PublishedOption> Options, int? Respondents, int? NoAnswer, int? Invalid)
{
    /// <summary>The scale, for questions of that kind.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The median, for questions of kind number.</summary>
    public double? Median { get; init; }

    /// <summary>True when the question asks what people are, or is sensitive: small groups in it were merged.</summary>
    public bool IsProtected { get; init; }
}
