using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>
/// Decides what may be published of a survey. The rules, what a reader is taken to know, and what is proved stand in
/// <c>docs/surveys-and-statistics.md</c>.
/// </summary>
public static class Publication
{
    /// <summary>
    /// What may be published (SVY501 to SVY512). It depends on the arguments alone: no clock, no chance, no machine.
    /// </summary>
    /// <param name="answers">All answers. They stay in memory: nothing that is hidden is part of the result.</param>
    /// <param name="plan">What the organiser wants to publish, and the limits.</param>
    /// <param name="earlier">What was published of this survey before, on this page or another: everything that a reader may still have.</param>
    public static Outcome<SurveyResults> Decide(SurveyAnswers answers, PublicationPlan plan, ImmutableArray<Release> earlier)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(plan);
        var problems = new DiagnosticBag();
        var questions = SurveyQuestion.All(answers);
        PlanCheck.Check(plan, questions, problems);
        if (problems.HasErrors)
            return problems.Conclude<SurveyResults>(null);

        var releases = earlier.IsDefault ? [] : earlier.Sort((one, other) => one.Date.CompareTo(other.Date));
        var results = new PublicationDraft(answers, plan, questions, releases).Results();
        PublicationNotes.Add(results, questions, releases, problems);
        return problems.Conclude(results);
    }
}
