using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Content.Sites;
using OutreachSite.Print.Codes;
using OutreachSite.Publishing.Links;
using OutreachSite.Registers.Kinds.Distributions;

namespace OutreachSite.Cli.Commands.Codes;

/// <summary><c>outreach qr</c>: the code of an address or a page as a file for printed matter, and the address in letters.</summary>
public sealed class QrCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    /// <param name="target">An address, or a page from the content folder.</param>
    /// <param name="place">The code of the place where it will hang; null for none.</param>
    /// <param name="to">The file to write; its ending says what kind.</param>
    public int Run(string target, string? place, string to)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(to);
        if (place is not null && !PlaceCode.IsRight(place))
            return Refuse(DistributionDiagnostics.WrongCode(Location.None, place));
        if (AddressOf(target) is not { } address)
            return ExitCode.WrongUse;
        var code = QrCode.Of(PlaceCode.Address(address, place));
        if (code.Value is not { } drawn)
            return Refuse([.. code.Diagnostics]);
        var path = Path.GetFullPath(to, Around.Folder);
        var bytes = path.EndsWith(".png", StringComparison.OrdinalIgnoreCase) ? QrPng.Write(drawn) : Encoding.UTF8.GetBytes(QrSvg.Write(drawn, drawn.Text) + "\n");
        new DiskFolder(Path.GetDirectoryName(path)!).Write(RelativePath.Resolved(Path.GetFileName(path)), bytes);
        Around.Terminal.Result(path);
        Around.Terminal.Message(Around.Say($"そばに、このアドレスも書いてください: {drawn.Text}", $"write this address beside it: {drawn.Text}"));
        return ExitCode.Fine;
    }

    /// <summary>The full address; null after saying why there is none.</summary>
    private string? AddressOf(string target)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri.AbsoluteUri;
        if (FindSite() is not { } root)
            return null;
        var files = new DiskFiles(root);
        if (files.ReadText(new("content/site.yml")) is not { } source || SiteSettingsReader.Read(source).Value is not { } settings)
        {
            Around.Terminal.Message(Around.Say("content/site.yml を読めません。outreach check で確かめてください", "content/site.yml cannot be read: see outreach check"));
            return null;
        }

        if (PrintedAddress.Of(files, settings.Base, target) is { } address)
            return address;
        Around.Terminal.Message(Around.Say($"「{target}」というページはありません", $"there is no page '{target}'"));
        return null;
    }

    private int Refuse(params ImmutableArray<Diagnostic> problems)
    {
        Report(problems, new MemoryFiles(), DiagnosticFormat.Text);
        return ExitCode.WrongUse;
    }
}
