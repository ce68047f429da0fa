namespace OutreachSite.Surveys;

/// <summary>The names of what an import writes into the folder of a survey.</summary>
public static class SurveyFiles
{
    /// <summary>How the answers were read and what is published: the organiser's decisions.</summary>
    public const string Decisions = "survey.yml";

    /// <summary>What may be published.</summary>
    public const string Results = "results.json";

    /// <summary>The folder of what was published, a file for each day.</summary>
    public const string Releases = "releases";

    /// <summary>True for a file of the folder itself.</summary>
    public static bool IsOne(string name) => name is Decisions or Results;
}
