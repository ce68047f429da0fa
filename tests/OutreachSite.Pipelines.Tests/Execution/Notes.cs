using System.Collections.Immutable;
using System.Globalization;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Tests.Execution;

/// <summary>
/// A small site of notes with every kind of question: a note has a title, a day from which it is seen, and perhaps names
/// another note, whose title it shows; a list shows the titles of all; a setting makes everything loud.
/// </summary>
internal static class Notes
{
    public static readonly Setting<bool> Loud = new("loud", Default: false);

    private static readonly Codec<string> Text = new(static (text, to) => to.Write(text), static (ref ValueReader from) => from.ReadText());

    /// <summary>The first line: title, perhaps a bar and a day.</summary>
    public static readonly Rule<RelativePath, string> Head = new("head", 1, (path, reads) =>
        reads.Text(path) is { } text ? Outcome.Of(text.Text.Split('\n')[0]) : Outcome.Failed<string>()) { Codec = Text };

    public static readonly Rule<RelativePath, string> Title = new("title", 1, (path, reads) =>
        reads.Result(Head, path) is { } head ? Outcome.Of(head.Split('|')[0]) : Outcome.Failed<string>()) { Codec = Text };

    /// <summary>The notes that are seen today; not stored.</summary>
    public static readonly Rule<string, ImmutableList<RelativePath>> Seen = new("seen", 1, (_, reads) =>
        Outcome.Of(ImmutableList.CreateRange(reads.Find(new("notes/**/*.txt")).Where(path => IsSeen(path, reads)))));

    public static readonly Rule<string, string> List = new("list", 1, (_, reads) =>
        Outcome.Of(string.Join(',', reads.Result(Seen, "")!.Select(path => reads.Result(Title, path))))) { Codec = Text };

    /// <summary>The page: long, so that it is not stored in the index; warns when what it names is not there.</summary>
    public static readonly Rule<RelativePath, string> Page = new("page", 1, (path, reads) =>
    {
        if (reads.Text(path) is not { } source || reads.Result(Title, path) is not { } title)
            return Outcome.Failed<string>(new Diagnostic("TST001", Severity.Error, Location.Of(path), new("ない", "missing"), new("書く", "write it")));
        var problems = new DiagnosticBag();
        var lines = source.Text.Split('\n').Skip(1).Select(line => line.StartsWith('@') ? Linked(new(line[1..]), path, reads, problems) : line);
        var frame = reads.Text(new("frame/frame.txt"))?.Text ?? (reads.Exists(new("frame/other.txt")) ? "other" : "none");
        var page = $"{frame}: {title}\n{string.Join('\n', lines)}\n{new string('.', 300)}";
        return problems.Conclude(reads.Setting(Loud) ? page.ToUpperInvariant() : page);
    }) { Codec = Text, IsKept = false };

    public static IRule[] Rules => [Head, Title, Seen, List, Page];

    private static string Linked(RelativePath target, RelativePath from, Reads reads, DiagnosticBag problems)
    {
        if (reads.Result(Seen, "")!.Contains(target) && reads.Result(Title, target) is { } title)
            return $"-> {title}";
        problems.Add(new("TST002", Severity.Warning, Location.Of(from), new("ない", $"no note {target}")));
        return "-> ?";
    }

    private static bool IsSeen(RelativePath path, Reads reads) =>
        reads.Result(Head, path)?.Split('|') is not [_, var day] || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            || reads.HasCome(from);

    /// <summary>Builds everything, and gives what a reader would see, with what was said.</summary>
    public static (string Output, Evaluation Build) Build(IFileTree files, DateOnly today, bool isLoud, BuildCache? cache, int parallelism = 2)
    {
        var build = new Evaluation(new BuildInput(files, today) { Parallelism = parallelism }.With(Loud, isLoud), cache);
        var seen = build.One(Seen, "")!;
        var pages = build.All(Page, [.. seen]);
        var output = $"{build.One(List, "")}\n{string.Join("\n--\n", pages)}\n{string.Join('\n', build.Diagnostics)}\n{build.NextBoundary:O}";
        build.Save();
        return (output, build);
    }
}
