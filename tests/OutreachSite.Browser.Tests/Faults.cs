using System.Runtime.CompilerServices;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests;

/// <summary>Fails a test with the list of what is wrong.</summary>
internal static class Faults
{
    private const int Shown = 25;

    /// <summary>Fails unless there is nothing in the list; the whole list is in <c>artifacts/test-results</c>.</summary>
    public static void None(IEnumerable<string> faults, string of = "", [CallerMemberName] string test = "")
    {
        var all = faults.Distinct().ToList();
        if (all.Count == 0)
            return;
        var report = Path.Combine(Toolbox.RepositoryRoot(), "artifacts/test-results", $"{test}{(of.Length == 0 ? "" : "-" + of)}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        File.WriteAllLines(report, all);
        Assert.Fail($"{all.Count} faults; all are in {report}\n{string.Join('\n', all.Take(Shown))}{(all.Count > Shown ? "\n…" : "")}");
    }
}
