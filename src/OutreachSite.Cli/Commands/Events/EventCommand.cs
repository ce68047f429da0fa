using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing.Pages.Seminars.Papers;

namespace OutreachSite.Cli.Commands.Events;

/// <summary><c>outreach event</c>: what the organiser of a seminar needs and nobody else sees.</summary>
public sealed class EventCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Writes run-sheet, checklist and letters into a folder that no build publishes; gives the exit code.</summary>
    /// <param name="seminar">The folder of the seminar: <c>seminars/x</c>, with or without <c>content/</c>.</param>
    /// <param name="to">The folder to write; null for <c>papers/</c> with the name of the seminar.</param>
    /// <param name="today">The day from which the checklist is seen.</param>
    public int Papers(string seminar, string? to, DateOnly today)
    {
        if (FindSite() is not { } root || FolderOf(seminar, root) is not { } folder)
            return ExitCode.WrongUse;
        var target = to is null ? new DiskFolder(Path.Combine(root, "papers", folder.Name)) : new DiskFolder(Path.GetFullPath(to));
        if (IsPublished(target.Root, root))
        {
            Around.Terminal.Message(Around.Say(
                $"「{to}」は公開されるフォルダーです。content と output の外を選んでください", $"'{to}' is published: choose a folder outside of content and output"));
            return ExitCode.WrongUse;
        }

        var files = new DiskFiles(root);
        var papers = new SiteEvents(files, today).Papers(folder);
        Report(papers.Diagnostics, files, DiagnosticFormat.Text);
        if (papers.Value is null || papers.Diagnostics.Any(problem => problem.IsError))
            return ExitCode.ContentErrors;
        foreach (var paper in papers.Value)
        {
            target.Write(paper.Path, paper.Bytes.ToArray());
            Around.Terminal.Result(Path.Combine(target.Root, paper.Path.Value));
        }

        Around.Terminal.Message(Around.Say(
            "ブラウザーで開いて印刷するか、ワープロで開いて直してください。サイトには公開されません", "print them from a browser, or open and change them in a word processor; they are not published"));
        return ExitCode.Fine;
    }

    /// <summary>Writes the sentences that the numbers give, as lines for event.yml; gives the exit code.</summary>
    public int Findings(string seminar, DateOnly today)
    {
        if (FindSite() is not { } root || FolderOf(seminar, root) is not { } folder)
            return ExitCode.WrongUse;
        var files = new DiskFiles(root);
        var sentences = new SiteEvents(files, today).Sentences(folder);
        Report(sentences.Diagnostics, files, DiagnosticFormat.Text);
        if (sentences.Value is null || sentences.Diagnostics.Any(problem => problem.IsError))
            return ExitCode.ContentErrors;
        Around.Terminal.Result("results:\n  findings:");
        foreach (var sentence in sentences.Value)
            Around.Terminal.Result($"    - \"{sentence.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        Around.Terminal.Message(Around.Say(
            "event.yml に写して直すと、ページではこの文のかわりに使われます", "copied into event.yml and changed, they replace what the pages say"));
        return ExitCode.Fine;
    }

    private RelativePath? FolderOf(string seminar, string root)
    {
        var named = seminar.Replace('\\', '/').Trim('/');
        var path = named.StartsWith("content/", StringComparison.Ordinal) ? named["content/".Length..] : named;
        if (RelativePath.Root.TryCombine(path, out var folder) && folder.Segments is ["seminars", _]
            && new DiskFolder(root).Read(new($"content/{folder.Value}/event.yml")) is not null)
            return folder;
        Around.Terminal.Message(Around.Say(
            $"「{seminar}」に event.yml がありません。seminars/フォルダーの名前 のように書いてください", $"there is no event.yml in '{seminar}': write seminars/<folder>"));
        return null;
    }
}
