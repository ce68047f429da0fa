using System.Runtime.CompilerServices;
using OutreachSite.Print.Browser;

namespace OutreachSite.Testing.Tools;

/// <summary>Knows which tools this machine has, and how the others are installed.</summary>
public static class Toolbox
{
    /// <summary>True when a missing tool is to fail its tests: <c>./test.sh --require-all</c>.</summary>
    public static bool RequiresAll => Environment.GetEnvironmentVariable("OUTREACH_REQUIRE_ALL") == "1";

    /// <summary>True when long runs are wanted: <c>./test.sh --long</c>.</summary>
    public static bool RunsLong => Environment.GetEnvironmentVariable("OUTREACH_LONG") == "1";

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OutreachSite.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No OutreachSite.sln above {here}");
    }

    /// <summary>Why a test that needs these tools is skipped, with the command that installs them; null when it can run, or must.</summary>
    public static string? ReasonToSkip(params IEnumerable<Tool> needed)
    {
        var missing = needed.Where(tool => !Has(tool)).Select(InstallCommand).Distinct().ToList();
        return missing.Count == 0 || RequiresAll ? null : $"To run this: {string.Join(" && ", missing)}";
    }

    /// <summary>The jar of the Nu HTML Checker: the one that <c>OUTREACH_VNU</c> names, else the one that test.sh installed.</summary>
    public static string VnuJar =>
        Environment.GetEnvironmentVariable("OUTREACH_VNU") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(RepositoryRoot(), "artifacts/tools/node_modules/vnu-jar/build/dist/vnu.jar");

    /// <summary>The program of libvips; null where there is none.</summary>
    public static string? Vips => FindOnPath("vips");

    private static bool Has(Tool tool) => tool switch
    {
        Tool.Browser => BrowserLocator.ForThisMachine().Find().Succeeded,
        Tool.Vnu => OnPath("java") && File.Exists(VnuJar),
        Tool.Poppler => OnPath("pdfinfo"),
        Tool.Qpdf => OnPath("qpdf"),
        Tool.Vips => Vips is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(tool)),
    };

    private static string InstallCommand(Tool tool) => tool switch
    {
        Tool.Browser => "sudo apt-get install -y chromium fonts-morisawa-bizud-gothic",
        Tool.Vnu => "sudo apt-get install -y default-jre-headless npm && ./test.sh",
        Tool.Poppler => "sudo apt-get install -y poppler-utils",
        Tool.Qpdf => "sudo apt-get install -y qpdf",
        Tool.Vips => "sudo apt-get install -y libvips-tools",
        _ => throw new ArgumentOutOfRangeException(nameof(tool)),
    };

    private static bool OnPath(string program) => FindOnPath(program) is not null;

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") }).FirstOrDefault(File.Exists);
}
