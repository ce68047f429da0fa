using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing;
using OutreachSite.Publishing.Boards;
using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Cli.Commands.Boards;

/// <summary><c>outreach board</c> and <c>outreach ics</c>: what asks the staff for a hand. It is written to places that no build publishes.</summary>
public sealed class BoardCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Where the page lies unless somebody says otherwise, from the root of the site.</summary>
    public const string Page = ".outreach/board/index.html";

    /// <summary>The board as a list and a page, or as a table; gives the exit code.</summary>
    public int Board(BoardRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindSite() is not { } root || IsRefused(request.To, root) || Read(root, request) is not { } board)
            return ExitCode.WrongUse;
        if (request.Format != BoardFormat.Text)
        {
            var bytes = request.Format == BoardFormat.Csv ? BoardTable.Csv(board, Around.Language) : BoardJson.Write(board, Around.Language);
            if (request.To is null)
                Around.Terminal.Result(bytes.AsSpan());
            else
                Say(Write(Path.GetFullPath(request.To, Around.Folder), bytes));
            return ExitCode.Fine;
        }

        Around.Terminal.Result(board.Entries.IsEmpty ? Around.Say("することはありません", "there is nothing to do") : BoardTable.Lines(board, Around.Language));
        Say(Write(request.To is null ? Path.Combine(root, Page) : Path.GetFullPath(request.To, Around.Folder), Encoding.UTF8.GetBytes(BoardPage.Write(board, Around.Language))));
        return ExitCode.Fine;
    }

    /// <summary>The days of the board as a calendar file; gives the exit code.</summary>
    public int Calendar(BoardRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindSite() is not { } root || IsRefused(request.To, root) || Read(root, request) is not { } board)
            return ExitCode.WrongUse;
        var calendar = BoardCalendar.Write(board, Around.Language);
        if (request.To is null)
            Around.Terminal.Result(Encoding.UTF8.GetBytes(calendar).AsSpan());
        else
            Say(Write(Path.GetFullPath(request.To, Around.Folder), Encoding.UTF8.GetBytes(calendar)));
        return ExitCode.Fine;
    }

    private StaffBoard? Read(string root, BoardRequest request)
    {
        Around.Terminal.Progress(Around.Say("サイトを見ています…", "looking at the site…"));
        var files = new DiskFiles(root);
        var built = SiteBuilder.Build(files, new(request.Today));
        var board = StaffBoard.Read(built, new(request.Today, request.Days) { Comments = [.. request.Comments.SelectMany(Lists)] });
        Around.Terminal.Progress("");
        if (board is null)
            Report(built.Diagnostics, files, DiagnosticFormat.Text);
        return board is null || request.Owner is not { } owner ? board : board.Of(owner);
    }

    private IEnumerable<CommentSource> Lists(string folder)
    {
        var disk = new DiskFolder(Path.GetFullPath(folder, Around.Folder));
        return disk.List().Where(path => path.Name == CommentFile.Name).Select(path => new CommentSource($"{folder}/{path.Value}".Replace('\\', '/'), disk.Read(path) ?? []));
    }

    private bool IsRefused(string? to, string root)
    {
        if (to is null || !IsPublished(Path.GetFullPath(to, Around.Folder), root))
            return false;
        Around.Terminal.Message(Around.Say(
            $"「{to}」は公開されるフォルダーの中です。content と output の外を選んでください", $"'{to}' lies in a folder that is published: choose a place outside of content and output"));
        return true;
    }

    private static string Write(string full, byte[] bytes)
    {
        new DiskFolder(Path.GetDirectoryName(full)!).Write(RelativePath.Resolved(Path.GetFileName(full)), bytes);
        return full;
    }

    private void Say(string full) => Around.Terminal.Message(Around.Say($"書きました: {full}（公開されません）", $"written: {full} (never published)"));
}
