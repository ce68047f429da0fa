using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach export register</c>: a register as open data, with its licence, its day and the list of its columns.</summary>
public sealed class ExportRegisterCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>The licence that is named when nobody names another.</summary>
    public const string UsualLicence = "CC BY 4.0";

    /// <summary>Gives the exit code.</summary>
    public int Run(RegisterKind kind, IReadOnlyList<string> files, ExportFormat format, string? to, string? licence) => Guarded(() =>
    {
        if (ReadRegister(kind, files) is not { } reading)
            return ExitCode.WrongUse;
        ReportTroubles(reading.Diagnostics);
        var export = new RegisterExport(kind, Around.Today, licence ?? UsualLicence);
        var rows = export.Publishable(reading.Records);
        var outcome = export.Write(rows, format);
        ReportTroubles(outcome.Diagnostics);
        if (outcome.Value is not { } written)
            return ExitCode.ContentErrors;
        var folder = new DiskFolder(Path.GetFullPath(to ?? ".", Around.Folder));
        foreach (var file in written)
        {
            folder.Write(RelativePath.Resolved(file.Name), file.Bytes);
            Around.Terminal.Result(to is null ? file.Name : Path.Combine(to, file.Name));
        }

        Around.Terminal.Message(Around.Say(
            $"{rows.Count}件を書きました（承諾のないもの・廃止のもの {reading.Records.Length - rows.Count}件を除く）",
            $"{rows.Count} rows were written ({reading.Records.Length - rows.Count} without consent or closed were left out)"));
        return reading.HasErrors ? ExitCode.ContentErrors : ExitCode.Fine;
    });
}
