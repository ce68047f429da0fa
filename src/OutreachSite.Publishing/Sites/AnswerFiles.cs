using OutreachSite.Pipelines.Rules;
using OutreachSite.Surveys;
using OutreachSite.Surveys.Importing;

namespace OutreachSite.Publishing.Sites;

/// <summary>
/// Answers of a survey, person by person, do not belong into the content: one link and they are published. They are known by what is in
/// the file, not by its name.
/// </summary>
internal static class AnswerFiles
{
    /// <summary>Files of the content that may hold a table.</summary>
    public static Rule<string, PathList> List { get; } = new("answers/list", 1, (_, reads) =>
        Outcome.Of(new PathList([.. reads.Find(new("content/**/*.{csv,CSV,tsv,TSV,txt,xlsx,XLSX,xlsm,XLSM}")).Select(SiteFolders.WithoutContent)]))) { Codec = PathList.Codec };

    /// <summary>Reports a file of answers. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, Checked> Check { get; } = new("answers/check", 1, (path, reads) =>
        SiteFolders.InContent(path.Value) is var file && reads.Bytes(file) is { } bytes && RawAnswers.AreIn(path.Name, bytes)
            ? Outcome.Failed<Checked>(ImportDiagnostics.RawAnswersInContent(Location.Of(file)))
            : Outcome.Of(Checked.Done)) { Codec = Checked.Codec };
}
