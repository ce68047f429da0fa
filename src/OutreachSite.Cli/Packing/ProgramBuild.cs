using System.Diagnostics;

namespace OutreachSite.Cli.Packing;

/// <summary>Makes the program from its sources with the .NET SDK: one file that needs nothing else on the computer.</summary>
/// <param name="Sources">The root of the sources.</param>
/// <param name="Target">For which kind of computer.</param>
/// <param name="Output">The folder for the program.</param>
/// <param name="Form">What it is compiled to.</param>
public sealed record ProgramBuild(string Sources, PackTarget Target, string Output, ProgramForm Form)
{
    private const int LongestComplaint = 20;

    /// <summary>
    /// What <c>dotnet</c> is asked for. How the program is compiled stands in OutreachSite.Cli.csproj, behind <c>HandOut</c>;
    /// intermediate files have a folder of their own, since an editor may be building the same projects.
    /// </summary>
    public ImmutableArray<string> Arguments =>
    [
        "publish", "src/OutreachSite.Cli", "-c", "Release", "-r", Target.Runtime, "--self-contained", "-o", Output,
        $"-p:HandOut={Form}", $"-p:ArtifactsPath={Path.Combine(Sources, "artifacts", "pack", Form.ToString().ToLowerInvariant())}/", "-nologo", "-v", "minimal",
        // Those who write the program have had its sources looked through; here it takes half of the time.
        "-p:RunAnalyzers=false",
    ];

    /// <summary>The root of the sources, from a folder upwards; null when the folder is not in them.</summary>
    public static string? FindSources(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (new FileInfo(Path.Combine(at.FullName, "src", "OutreachSite.Cli", "OutreachSite.Cli.csproj")).Exists)
                return at.FullName;
        }

        return null;
    }

    /// <summary>Builds. Gives the complaints of the compiler, none when all went well; null when there is no <c>dotnet</c>.</summary>
    public ImmutableArray<string>? Run()
    {
        var start = new ProcessStartInfo(Dotnet, Arguments) { WorkingDirectory = Sources, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return process.ExitCode == 0 ? [] : Complaints(said);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The lines that say what is wrong, each once; the last lines when none of them does.</summary>
    public static ImmutableArray<string> Complaints(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var errors = lines.Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": エラー ", StringComparison.Ordinal)).Distinct().ToList();
        return [.. errors.Count > 0 ? errors.Take(LongestComplaint) : lines.TakeLast(LongestComplaint)];
    }

    /// <summary>The one that runs this program, when it is run by one.</summary>
    private static string Dotnet =>
        Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet";
}
