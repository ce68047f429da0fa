using System.Diagnostics;
using System.Globalization;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing.Tools;
using Xunit.Abstractions;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>What publishing costs on a real disk. The times are shown, the memory is a limit.</summary>
public sealed class PublishScaleTests(ITestOutputHelper log)
{
    private const int PageLength = 10_500, BytesPerFile = 250;

    [LongFact]
    public void Ten_thousand_pages()
    {
        using var folder = new PublishFolder();
        var paths = Paths(10_000);
        var (old, changed) = (Page('a'), Page('b'));
        var plain = new DiskFolder(Path.Combine(folder.Root, "plain"));
        Timed("written without publishing", () => Parallel.ForEach(paths, path => plain.Create(path, old)));
        Timed("published first", () => Publish(folder, paths, _ => old));
        Timed("published again, stamps not trusted yet", () => Publish(folder, paths, _ => old));
        Timed("published again, nothing changed", () => Publish(folder, paths, _ => old));
        Timed("one page changed", () => Publish(folder, paths, n => n == 5000 ? changed : old));
        Timed("every page changed", () => Publish(folder, paths, n => n == 5000 ? old : changed));
        Assert.Equal(10_000, folder.Listed().Length);
    }

    [LongFact]
    public void A_session_of_a_hundred_thousand_files_stays_small()
    {
        using var folder = PublishFolder.Quick();
        var paths = Paths(100_000);
        byte[] page = [1, 2, 3];
        var first = Memory(folder, paths, page);
        var second = Memory(folder, paths, page);
        log.WriteLine($"bytes for a file, beside the paths of the caller: {first} in a first publishing, {second} in a later one");
        Assert.InRange(Math.Max(first, second), 1, BytesPerFile);
    }

    /// <summary>What a session holds for each file before its commit.</summary>
    private static long Memory(PublishFolder folder, RelativePath[] paths, byte[] page)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var session = folder.Begin().Value!;
        foreach (var path in paths)
            session.Add(path, page, ContentHash.Of(page), path);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(session.Commit(PublishOptions.Default).Succeeded);
        return (after - before) / paths.Length;
    }

    private static void Publish(PublishFolder folder, RelativePath[] paths, Func<int, byte[]> page)
    {
        using var session = folder.Begin().Value!;
        var digests = new Dictionary<byte[], ContentHash>();
        foreach (var bytes in paths.Select((_, n) => page(n)).Distinct())
            digests.Add(bytes, ContentHash.Of(bytes));
        Parallel.For(0, paths.Length, n => session.Add(paths[n], page(n), digests[page(n)], paths[n]));
        Assert.True(session.Commit(PublishOptions.Default).Succeeded);
    }

    private void Timed(string what, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds,6} ms  {what}"));
    }

    private static RelativePath[] Paths(int count) => [.. Enumerable.Range(0, count).Select(n => new RelativePath($"section-{n % 20}/page-number-{n}/index.html"))];

    private static byte[] Page(char letter) => [.. Enumerable.Repeat((byte)letter, PageLength)];
}
