using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>Which files of the output are believed to be ours without reading them.</summary>
public sealed class PublishStampTests : IDisposable
{
    private static readonly SortedDictionary<string, string> _site = PublishFolder.Site(("index.html", "one"), ("a/index.html", "two"));

    private readonly PublishFolder _folder = new();
    private readonly List<string> _read = [];

    public void Dispose() => _folder.Dispose();

    private string Page => Path.Combine(_folder.Output, "index.html");

    /// <summary>What the next session says of the page, and whether it had to read it.</summary>
    private (bool Holds, bool Read) Ask(string text = "one")
    {
        _read.Clear();
        using var session = _folder.Begin((step, path) => _read.AddRange(step == DiskStep.Read ? [path] : [])).Value!;
        var holds = session.Holds(new("index.html"), ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)));
        return (holds, _read.Contains(Page));
    }

    /// <summary>Publishes twice with the page made old, so that its stamp is trusted.</summary>
    private void PublishOldPage()
    {
        _folder.Publish(_site);
        File.SetLastWriteTimeUtc(Page, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        _folder.Publish(_site);
    }

    [Fact]
    public void A_file_with_a_trusted_stamp_is_not_read()
    {
        PublishOldPage();
        Assert.Equal((true, false), Ask());
    }

    [Fact]
    public void A_new_file_is_trusted_when_it_is_older_than_its_becoming_visible()
    {
        // Many files, so that the first of them are written in an earlier tick of the clock than the journal.
        _folder.Publish([.. Enumerable.Range(0, 400).Select(n => ($"p{n:000}.html", new string('x', 20_000))), ("index.html", "one"), ("z.html", "")]);
        _read.Clear();
        using var session = _folder.Begin((step, path) => _read.AddRange(step == DiskStep.Read ? [path] : [])).Value!;
        Assert.True(session.Holds(new("p000.html"), ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(new string('x', 20_000)))));
        Assert.DoesNotContain(_read, path => path.EndsWith("p000.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_digest_is_not_held()
    {
        PublishOldPage();
        Assert.False(Ask("ONE").Holds);
    }

    [Fact]
    public void A_missing_file_is_not_held()
    {
        PublishOldPage();
        File.Delete(Page);
        Assert.Equal((false, false), Ask());
    }

    [Fact]
    public void A_change_of_the_same_length_is_seen()
    {
        PublishOldPage();
        File.WriteAllText(Page, "eno");
        Assert.Equal((false, true), Ask());
    }

    [Fact]
    public void A_change_of_another_length_is_seen_without_reading()
    {
        PublishOldPage();
        File.WriteAllText(Page, "one and more");
        Assert.Equal((false, false), Ask());
    }

    [Fact]
    public void A_touched_file_is_read_once()
    {
        PublishOldPage();
        File.SetLastWriteTimeUtc(Page, new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((true, true), Ask());
        _folder.Publish(_site);
        Assert.Equal((true, false), Ask());
    }

    [Fact]
    public void A_change_in_the_tick_of_the_record_is_seen()
    {
        // A stamp of the future is never older than the record: the file is read each time.
        _folder.Publish(_site);
        var future = DateTime.UtcNow.AddDays(1);
        File.SetLastWriteTimeUtc(Page, future);
        _folder.Publish(_site);
        File.WriteAllText(Page, "eno");
        File.SetLastWriteTimeUtc(Page, future);
        Assert.Equal((false, true), Ask());
    }

    [Fact]
    public void A_link_is_not_the_file_that_we_wrote()
    {
        PublishOldPage();
        File.Move(Page, Path.Combine(_folder.Root, "moved.html"));
        File.CreateSymbolicLink(Page, Path.Combine(_folder.Root, "moved.html"));
        Assert.False(Ask().Holds);
        Assert.True(_folder.Publish(_site).Succeeded);
        Assert.Null(new FileInfo(Page).LinkTarget);
        Assert.Equal("one", File.ReadAllText(Page));
    }

    [Fact]
    public void What_is_remembered_may_be_deleted_or_damaged_at_any_time()
    {
        PublishOldPage();
        var remembered = Assert.Single(Directory.GetFiles(_folder.State, "*", SearchOption.AllDirectories));
        var bytes = File.ReadAllBytes(remembered);
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(remembered, damaged);
            Assert.Equal((true, true), Ask());
        }

        File.WriteAllBytes(remembered, bytes[..^1]);
        Assert.Equal((true, true), Ask());
        Directory.Delete(_folder.State, recursive: true);
        Assert.Equal((true, true), Ask());
    }

    [Fact]
    public void What_is_remembered_of_one_output_is_not_used_for_another()
    {
        PublishOldPage();
        var other = Path.Combine(_folder.Root, "other");
        Directory.Move(_folder.Output, other);
        using var session = PublishSession.Begin(
            new(other, (step, path) => _read.AddRange(step == DiskStep.Read ? [path] : [])), new(_folder.State), TimeSpan.Zero).Value!;
        Assert.True(session.Holds(new("index.html"), ContentHash.Of("one"u8)));
        Assert.Contains(Path.Combine(other, "index.html"), _read);
    }

    [Fact]
    public void A_publishing_that_changes_nothing_writes_nothing_into_the_output()
    {
        PublishOldPage();
        var steps = new List<(DiskStep, string)>();
        Assert.Equal(new(0, 2, 0), _folder.Publish(_site, before: (step, path) => steps.Add((step, path))).Value);
        Assert.DoesNotContain(steps, step => step.Item1 is DiskStep.Move or DiskStep.Flush);
        Assert.DoesNotContain(steps, step => step.Item1 == DiskStep.Write && !step.Item2.EndsWith("lock", StringComparison.Ordinal) && step.Item2.StartsWith(_folder.Output, StringComparison.Ordinal));
    }
}
