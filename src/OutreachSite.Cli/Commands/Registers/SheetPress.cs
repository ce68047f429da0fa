using OutreachSite.Print.Browser;
using OutreachSite.Print.Paper;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>Prints sheets for the staff, which lie on the disk as HTML, as a PDF file beside them. They are kept nowhere else.</summary>
public sealed class SheetPress(Surroundings around) : RegisterCommand(around)
{
    /// <summary>Prints a file. A browser that is missing is told in a line: the sheets are there, and can be printed from any browser. Gives the exit code.</summary>
    /// <param name="to">The folder, as it was written; null for the one where the command was started.</param>
    /// <param name="name">The name of the file without its ending.</param>
    /// <param name="facts">What the PDF file says about itself.</param>
    /// <param name="cancellation">Stops the printing.</param>
    public async Task<int> PrintAsync(string? to, string name, PdfFacts facts, CancellationToken cancellation)
    {
        var found = Around.Browser.Find();
        if (found.Value is not { } program)
            return WithoutPdf(found.Diagnostics[0]);
        var started = await PaperPrinter.StartAsync(new() { Program = program }, cancellation);
        if (started.Value is not { } printer)
            return WithoutPdf(started.Diagnostics[0]);
        await using var closed = printer;
        var sheets = new Uri(Path.GetFullPath(Path.Combine(to ?? ".", $"{name}.html"), Around.Folder));
        var printed = await printer.PrintAsync(new(sheets, sheets, "form", "", facts), cancellation);
        if (printed.Value is { } document)
            return Guarded(() => Write(to, $"{name}.pdf", PdfWriter.Write(document)));
        ReportTroubles(printed.Diagnostics);
        return ExitCode.ContentErrors;
    }

    private int Write(string? to, string name, byte[] pdf)
    {
        new DiskFolder(Path.GetFullPath(to ?? ".", Around.Folder)).Write(RelativePath.Resolved(name), pdf);
        Around.Terminal.Result(to is null ? name : Path.Combine(to, name));
        return ExitCode.Fine;
    }

    private int WithoutPdf(Diagnostic reason)
    {
        Around.Terminal.Message(Around.Say(
            $"PDFは作っていません（{reason.Message.Japanese}）。HTMLのファイルをブラウザーで開いて印刷してください。ブラウザーを入れる命令: {BrowserLocator.InstallCommand}",
            $"there is no PDF file ({reason.Message.English}): print the HTML file from a browser. To install one: {BrowserLocator.InstallCommand}"));
        return ExitCode.Fine;
    }
}
