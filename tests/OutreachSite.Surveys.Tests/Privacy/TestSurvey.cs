using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Tests.Privacy;

/// <summary>Short ways to write surveys for tests.</summary>
internal static class TestSurvey
{
    /// <summary>The satisfaction scale of the seminar of 2018.</summary>
    public static Scale Satisfaction { get; } =
        new("satisfaction-5", ["とても良かった", "良かった", "普通", "あまり良くなかった", "良くなかった"], 2, 2);

    /// <summary>A question on the satisfaction scale.</summary>
    public static Question Opinion(string id) => new(id, id, QuestionKind.Scale, Satisfaction.Steps, Satisfaction);

    /// <summary>A question with one answer out of several without order.</summary>
    public static Question Single(string id, params string[] options) => new(id, id, QuestionKind.Single, [.. options]);

    /// <summary>A question with any number of answers.</summary>
    public static Question Multiple(string id, params string[] options) => new(id, id, QuestionKind.Multiple, [.. options]);

    /// <summary>Answers to a question with one answer: so many times each place, -1 for none and -2 for unreadable.</summary>
    public static ChoiceColumn Choices(params (int Place, int Times)[] answers) =>
        new([.. answers.SelectMany(answer => Enumerable.Repeat((short)answer.Place, answer.Times))]);

    /// <summary>A survey out of questions and columns of the same length.</summary>
    public static SurveyAnswers Of(params (Question Question, AnswerColumn Column)[] columns) => new(
        "アンケート",
        new([.. columns.Select(pair => pair.Question)], [.. columns.Select(pair => pair.Column)], columns[0].Column.Count, [new("回答.csv", columns[0].Column.Count)]),
        [], Invited: null);
}
