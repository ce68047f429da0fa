using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>The words of <c>results.json</c> for kinds and reasons.</summary>
internal static class ResultsWords
{
    private static readonly ImmutableArray<(QuestionKind Kind, string Word)> Kinds =
    [
        (QuestionKind.Single, "single"), (QuestionKind.Multiple, "multiple"), (QuestionKind.Scale, "scale"), (QuestionKind.Number, "number"),
        (QuestionKind.Date, "date"), (QuestionKind.Text, "text"), (QuestionKind.Admin, "admin"),
    ];

    private static readonly ImmutableArray<(WithheldReason Reason, string Word)> Reasons =
    [
        (WithheldReason.TooFewPeople, "too_few_people"), (WithheldReason.NothingLeftToCompare, "nothing_left_to_compare"),
        (WithheldReason.NotSafe, "not_safe"), (WithheldReason.TooLittleChanged, "too_little_changed"),
    ];

    /// <summary>The word of a kind.</summary>
    public static string Of(QuestionKind kind) => Kinds.First(pair => pair.Kind == kind).Word;

    /// <summary>The word of a reason.</summary>
    public static string Of(WithheldReason reason) => Reasons.First(pair => pair.Reason == reason).Word;

    /// <summary>The kind of a word; throws <see cref="FormatException"/> for another word.</summary>
    public static QuestionKind Kind(string? word) =>
        Kinds.Where(pair => pair.Word == word).Select(pair => (QuestionKind?)pair.Kind).FirstOrDefault() ?? throw new FormatException();

    /// <summary>The reason of a word; throws <see cref="FormatException"/> for another word.</summary>
    public static WithheldReason Reason(string? word) =>
        Reasons.Where(pair => pair.Word == word).Select(pair => (WithheldReason?)pair.Reason).FirstOrDefault() ?? throw new FormatException();
}
