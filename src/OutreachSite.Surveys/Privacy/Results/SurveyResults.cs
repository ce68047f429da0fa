using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>What may be published of a survey, and nothing more: whoever holds it can publish all of it.</summary>
/// <param name="Title">The name of the survey.</param>
/// <param name="Respondents">How many responses there are; null when every source was already aggregated.</param>
/// <param name="Invited">How many people were asked, when the organiser says so.</param>
/// <param name="Limits">The limits that were kept.</param>
/// <param name="Questions">The distributions, in the order of the plan.</param>
/// <param name="Crossings">The tables by groups, in the order of the plan.</param>
/// <param name="Withheld">What was asked for and is not published.</param>
public sealed record SurveyResults(
    string Title,
    int? Respondents,
    int? Invited,
    DisclosureLimits Limits,
    ImmutableArray<QuestionResult> Questions,
    ImmutableArray<CrossTable> Crossings,
    ImmutableArray<WithheldTable> Withheld)
{
    /// <summary>Where the responses come from; empty when one of the sources is smaller than the minimum base.</summary>
    public ImmutableArray<ResponseSource> Sources { get; init; } = [];

    /// <summary>Comments that a person has read and allowed; empty as long as there are none.</summary>
    public ImmutableArray<QuestionComments> Comments { get; init; } = [];
}
