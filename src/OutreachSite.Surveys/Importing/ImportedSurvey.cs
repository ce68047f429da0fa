using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy;

namespace OutreachSite.Surveys.Importing;

/// <summary>All that an import understood. It holds unsuppressed counts, so it exists in memory alone.</summary>
/// <param name="Files">The tables that were read.</param>
/// <param name="Questions">Every question in the order of the form, those of kind admin included.</param>
/// <param name="Responses">How many people answered.</param>
/// <param name="Answers">The answers, without anything that says who gave them.</param>
/// <param name="Plan">What the organiser wants to publish.</param>
public sealed record ImportedSurvey(
    ImmutableArray<ImportedFile> Files, ImmutableArray<ImportedQuestion> Questions, int Responses, SurveyAnswers Answers, PublicationPlan Plan);
