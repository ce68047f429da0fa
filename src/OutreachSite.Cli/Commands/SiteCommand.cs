using OutreachSite.Cli.Terminal;
using OutreachSite.Publishing;

namespace OutreachSite.Cli.Commands;

/// <summary>What all commands share that work on a site: find it, build it, say what was found.</summary>
public abstract class SiteCommand(Surroundings around)
{
    /// <summary>What is around the command.</summary>
    protected Surroundings Around { get; } = around;

    /// <summary>The root folder of the site; null after saying that there is none.</summary>
    protected string? FindSite()
    {
        var root = Around.FindSite();
        if (root is null)
        {
            Around.Terminal.Message(Around.Say(
                "content/site.yml が見つかりません。サイトのフォルダーで実行してください",
                "content/site.yml was not found: run this in the folder of a site"));
        }

        return root;
    }

    /// <summary>Builds the site in memory, and says what was found.</summary>
    protected BuiltSite Build(string root, BuildOptions options, DiagnosticFormat format)
    {
        ArgumentNullException.ThrowIfNull(options);
        Around.Terminal.Progress(Around.Say("サイトを作っています…", "making the site…"));
        var files = new DiskFiles(root);
        var site = SiteBuilder.Build(files, options);
        Around.Terminal.Progress("");
        Report(site.Diagnostics, files, format);
        return site;
    }

    /// <summary>Writes diagnostics: JSON lines are the result, sentences are messages.</summary>
    protected void Report(ImmutableArray<Diagnostic> diagnostics, IFileTree files, DiagnosticFormat format)
    {
        var printer = new DiagnosticPrinter(Around.Language, Around.Terminal.HasColour, files.ReadText);
        foreach (var diagnostic in diagnostics)
        {
            var text = printer.Write(diagnostic, format);
            if (format == DiagnosticFormat.Json)
                Around.Terminal.Result(text);
            else
                Around.Terminal.Message(text + "\n");
        }

        if (format == DiagnosticFormat.Text && diagnostics.Length > 0)
            Around.Terminal.Message(printer.Summary(diagnostics));
    }

    /// <summary>True for a file or folder in what a build reads or writes: papers for the staff never lie there.</summary>
    protected static bool IsPublished(string path, string root)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(root);
        return IsIn(path, Path.Combine(root, "content")) || IsIn(path, Path.Combine(root, "output"));
    }

    private static bool IsIn(string path, string outer) => path == outer || path.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>True when the diagnostics stand in the way of publishing.</summary>
    protected static bool Refuses(ImmutableArray<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(diagnostic => diagnostic.Severity >= (strict ? Severity.Warning : Severity.Error));
}
