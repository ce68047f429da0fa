using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>The words of survey.yml and of the JSON form for the kinds of questions.</summary>
public static class DecisionWords
{
    /// <summary>Every kind by its word.</summary>
    public static IReadOnlyDictionary<string, QuestionKind> Kinds { get; } =
        Enum.GetValues<QuestionKind>().ToDictionary(kind => kind.Word(), StringComparer.Ordinal);

    /// <summary>The word of a kind: <c>single</c>.</summary>
    public static string Word(this QuestionKind kind) => kind switch
    {
        QuestionKind.Single => "single",
        QuestionKind.Multiple => "multiple",
        QuestionKind.Scale => "scale",
        QuestionKind.Number => "number",
        QuestionKind.Date => "date",
        QuestionKind.Text => "text",
        _ => "admin",
    };
}
