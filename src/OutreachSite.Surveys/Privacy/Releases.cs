using System.Globalization;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>The folder <c>releases/</c> of a survey: what was published, one file for each day.</summary>
public static class Releases
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The name of the file of a release: <c>2018-08-01.json</c>.</summary>
    public static string FileName(DateOnly date) => date.ToString(DayFormat, CultureInfo.InvariantCulture) + ".json";

    /// <summary>Every release in a folder, the earliest first (SVY513, SVY514).</summary>
    public static Outcome<IReadOnlyList<Release>> Read(IFileTree files, RelativePath folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = new DiagnosticBag();
        var releases = new List<Release>();
        foreach (var path in files.List(folder).Where(path => path.Extension == ".json"))
        {
            if (!DateOnly.TryParseExact(path.Name[..^".json".Length], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                problems.Add(PrivacyDiagnostics.ReleaseWithoutDay(Location.Of(path), path.Name));
            else if (problems.Take(ResultsJson.Read(path, files.Read(path) ?? [])) is { } results)
                releases.Add(new(date, results));
        }

        releases.Sort((one, other) => one.Date.CompareTo(other.Date));
        return problems.Conclude<IReadOnlyList<Release>>(releases);
    }
}
