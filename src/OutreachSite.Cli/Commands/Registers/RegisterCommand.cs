using OutreachSite.Cli.Terminal;
using OutreachSite.Registers;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>What the commands about registers share: read a register from named files or from the content, and keep disk troubles out of the way.</summary>
public abstract class RegisterCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Where registers lie.</summary>
    private protected RegisterFiles Disk { get; } = new(around);

    /// <summary>Runs a command; what the disk refuses becomes a sentence.</summary>
    protected int Guarded(Func<int> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            return command();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Around.Terminal.Message(Around.Say(
                $"ファイルを読み書きできませんでした。Excelなどで開いていたら閉じて、もう一度実行してください（{e.Message}）",
                $"a file could not be read or written: close it in Excel and run this again ({e.Message})"));
            return ExitCode.ContentErrors;
        }
    }

    /// <summary>Reads files, or the register of the site when none is named; null after saying what is missing.</summary>
    protected RegisterReading? ReadRegister(RegisterKind kind, IReadOnlyList<string> names, TextEncoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(names);
        IReadOnlyList<RegisterFile>? files;
        if (names.Count > 0)
            files = Disk.Load(names, encoding);
        else if (Disk.Content(null) is not { } content)
            return null;
        else if (content.Read(RegisterFiles.PathOf(kind)) is { } bytes)
            files = [new(RegisterFiles.PathOf(kind).Name, bytes)];
        else
        {
            Around.Terminal.Message(Around.Say(
                $"content/{RegisterFiles.PathOf(kind)} がありません。先に outreach import register {kind.Key} で取り込んでください",
                $"there is no content/{RegisterFiles.PathOf(kind)}: import it with outreach import register {kind.Key}"));
            return null;
        }

        return files is null ? null : RegisterImport.Read(kind, files, new() { Items = Disk.Items(), TakesPersonal = names.Count == 0 });
    }

    /// <summary>Writes a file that nobody has written yet, or says that it is there; true when it was written.</summary>
    protected bool WriteNew(string name, byte[] bytes)
    {
        var full = Path.GetFullPath(name, Around.Folder);
        var folder = new DiskFolder(Path.GetDirectoryName(full)!);
        var file = RelativePath.Resolved(Path.GetFileName(full));
        if (folder.KindOf(file) != FileKind.None)
        {
            Around.Terminal.Message(Around.Say($"{name} は、もうあります。上書きしません", $"{name} exists already and is left as it is"));
            return false;
        }

        folder.Write(file, bytes);
        Around.Terminal.Result(name);
        return true;
    }

    /// <summary>Says what was found, errors and warnings alone.</summary>
    protected void ReportTroubles(IEnumerable<Diagnostic> diagnostics) =>
        Report([.. diagnostics.Where(one => one.Severity != Severity.Hint)], new MemoryFiles(), DiagnosticFormat.Text);
}
