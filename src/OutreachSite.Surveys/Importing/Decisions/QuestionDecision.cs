using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>What the organiser decided about one question; null where they left it to the program.</summary>
/// <param name="Text">The wording by which it is found.</param>
public sealed record QuestionDecision(string Text)
{
    /// <summary>Its short name in results.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for.</summary>
    public QuestionKind? Kind { get; init; }

    /// <summary>Its options in order, of a scale from the best; empty to find out.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>A scale of the library.</summary>
    public string? Scale { get; init; }

    /// <summary>What codes stand for.</summary>
    public ImmutableArray<(int Code, string Label)> Codes { get; init; } = [];

    /// <summary>Answers that are read as another.</summary>
    public ImmutableArray<(string Answer, string Label)> ReadAs { get; init; } = [];

    /// <summary>True when its distribution is published.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>True when its answers are delicate.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>True when it asks who the respondent is.</summary>
    public bool? IsAboutPerson { get; init; }

    /// <summary>True when the organiser looked at the order of the options.</summary>
    public bool IsConfirmed { get; init; }
}
