using OutreachSite.Cli.Terminal;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>What <c>outreach import survey</c> was asked to do.</summary>
/// <param name="Files">Files of answers, wherever they lie.</param>
public sealed record ImportRequest(IReadOnlyList<string> Files)
{
    /// <summary>The folder for survey.yml and results.json.</summary>
    public string To { get; init; } = ".";

    /// <summary>How the text files are stored; null to find out.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The sheet to read; null to find out.</summary>
    public string? Sheet { get; init; }

    /// <summary>The name of the survey; null to take that of survey.yml or of the file.</summary>
    public string? Title { get; init; }

    /// <summary>How many people were asked.</summary>
    public int? Invited { get; init; }

    /// <summary>The folder, outside of the content, for the organiser's list of comments; null to leave comments alone.</summary>
    public string? Comments { get; init; }

    /// <summary>The file for the explanation of what is merged, hidden and withheld; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>True to keep what is written as published today.</summary>
    public bool IsRelease { get; init; }

    /// <summary>True to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>How to say what was understood.</summary>
    public DiagnosticFormat Format { get; init; }
}
