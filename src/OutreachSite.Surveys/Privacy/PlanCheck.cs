using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Privacy;

/// <summary>Looks whether a plan asks for what there is (SVY501 to SVY506).</summary>
internal static class PlanCheck
{
    private const int UsualBase = 10, UsualCell = 5, UsualSensitiveCell = 10;

    public static void Check(PublicationPlan plan, IReadOnlyDictionary<string, SurveyQuestion> questions, DiagnosticBag problems)
    {
        CheckLimit("minimum-base", plan.MinimumBase, UsualBase, problems);
        CheckLimit("minimum-cell", plan.MinimumCell, UsualCell, problems);
        CheckLimit("sensitive-minimum-cell", plan.SensitiveMinimumCell, UsualSensitiveCell, problems);
        foreach (var id in plan.Questions)
        {
            if (Find(id, questions, problems) is { } found && found is { Tally: null, Column: not NumberColumn })
                problems.Add(PrivacyDiagnostics.NotPublishable(Location.None, found.Question.Text));
        }

        foreach (var crossing in plan.Crossings)
            Check(crossing, questions, problems);
    }

    private static void Check(Crossing crossing, IReadOnlyDictionary<string, SurveyQuestion> questions, DiagnosticBag problems)
    {
        var (question, by) = (Find(crossing.Question, questions, problems), Find(crossing.By, questions, problems));
        if (question is null || by is null)
            return;
        if (question.Tally is null || by.Tally is null || by.IsMultiple || question == by)
            problems.Add(PrivacyDiagnostics.NotCrossable(Location.None, question.Question.Text, by.Question.Text));
        else if (question.Column is null || by.Column is null)
            problems.Add(PrivacyDiagnostics.NeedsResponses(Location.None, question.Question.Text, by.Question.Text));
    }

    private static SurveyQuestion? Find(string id, IReadOnlyDictionary<string, SurveyQuestion> questions, DiagnosticBag problems)
    {
        if (questions.TryGetValue(id, out var question))
            return question;
        problems.Add(PrivacyDiagnostics.UnknownQuestion(Location.None, id, questions.Keys));
        return null;
    }

    private static void CheckLimit(string limit, int value, int usual, DiagnosticBag problems)
    {
        if (value < 1)
            problems.Add(PrivacyDiagnostics.NoLimit(Location.None, limit, value));
        else if (value < usual)
            problems.Add(PrivacyDiagnostics.LowLimit(Location.None, limit, value, usual));
    }
}
