using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OutreachSite.HouseRules.Tests;

/// <summary>The files of this project as they lie on the disk, as far as they belong to it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is in version control or may go there: paths from the root with <c>/</c>, sorted.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles("--cached --others --exclude-standard");

    /// <summary>Every file that is in version control; the same as <see cref="Files"/> in a copy without its history.</summary>
    public static IReadOnlyList<string> Tracked { get; } = ListFiles("--cached");

    /// <summary>The files below a folder with one of these endings.</summary>
    public static IEnumerable<string> FilesIn(string folder, params string[] endings) => Files.Where(file =>
        file.StartsWith(folder + "/", StringComparison.Ordinal) && endings.Any(end => file.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The text of a file, with line feeds alone.</summary>
    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>Where a file is on this machine.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>True for a file or a folder.</summary>
    public static bool Exists(string file) => Path.Exists(PathOf(file));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "OutreachSite.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No solution above {here}.");
        return folder;
    }

    private static List<string> ListFiles(string options)
    {
        var files = Path.Exists(PathOf(".git")) ? Git($"ls-files -z {options}").Split('\0', StringSplitOptions.RemoveEmptyEntries) : Walk();
        return [.. files.Where(file => File.Exists(PathOf(file))).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments} failed.");
    }

    /// <summary>A copy without its history: everything but what the builds make.</summary>
    private static IEnumerable<string> Walk() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(file => !file.StartsWith("artifacts/", StringComparison.Ordinal)
            && !file.Contains(".outreach/", StringComparison.Ordinal)
            && !file.Contains(".received.", StringComparison.Ordinal)
            && (!file.StartsWith("output/", StringComparison.Ordinal) || file == "output/.gitignore"));
}
