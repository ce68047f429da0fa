using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Dates;
using OutreachSite.Publishing;
using OutreachSite.Publishing.Approvals;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Cli.Commands.Approvals;

/// <summary><c>outreach pack-approval</c>: what is in the output, compared with the last release, for the people who sign for it.</summary>
public sealed class ApprovalCommand(Surroundings around) : SiteCommand(around)
{
    private const string Releases = "releases", ArchiveEnding = ".zip";

    /// <summary>Gives the exit code.</summary>
    public int Run(ApprovalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        if (request.To is { } to && IsPublished(Path.GetFullPath(to, Around.Folder), root))
            return Refuse($"「{to}」は公開されるフォルダーの中です。content と output の外を選んでください", $"'{to}' lies in a folder that is published: choose a place outside of content and output");
        var files = new DiskFiles(root);
        if (Release.Read("output", files) is not { } after)
            return Refuse("output/ に公開するものがありません。先に outreach build を実行してください", "there is nothing in output/: run outreach build first");
        Release? before = null;
        if (request.To is not null && !TryFind(request, root, out before))
            return ExitCode.WrongUse;
        Around.Terminal.Progress(Around.Say("output/ を確かめています…", "looking at output/…"));
        var (state, output) = (new DiskFolder(Path.Combine(root, ".outreach")), new DiskFolder(Path.Combine(root, "output")));
        var papers = PaperList.Remembered(state, output);
        var (built, check) = (SiteBuilder.Build(files, new(request.Today) { Papers = papers }), OutputCheck.Run(output));
        Around.Terminal.Progress("");
        if (!IsRight(built, check, files) || !IsNow(built, papers, after, papers.IsOf(SitePapers.Of(built, files), state)))
            return ExitCode.ContentErrors;
        if (request.To is { } page && ApprovalPack.Read(files, built, before, after, request.Today, MessageLanguage.Japanese) is { } pack)
            Write(Path.GetFullPath(page, Around.Folder), Encoding.UTF8.GetBytes(ApprovalPage.Write(pack, request.Roles)));
        if (request.Keeps)
            Write(Path.Combine(root, Releases, DateText.Iso(request.Today) + ArchiveEnding), Release.Archive(files));
        Around.Terminal.Message(Around.Say($"公開するものの記号: {after.Digest}", $"digest of what is published: {after.Digest}"));
        return ExitCode.Fine;
    }

    private bool IsRight(BuiltSite built, OutputCheck check, DiskFiles files)
    {
        ImmutableArray<Diagnostic> wrong = [.. built.Diagnostics.Concat(check.Diagnostics).Where(found => found.IsError)];
        Report(wrong, files, DiagnosticFormat.Text);
        return wrong.IsEmpty;
    }

    /// <summary>What is signed must be what the sources say today, whole and unchanged; papers must be those of its pages.</summary>
    private bool IsNow(BuiltSite built, PaperList papers, Release after, bool isOfThesePages)
    {
        var published = after.Manifest.Files;
        var isSame = isOfThesePages && built.Files.Length + papers.Papers.Length == published.Count
            && built.Files.Select(file => (file.Path, file.Digest)).Concat(papers.Papers.Select(paper => (paper.Path, paper.Digest)))
                .All(file => published.TryGetValue(file.Path, out var digest) && digest == file.Digest);
        if (!isSame)
        {
            Around.Terminal.Message(Around.Say(
                "output/ が、今の原稿と違います。outreach build で作り直してから、もう一度実行してください", "output/ is not what the sources say now: run outreach build, then this again"));
        }

        return isSame;
    }

    private bool TryFind(ApprovalRequest request, string root, out Release? before)
    {
        before = null;
        var path = request.Since is { } since ? Path.GetFullPath(since, Around.Folder) : LastKept(root, request.Today);
        if (path is null)
            return true;
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        before = name == Manifest.Path.Value ? Release.Read(Path.GetFileName(folder), new DiskFiles(folder))
            : new DiskFolder(folder).KindOf(RelativePath.Resolved(name)) == FileKind.File ? Release.ReadArchive(name, new DiskFolder(folder).Read(RelativePath.Resolved(name)) ?? [])
            : Release.Read(name, new DiskFiles(path));
        if (before is null)
        {
            Around.Terminal.Message(Around.Say(
                $"「{request.Since ?? path}」に、前に公開したもの（manifest.json）がありません", $"there is no release (manifest.json) in '{request.Since ?? path}'"));
        }

        return before is not null;
    }

    /// <summary>What was kept today is what is being approved: the one before it is the last release.</summary>
    private static string? LastKept(string root, DateOnly today) => new DiskFolder(Path.Combine(root, Releases)).Names(RelativePath.Root)
        .Where(name => name.EndsWith(ArchiveEnding, StringComparison.Ordinal) && string.CompareOrdinal(name, DateText.Iso(today) + ArchiveEnding) < 0)
        .Select(name => Path.Combine(root, Releases, name)).LastOrDefault();

    private int Refuse(string japanese, string english)
    {
        Around.Terminal.Message(Around.Say(japanese, english));
        return ExitCode.WrongUse;
    }

    private void Write(string full, byte[] bytes)
    {
        new DiskFolder(Path.GetDirectoryName(full)!).Write(RelativePath.Resolved(Path.GetFileName(full)), bytes);
        Around.Terminal.Message(Around.Say($"書きました: {full}（公開されません）", $"written: {full} (never published)"));
    }
}
