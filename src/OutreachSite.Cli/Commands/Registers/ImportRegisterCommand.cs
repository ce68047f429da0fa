using OutreachSite.Cli.Terminal;
using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>
/// <c>outreach import register</c>: reads a register from wherever it is kept, says what it understood, and writes the rows that can be used
/// into the content. The file itself is never changed.
/// </summary>
public sealed class ImportRegisterCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(RegisterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Guarded(() => Import(request));
    }

    private int Import(RegisterRequest request)
    {
        if (Disk.Load(request.Files, request.Encoding) is not { } files)
            return ExitCode.WrongUse;
        var area = Disk.Area(request.Area, out var isMissing);
        if (isMissing)
        {
            Around.Terminal.Message(Around.Say($"「{request.Area}」から市町村の境を読めません（GeoJSON のファイルを指定してください）", $"no boundary can be read from '{request.Area}': name a GeoJSON file"));
            return ExitCode.WrongUse;
        }

        var reading = RegisterImport.Read(request.Kind, files, new()
        {
            Sheet = request.Sheet, Source = request.Source, TakesPersonal = request.TakesPersonal, Area = area, Items = Disk.Items(),
        });
        Say(request, reading);
        if (request.IsDryRun || reading.Records.Length == 0)
            return reading.HasErrors ? ExitCode.ContentErrors : ExitCode.Fine;
        if (Disk.Content(request.To) is not { } content)
            return ExitCode.WrongUse;
        content.Write(RegisterFiles.PathOf(request.Kind), RegisterCsv.Write(request.Kind, reading.Records));
        Around.Terminal.Message(Around.Say($"書きました: {RegisterFiles.PathOf(request.Kind)}（{reading.Records.Length}件）", $"written: {RegisterFiles.PathOf(request.Kind)} ({reading.Records.Length} rows)"));
        if (reading.Records.Length < reading.Rows)
            Around.Terminal.Message(Around.Say($"残りの{reading.Rows - reading.Records.Length}件は書いていません。直して、もう一度取り込んでください", $"the other {reading.Rows - reading.Records.Length} rows were not written: correct them and import again"));
        return reading.HasErrors ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private void Say(RegisterRequest request, RegisterReading reading)
    {
        if (request.Format == DiagnosticFormat.Json)
        {
            Around.Terminal.Result(RegisterJson.Write(reading, Around.Language));
            return;
        }

        Around.Terminal.Result(new RegisterReport(Around).Write(reading));
        Report(reading.Diagnostics, new MemoryFiles(), DiagnosticFormat.Text);
    }
}
