using OutreachSite.Surveys.Privacy;

namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>All that an organiser decided about a survey: what stands in survey.yml.</summary>
/// <param name="Title">The name of the survey; null to take that of the file.</param>
/// <param name="Invited">How many people were asked.</param>
/// <param name="Questions">Decisions about questions, in the order in which they are shown.</param>
public sealed record SurveyDecisions(string? Title, int? Invited, ImmutableArray<QuestionDecision> Questions)
{
    /// <summary>Nothing decided.</summary>
    public static SurveyDecisions None { get; } = new(null, null, []);

    /// <summary>Rows that are no answers, written as <c>answers.csv 14</c>.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Wordings that are questions of their own, although another one is alike.</summary>
    public ImmutableArray<string> Separate { get; init; } = [];

    /// <summary>Tables of one question against another.</summary>
    public ImmutableArray<Crossing> Crossings { get; init; } = [];

    /// <summary>The limits that protect the respondents; its lists of questions and crossings are empty.</summary>
    public PublicationPlan Limits { get; init; } = new([], []);

    /// <summary>The decision about a question, found by its wording.</summary>
    public QuestionDecision? For(string text)
    {
        var key = QuestionKey.Of(text);
        return Questions.FirstOrDefault(question => QuestionKey.Of(question.Text) == key);
    }
}
