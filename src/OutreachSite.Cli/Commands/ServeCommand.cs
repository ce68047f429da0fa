using System.Net;
using System.Text;
using OutreachSite.Cli.Preview;
using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach serve</c>: shows the site on this computer, and makes it again whenever a file is saved. Drafts are shown, with a notice.</summary>
public sealed class ServeCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Runs until it is cancelled (Ctrl+C). Gives the exit code.</summary>
    public async Task<int> RunAsync(int port, DateOnly? today, CancellationToken cancellation)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var site = Make(root, today, before: null);
        await using var server = PreviewServer.Start(port, site);
        if (server is null)
        {
            Around.Terminal.Message(Around.Say(
                $"ポート {port} は使われています。--port 0 なら、空いている番号を使います", $"port {port} is taken; --port 0 takes a free one"));
            return ExitCode.WrongUse;
        }

        Around.Terminal.Message(Around.Say($"ブラウザーで開いてください: {server.Address}（終わるには Ctrl+C）", $"open {server.Address} (Ctrl+C ends)"));
        using var watcher = new SourceWatcher(root);
        while (await watcher.ChangedAsync(cancellation))
        {
            site = Make(root, today, site);
            await server.ShowAsync(site);
        }

        return ExitCode.Fine;
    }

    /// <summary>Builds; while there are errors the last whole site stays, with the messages over it.</summary>
    private PreviewSite Make(string root, DateOnly? today, PreviewSite? before)
    {
        var built = Build(root, new BuildOptions(today ?? Around.Today) { ShowsDrafts = true }, DiagnosticFormat.Text);
        var whole = !Refuses(built.Diagnostics, strict: false) || before is null;
        return new(
            whole ? built.BasePath : before!.BasePath,
            whole ? built.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path.Value, file => file.Bytes, StringComparer.Ordinal) : before!.Files,
            Problems(root, built.Diagnostics));
    }

    private string Problems(string root, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.IsError).ToArray();
        if (errors.Length == 0)
            return "";
        var printer = new DiagnosticPrinter(Around.Language, colour: false, new DiskFiles(root).ReadText);
        var text = new StringBuilder("<aside style=\"position:fixed;inset:auto 0 0;max-height:60vh;overflow:auto;background:#fff;color:#1b2228;border-top:6px solid #a83413;padding:1rem;font:16px/1.6 monospace;white-space:pre-wrap;z-index:9\">");
        foreach (var error in errors)
            text.Append(WebUtility.HtmlEncode(printer.Write(error, DiagnosticFormat.Text))).Append("\n\n");
        return text.Append("</aside>").ToString();
    }
}
