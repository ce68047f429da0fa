using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>One question with its answers, as they were understood.</summary>
internal sealed record ReadColumn(AnswerSeries Series, ColumnPlan Plan, AnswerColumn Answers)
{
    /// <summary>How many gave an answer that could be read.</summary>
    public int Answered { get; init; }

    /// <summary>How many gave none.</summary>
    public int NoAnswer { get; init; }

    /// <summary>How many gave one that cannot be read.</summary>
    public int Invalid { get; init; }

    /// <summary>How often each option was chosen.</summary>
    public ImmutableArray<int> Counts { get; init; } = [];

    /// <summary>How many texts stand beside その他.</summary>
    public int OtherTexts { get; init; }
}
