using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Choices;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>How the answers of a column will be read.</summary>
/// <param name="Kind">What the question asks for.</param>
/// <param name="Options">Its options in order.</param>
internal sealed record ColumnPlan(QuestionKind Kind, ImmutableArray<string> Options)
{
    /// <summary>The place that stands for "another answer"; null when there is none.</summary>
    public const string Other = "その他";

    /// <summary>The scale, of such a question.</summary>
    public Scale? Scale { get; init; }

    /// <summary>How answers with several options are taken apart; null when each column has one, or codes are used.</summary>
    public AnswerSplitter? Splitter { get; init; }

    /// <summary>True when an answer that is no option is a text beside その他, and not unread.</summary>
    public bool TakesOtherTexts { get; init; }

    /// <summary>Labels of the answers that the scale does not know.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Labels of the scale that were met in the answers.</summary>
    public ImmutableArray<string> Met { get; init; } = [];

    /// <summary>True when nobody said which end of the scale is the best.</summary>
    public bool AsksForDirection { get; init; }

    /// <summary>True when nobody said what the codes stand for.</summary>
    public bool AsksForLabels { get; init; }

    /// <summary>True when the answers may as well be options.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The place of each label in <see cref="Options"/>, spellings of the scale included.</summary>
    public IReadOnlyDictionary<string, int> Places { get; init; } = new Dictionary<string, int>();

    public static ColumnPlan Of(QuestionKind kind) => new(kind, []);
}
