using System.Runtime.CompilerServices;
using Xunit;

namespace OutreachSite.Testing;

/// <summary>
/// Compares a text with the approved one beside its test, by the file convention of the Verify package:
/// <c>Class.Method.verified.ext</c>, and <c>.received.ext</c> where they differ. <c>ACCEPT=1</c> approves.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails when the text is not the approved one.</summary>
    /// <param name="text">What the program made; line ends do not count.</param>
    /// <param name="extension">How the files end, without a dot: <c>svg</c>, <c>html</c>, <c>txt</c>.</param>
    /// <param name="name">What tells several snapshots of one test apart.</param>
    public static void Matches(
        string text, string extension = "txt", string? name = null,
        [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var actual = Lines(text);
        var stem = Path.Combine(
            Path.GetDirectoryName(testFile)!,
            $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{(name is null ? "" : "_" + name)}");
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var approved = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : null;
        if (actual == approved)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(approved is null
            ? $"There is no approved snapshot yet: read {received}, then run with ACCEPT=1"
            : $"{Difference(approved, actual)}\nThe whole text is in {received}; ACCEPT=1 approves it");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Difference(string approved, string actual)
    {
        var (was, now) = (approved.Split('\n'), actual.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} differs.\n  approved: {was.ElementAtOrDefault(line)}\n  received: {now.ElementAtOrDefault(line)}";
    }
}
