using System.Text;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Surveys.Privacy.Reporting;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>What an import writes beside numbers, where it is asked to: the organiser's list of comments, and the explanation for the approval.</summary>
internal sealed class ImportOutputs(Surroundings around, ImportRequest request)
{
    private static readonly RelativePath CommentsFile = new(CommentFile.Name), NamesFile = new("names.txt");

    /// <summary>
    /// Brings the list of comments up to date and adds those that may be published to the results. Null when the list cannot be read:
    /// nothing is written over what somebody has decided.
    /// </summary>
    public SurveyResults? WithComments(SurveyResults results, ImportedSurvey survey, DiagnosticBag problems)
    {
        if (request.Comments is not { } list || survey.Answers.Responses is not { } answers)
            return results;
        var folder = new DiskFolder(Path.GetFullPath(list, around.Folder));
        var names = folder.Read(NamesFile) is { } listed ? KnownNames.Read(Encoding.UTF8.GetString(listed)) : KnownNames.None;
        ImmutableArray<Comment> known = [];
        if (folder.Read(CommentsFile) is { } written)
        {
            if (problems.Take(CommentFile.Read(CommentsFile, written, names)) is not { } read)
                return null;
            known = [.. read];
        }

        var comments = SurveyComments.Of(answers, known);
        if (!request.IsDryRun)
            Write(folder, comments, names);
        return results with { Comments = SurveyComments.Published(answers, comments) };
    }

    /// <summary>Writes the explanation of what is merged, hidden and withheld.</summary>
    public void WriteReport(SurveyResults results, ImmutableArray<Release> earlier)
    {
        if (request.Report is not { } file)
            return;
        var full = Path.GetFullPath(file, around.Folder);
        new DiskFolder(Path.GetDirectoryName(full)!).Write(
            RelativePath.Resolved(Path.GetFileName(full)), Encoding.UTF8.GetBytes(SuppressionReport.Write(results, earlier, around.Language)));
        around.Terminal.Message(around.Say($"書きました: {file}（まとめた区分と伏せた数の説明）", $"written: {file} (what is put together and hidden, and why)"));
    }

    private void Write(DiskFolder folder, ImmutableArray<Comment> comments, KnownNames names)
    {
        folder.Write(CommentsFile, CommentFile.Write(comments, names));
        var waiting = comments.Count(comment => comment.State == CommentState.Unchecked);
        around.Terminal.Message(around.Say(
            $"自由記述 {comments.Length}件: {CommentFile.Name} に書きました。未確認 {waiting}件。「公開可」にしたものだけが公開されます",
            $"{comments.Length} comments are in {CommentFile.Name}, {waiting} of them not read yet: only those marked 公開可 are published"));
    }
}
