using OutreachSite.Charts.Reading;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>
/// The results of a survey as the numbers of a chart: one question, one question by groups, or several questions of one scale. Nothing
/// but what <c>results.json</c> holds is known here, so nothing that is withheld can be drawn.
/// </summary>
internal static class SurveyNumbers
{
    private const string Question = "question", Questions = "questions", By = "by", Groups = "groups";

    private static readonly ImmutableArray<string> Consumed = [Question, Questions, By, Groups];

    /// <summary>The numbers of what the options name; null, and said why, when that is not to be had.</summary>
    public static ChartNumbers? Find(ChartOrder order, SurveyResults results, ChartPlace place, DiagnosticBag problems)
    {
        var (one, several, by) = (order.Find(Question), order.Find(Questions), order.Find(By));
        if (several is { } list && (one ?? by) is not null)
        {
            problems.Add(ChartDataDiagnostics.NotTogether(list.Where, Questions, one is null ? By : Question));
            return null;
        }

        if ((one ?? several) is not { } asked)
        {
            problems.Add(ChartDataDiagnostics.NoQuestion(order.Find("data")?.Where ?? order.Where, results.Questions.Select(question => question.Id)));
            return null;
        }

        var found = several is { } names ? Several(names, results, problems)
            : Find(asked, results, problems) is not { } question ? null
            : by is { } group ? Chosen(Crossing(question, asked, group, results, problems), order.Find(Groups), problems)
            : SurveyShares.Of(question, asked);
        return found is null ? null : new SurveyChart(order, results, place).Numbers(found) with { Consumed = Consumed };
    }

    private static SurveyShares? Several(ChartText names, SurveyResults results, DiagnosticBag problems)
    {
        var found = ImmutableArray.CreateBuilder<(QuestionResult Question, ChartText Label)>();
        foreach (var (name, label) in Members(names))
        {
            if (Find(name, results, problems) is not { } question)
                continue;
            if (found.Count > 0 && !AnswersOf(question).SequenceEqual(AnswersOf(found[0].Question), StringComparer.Ordinal))
                problems.Add(ChartDataDiagnostics.DifferentScales(name.Where, question.Text, found[0].Question.Text, AnswersOf(found[0].Question)));
            found.Add((question, label ?? name with { Text = question.Text }));
        }

        return problems.HasErrors || found.Count == 0 ? null : SurveyShares.Of(found.ToImmutable());
    }

    private static IEnumerable<string> AnswersOf(QuestionResult question) =>
        question.Options.Select(option => option.Category.Label).Where(label => label != Category.NoAnswer);

    /// <summary>A question by its id or its wording; of withheld ones the reason is told.</summary>
    private static QuestionResult? Find(ChartText name, SurveyResults results, DiagnosticBag problems)
    {
        var found = results.Questions.FirstOrDefault(question => TextKey.AreSame(question.Id, name.Text))
            ?? results.Questions.FirstOrDefault(question => TextKey.AreSame(question.Text, name.Text));
        if (found is { Kind: not (QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale) })
            problems.Add(ChartDataDiagnostics.NumberQuestion(name.Where, found.Text));
        else if (found is not null)
            return found;
        else if (results.Withheld.FirstOrDefault(table => table.By is null && TextKey.AreSame(table.Question, name.Text)) is { } withheld)
            problems.Add(ChartDataDiagnostics.Withheld(name.Where, name.Text, null, withheld.Reason));
        else
            problems.Add(ChartDataDiagnostics.UnknownQuestion(name.Where, name.Text, [.. results.Questions.Select(question => question.Id)], results.Questions.Select(question => question.Text)));
        return null;
    }

    private static SurveyShares? Crossing(QuestionResult question, ChartText asked, ChartText by, SurveyResults results, DiagnosticBag problems)
    {
        var name = results.Questions.FirstOrDefault(other => TextKey.AreSame(other.Id, by.Text) || TextKey.AreSame(other.Text, by.Text));
        var id = name?.Id ?? by.Text.Trim();
        if (results.Crossings.FirstOrDefault(table => table.Question == question.Id && table.By == id) is { } table)
            return SurveyShares.Of(table, question, by with { Text = name?.Text ?? id });
        if (results.Withheld.FirstOrDefault(other => other.Question == question.Id && other.By == id) is { } withheld)
            problems.Add(ChartDataDiagnostics.Withheld(by.Where, question.Text, name?.Text ?? id, withheld.Reason));
        else
            problems.Add(ChartDataDiagnostics.NoCrossing(by.Where, question.Text, by.Text, [.. results.Crossings.Where(other => other.Question == question.Id).Select(other => other.By)]));
        return null;
    }

    /// <summary>The groups that the author names, in that order; all when none is named.</summary>
    private static SurveyShares? Chosen(SurveyShares? shares, ChartText? groups, DiagnosticBag problems)
    {
        if (shares is null || groups is not { } names)
            return shares;
        var rows = ImmutableArray.CreateBuilder<ShareRow>();
        foreach (var (name, label) in Members(names))
        {
            if (shares.Rows.FirstOrDefault(row => TextKey.AreSame(row.Label!.Value.Text, name.Text)) is { } row)
                rows.Add(row with { Label = label ?? row.Label });
            else
                problems.Add(ChartDataDiagnostics.UnknownGroup(name.Where, name.Text, [.. shares.Rows.Select(row => row.Label!.Value.Text)]));
        }

        return problems.HasErrors || rows.Count == 0 ? null : shares with { Rows = rows.ToImmutable() };
    }

    /// <summary>Names between commas, each with the label that its author gives it: <c>q3=特別講演</c>.</summary>
    private static IEnumerable<(ChartText Name, ChartText? Label)> Members(ChartText names)
    {
        var start = 0;
        foreach (var part in names.Text.Split(',', '、', '，'))
        {
            var sides = part.Split(['=', '＝'], 2);
            var name = sides[0].Trim();
            var where = names.Where with { Column = names.Where.Column == 0 ? 0 : names.Where.Column + start + part.IndexOf(name, StringComparison.Ordinal), Length = name.Length };
            if (name.Length > 0)
                yield return (new(name, where), sides.Length == 2 && sides[1].Trim() is { Length: > 0 } label ? new(label, where) : null);
            start += part.Length + 1;
        }
    }
}
