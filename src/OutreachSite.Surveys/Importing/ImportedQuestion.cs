using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing;

/// <summary>What was understood of one question, with its counts before suppression: for the organiser's eyes on their own machine.</summary>
public sealed record ImportedQuestion
{
    /// <summary>The question; its kind may be admin here.</summary>
    public required Question Question { get; init; }

    /// <summary>The first file that has it; empty for counted tables.</summary>
    public string File { get; init; } = "";

    /// <summary>Letters of its columns in the first file that has it, such as <c>C</c>; empty for counted tables.</summary>
    public string Columns { get; init; } = "";

    /// <summary>How many were asked; of a counted table the sum of what is known.</summary>
    public required int Rows { get; init; }

    /// <summary>How many gave an answer that could be read.</summary>
    public required int Answered { get; init; }

    /// <summary>How many gave none.</summary>
    public required int NoAnswer { get; init; }

    /// <summary>How many gave one that cannot be read.</summary>
    public required int Invalid { get; init; }

    /// <summary>How often each option was chosen, in the order of the options.</summary>
    public ImmutableArray<int> Counts { get; init; } = [];

    /// <summary>How many texts stand beside その他.</summary>
    public int OtherTexts { get; init; }

    /// <summary>True when the organiser has to decide something before it can be published.</summary>
    public bool NeedsDecision { get; init; }
}
