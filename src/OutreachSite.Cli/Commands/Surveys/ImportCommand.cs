using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Surveys;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>
/// <c>outreach import survey</c>: reads answers from where they lie, says what it understood, and writes the decisions and what may be
/// published. The answers themselves are never written.
/// </summary>
public sealed class ImportCommand(Surroundings around) : SiteCommand(around)
{
    private const int MostDecisions = 5;

    private static readonly RelativePath DecisionsFile = new(SurveyFiles.Decisions), ResultsFile = new(SurveyFiles.Results), ReleasesFolder = new(SurveyFiles.Releases);

    /// <summary>Codes of what only the organiser can decide.</summary>
    private static readonly ImmutableHashSet<string> Decisions = ["SVY111", "SVY112", "SVY119"];

    /// <summary>Gives the exit code.</summary>
    public int Run(ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return Import(request);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Around.Terminal.Message(Around.Say(
                $"ファイルを読み書きできませんでした。Excelなどで開いていたら閉じて、もう一度実行してください（{e.Message}）",
                $"a file could not be read or written: close it in Excel and run this again ({e.Message})"));
            return ExitCode.ContentErrors;
        }
    }

    private int Import(ImportRequest request)
    {
        var folder = new DiskFolder(Path.GetFullPath(request.To, Around.Folder));
        if (Load(request) is not { } files)
            return ExitCode.WrongUse;
        var problems = new DiagnosticBag();
        var existing = folder.Read(DecisionsFile) is { } bytes ? new SourceText(DecisionsFile, Encoding.UTF8.GetString(bytes)) : null;
        var decisions = existing is null ? SurveyDecisions.None : problems.Take(DecisionsReader.Read(existing));
        var survey = decisions is null ? null : problems.Take(SurveyImport.Read(files, With(request, decisions), Location.Of(DecisionsFile)));
        var earlier = survey is null ? null : problems.Take(Releases.Read(new DiskFiles(folder.Root), ReleasesFolder));
        var results = survey is null || earlier is null ? null : problems.Take(Placed(survey, Publication.Decide(survey.Answers, survey.Plan, [.. earlier])));
        var outputs = new ImportOutputs(Around, request);
        results = results is null || survey is null ? null : outputs.WithComments(results, survey, problems);
        Say(request, survey, existing, problems);
        if (survey is null || results is null)
            return ExitCode.ContentErrors;
        if (request.IsDryRun)
            return ExitCode.Fine;

        folder.Write(DecisionsFile, Encoding.UTF8.GetBytes(existing is null ? DecisionsWriter.New(survey) : DecisionsWriter.Merge(existing.Text, decisions!, survey)));
        folder.Write(ResultsFile, ResultsJson.Write(results));
        if (request.IsRelease)
            folder.Write(ReleasesFolder / Releases.FileName(Around.Today), ResultsJson.Write(results));
        outputs.WriteReport(results, [.. earlier!]);
        Around.Terminal.Message(Around.Say(
            $"書きました: {Shown(request, DecisionsFile)}（読み方と公開の決まり。直せます）\n　　　　　　{Shown(request, ResultsFile)}（公開してよい数だけ）",
            $"written: {Shown(request, DecisionsFile)} (how it was read and what is published; yours to edit)\n         {Shown(request, ResultsFile)} (only what may be published)"));
        return ExitCode.Fine;
    }

    private ImmutableArray<AnswerFile>? Load(ImportRequest request)
    {
        var files = ImmutableArray.CreateBuilder<AnswerFile>();
        if (request.Comments is { } list && LiesInContent(list))
        {
            Around.Terminal.Message(Around.Say(
                $"自由記述の一覧は、content の中には置けません（--comments {list}）。公開されないよう、content の外のフォルダーにしてください",
                $"the list of comments cannot lie in the content (--comments {list}): choose a folder outside, so that it is never published"));
            return null;
        }

        foreach (var file in request.Files)
        {
            var full = Path.GetFullPath(file, Around.Folder);
            var name = Path.GetFileName(full);
            if (LiesInContent(file))
            {
                Around.Terminal.Message(Around.Say(
                    $"「{file}」は content の中にあります。回答のファイルは、content の外に移してから取り込んでください",
                    $"'{file}' lies in the content: move files of answers out of it before they are imported"));
                return null;
            }

            if (name.Length == 0 || new DiskFolder(Path.GetDirectoryName(full)!).Read(RelativePath.Resolved(name)) is not { } bytes)
            {
                Around.Terminal.Message(Around.Say($"「{file}」というファイルがありません", $"there is no file '{file}'"));
                return null;
            }

            files.Add(new(name, bytes, request.Encoding, request.Sheet));
        }

        return files.ToImmutable();
    }

    /// <summary>The content of the site that the command was started in; that of another one is looked through when it is built.</summary>
    private bool LiesInContent(string path) => Around.FindSite() is { } site
        && Path.GetRelativePath(Path.Combine(site, "content"), Path.GetFullPath(path, Around.Folder)) is var inside
        && !Path.IsPathRooted(inside) && inside != ".." && !inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static SurveyDecisions With(ImportRequest request, SurveyDecisions decisions) =>
        decisions with { Title = request.Title ?? decisions.Title, Invited = request.Invited ?? decisions.Invited };

    /// <summary>What is said about tables is about the answers: it names their file where there is one.</summary>
    private static Outcome<SurveyResults> Placed(ImportedSurvey survey, Outcome<SurveyResults> results)
    {
        if (survey.Files.Select(file => file.Name).Distinct(StringComparer.Ordinal).ToArray() is not [var name])
            return results;
        var placed = new DiagnosticBag();
        placed.AddRange(results.Diagnostics.Select(diagnostic => diagnostic.Where.Path.Length == 0 ? diagnostic with { Where = new(name) } : diagnostic));
        return placed.Conclude(results.Value);
    }

    private void Say(ImportRequest request, ImportedSurvey? survey, SourceText? existing, DiagnosticBag problems)
    {
        var diagnostics = problems.ToImmutableArray();
        if (request.Format == DiagnosticFormat.Json)
        {
            Around.Terminal.Result(ImportJson.Write(survey, diagnostics, Around.Language));
            return;
        }

        if (survey is not null)
            Around.Terminal.Result(new ImportReport(Around).Write(survey));
        // Only survey.yml may be shown line by line: a line of answers says who gave them.
        Report([.. diagnostics.Where(diagnostic => !Decisions.Contains(diagnostic.Code))], existing is null ? new() : new MemoryFiles().With(DecisionsFile.Value, existing.Text), DiagnosticFormat.Text);
        Ask([.. diagnostics.Where(diagnostic => Decisions.Contains(diagnostic.Code))]);
    }

    private void Ask(ImmutableArray<Diagnostic> open)
    {
        if (open.Length == 0)
            return;
        Around.Terminal.Message(Around.Say($"\n決めていただくこと（{open.Length}）。survey.yml に書いて、もう一度取り込んでください", $"\nFor you to decide ({open.Length}): write it in survey.yml and import again"));
        foreach (var (index, diagnostic) in open.Take(MostDecisions).Index())
            Around.Terminal.Message($"  {index + 1}. {diagnostic.Message.In(Around.Language)}\n     → {diagnostic.Hint?.In(Around.Language)}");
        if (open.Length > MostDecisions)
            Around.Terminal.Message(Around.Say($"  ほかに{open.Length - MostDecisions}件。まず上の{MostDecisions}件を決めてください", $"  and {open.Length - MostDecisions} more: begin with these {MostDecisions}"));
    }

    private static string Shown(ImportRequest request, RelativePath file) => request.To == "." ? file.Value : Path.Combine(request.To, file.Value);
}
