using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>What the program says about its own commands.</summary>
internal static class CommandLineHelp
{
    private static readonly ConcurrentDictionary<string, (int Code, string Text)> _helps = new();

    /// <summary>Tells what is wrong with a command as a document shows it, or null when the program would understand it.</summary>
    /// <param name="words">The words after <c>./outreach</c>.</param>
    public static string? Mistake(IReadOnlyList<string> words)
    {
        var command = "";
        foreach (var word in words.TakeWhile(word => !word.StartsWith('-')))
        {
            if (!HasCommand(Help(command).Text, word))
                break;
            command = $"{command} {word}".Trim();
        }

        if (command.Length == 0 && words is [[not '-', ..], ..])
            return $"there is no command '{words[0]}'";
        var help = Help(command);
        if (help.Code != 0)
            return $"'outreach {command} --help' ends with {help.Code}";
        var unknown = words.Where(word => word.StartsWith('-') && word != "-").Select(word => word.Split('=')[0])
            .Where(option => !Words(help.Text).Contains(option) && !Words(Help("").Text).Contains(option)).ToList();
        return unknown.Count == 0 ? null : $"'outreach {command}' does not know {string.Join(", ", unknown)}";
    }

    /// <summary>A line of the help that begins with the word is a command or an argument.</summary>
    private static bool HasCommand(string help, string word) =>
        help.Split('\n').Any(line => line.StartsWith("  " + word + " ", StringComparison.Ordinal));

    private static HashSet<string> Words(string help) =>
        [.. help.Split([' ', '\n', '\r', ',', '[', ']', '|'], StringSplitOptions.RemoveEmptyEntries)];

    private static (int Code, string Text) Help(string command) => _helps.GetOrAdd(command, Run);

    private static (int Code, string Text) Run(string command)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var program = Path.Combine(AppContext.BaseDirectory, "outreach.dll");
        using var process = Process.Start(new ProcessStartInfo(dotnet, [program, .. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "en"])
        {
            RedirectStandardOutput = true,
        })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text);
    }
}
