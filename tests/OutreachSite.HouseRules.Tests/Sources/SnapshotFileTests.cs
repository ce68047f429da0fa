namespace OutreachSite.HouseRules.Tests.Sources;

/// <summary>A snapshot belongs to a test (docs/conventions.md, Tests).</summary>
public sealed class SnapshotFileTests
{
    private const string Verified = ".verified.";

    [Fact]
    public void Every_snapshot_belongs_to_a_test() =>
        Violations.None(Snapshots.Where(file => !HasTest(file)).Select(file => $"{file}: there is no such test any more"));

    [Fact]
    public void There_are_snapshots() => Assert.NotEmpty(Snapshots);

    [Fact]
    public void What_a_failed_test_received_is_not_kept() =>
        Assert.DoesNotContain(Repository.Tracked, file => file.Contains(".received.", StringComparison.Ordinal));

    private static IEnumerable<string> Snapshots => Repository.Files.Where(file => Path.GetFileName(file).Contains(Verified, StringComparison.Ordinal));

    /// <summary><c>Class.Method.verified.ext</c> or <c>Class.Method_which.verified.ext</c> beside <c>Class.cs</c>.</summary>
    private static bool HasTest(string snapshot)
    {
        var name = Path.GetFileName(snapshot);
        var stem = name[..name.IndexOf(Verified, StringComparison.Ordinal)];
        if (stem.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot))
            return false;
        var test = $"{snapshot[..(snapshot.LastIndexOf('/') + 1)]}{stem[..dot]}.cs";
        if (!Repository.Exists(test))
            return false;
        var (source, method) = (Repository.Read(test), stem[(dot + 1)..]);
        return Heads(method).Any(head => source.Contains($" {head}(", StringComparison.Ordinal));
    }

    /// <summary>The name itself, and what stands before each <c>_</c>: the rest then tells several snapshots of one test apart.</summary>
    private static IEnumerable<string> Heads(string name) =>
        name.Index().Where(letter => letter.Item == '_').Select(letter => name[..letter.Index]).Append(name);
}
