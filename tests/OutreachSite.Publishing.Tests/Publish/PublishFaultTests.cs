using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>Every step on the disk fails in turn; after the next start the output is the old site or the new one.</summary>
public sealed class PublishFaultTests
{
    private static readonly SortedDictionary<string, string> _old = PublishFolder.Site(
        ("404.html", "same"), ("a/index.html", "old a"), ("a/only-old.html", "old"), ("changes", "a file"), ("index.html", "old"),
        ("old/deep/x.html", "old"), ("other", "a file"), ("style.css", "old"), ("Case.html", "old"), ("turns/into/a.html", "old"));

    private static readonly SortedDictionary<string, string> _new = PublishFolder.Site(
        ("404.html", "same"), ("a/index.html", "new a"), ("a/new.html", "new"), ("case.html", "new"), ("changes/now/a/folder.html", "new"), ("index.html", "new"),
        ("new/deep/x.html", "new"), ("new/picture.png", "new"), ("other", "a file"), ("style.css", "new"), ("turns", "a file now"));

    private static readonly SortedDictionary<string, string> _nothing = PublishFolder.Site();

    public enum Fault
    {
        /// <summary>One step fails; the program goes on, cleans up and ends.</summary>
        Once,

        /// <summary>Nothing works from there on, as if the program had been killed or the disk taken out.</summary>
        FromThereOn,

        /// <summary>The same, and a file that was being written is there by half.</summary>
        Torn,

        /// <summary>The right to do it is missing.</summary>
        Forbidden,
    }

    [Theory]
    [InlineData(Fault.Once, false)]
    [InlineData(Fault.Once, true)]
    [InlineData(Fault.FromThereOn, false)]
    [InlineData(Fault.FromThereOn, true)]
    [InlineData(Fault.Torn, false)]
    [InlineData(Fault.Torn, true)]
    [InlineData(Fault.Forbidden, false)]
    [InlineData(Fault.Forbidden, true)]
    public void After_any_fault_the_next_start_finds_one_whole_site(Fault fault, bool isFirst)
    {
        var before = isFirst ? _nothing : _old;
        var (steps, finished, undone) = (0, 0, 0);
        for (var failing = 0; failing <= steps; failing++)
        {
            using var folder = PublishFolder.Quick();
            if (!isFirst)
                Assert.True(folder.Publish(_old).Succeeded);
            var disk = new FailingDisk(failing, fault);
            var outcome = folder.Publish(_new, before: disk.Before);
            steps = Math.Max(steps, disk.Steps);

            using (var next = folder.Begin().Value)
                Assert.NotNull(next);
            var shown = folder.Shown;
            var where = $"step {failing} ({disk.Failed})";
            Assert.True(shown.SequenceEqual(_new) || shown.SequenceEqual(before), $"{where} left {string.Join(", ", shown.Select(file => $"{file.Key}={file.Value}"))}");
            Assert.True(!outcome.Succeeded || shown.SequenceEqual(_new), $"{where} said that the site was published");
            Assert.False(folder.HasStage, where);
            if (shown.Count > 0)
                Assert.Equal(shown.Keys, folder.Listed().Order(StringComparer.Ordinal));
            (finished, undone) = shown.SequenceEqual(_new) ? (finished + 1, undone) : (finished, undone + 1);

            Assert.True(folder.Publish(_new).Succeeded, where);
            Assert.Equal(_new, folder.Shown);
        }

        // Both ends were seen, and more than once: the faults hit before and after the journal.
        Assert.True(steps > 50 && finished > 10 && undone > 10, $"{steps} steps, {finished} finished, {undone} undone");
    }

    /// <summary>The repair can be interrupted as well, any number of times.</summary>
    [Theory]
    [InlineData(Fault.FromThereOn)]
    [InlineData(Fault.Once)]
    public void A_repair_that_is_interrupted_is_finished_by_the_one_after(Fault fault)
    {
        var steps = 0;
        for (var failing = 0; failing <= steps; failing++)
        {
            using var folder = PublishFolder.Quick();
            folder.Publish(_old);
            folder.Publish(_new, before: (step, path) =>
            {
                if (step is DiskStep.Move or DiskStep.Delete && path.EndsWith(Path.Combine("output", "style.css"), StringComparison.Ordinal))
                    throw new IOException("stopped");
            });
            Assert.True(folder.HasStage);
            var disk = new FailingDisk(failing, fault);
            folder.Begin(disk.Before).Value?.Dispose();
            steps = Math.Max(steps, disk.Steps);
            folder.Begin().Value!.Dispose();
            Assert.Equal(_new, folder.Shown);
            Assert.False(folder.HasStage);
        }

        Assert.True(steps > 20, $"{steps} steps");
    }

    /// <summary>So many files that several threads move them: pages still come after what they need, and a fault is one fault.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(70)]
    [InlineData(190)]
    [InlineData(350)]
    public void Many_files_that_move_at_once_are_finished_by_the_next_session(int failing)
    {
        using var folder = PublishFolder.Quick();
        SortedDictionary<string, string> Site(string text) => PublishFolder.Site(
            [.. Enumerable.Range(0, 200).Select(number => ($"p{number}.html", text)), .. Enumerable.Range(0, 200).Select(number => ($"f{number}.css", text))]);
        folder.Publish(Site("old"));
        var (moved, early) = (0, 0);
        var outcome = folder.Publish(Site("new"), before: (step, path) =>
        {
            if (step != DiskStep.Move || path.Contains(".outreach-stage", StringComparison.Ordinal))
                return;
            if (path.EndsWith(".html", StringComparison.Ordinal) && Volatile.Read(ref moved) < 200)
                Interlocked.Increment(ref early);
            if (Interlocked.Increment(ref moved) > failing)
                throw new IOException("stopped");
        });
        Assert.Equal("PUB106", Assert.Single(outcome.Diagnostics).Code);
        Assert.Equal(0, early);
        folder.Begin().Value!.Dispose();
        Assert.Equal(Site("new"), folder.Shown);
        Assert.False(folder.HasStage);
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_old_site_and_says_so_once()
    {
        using var folder = PublishFolder.Quick();
        folder.Publish(_old);
        var room = 3;
        var outcome = folder.Publish(_new, before: (step, path) =>
        {
            if (step == DiskStep.Write && path.Contains(".outreach-stage", StringComparison.Ordinal) && room-- < 0)
                throw new IOException("No space left on device");
        });
        var problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal("PUB103", problem.Code);
        Assert.Contains("No space left on device", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(_old, folder.Shown);
        Assert.False(folder.HasStage);
    }

    private sealed class FailingDisk(int failing, Fault fault)
    {
        public int Steps { get; private set; }

        public string Failed { get; private set; } = "none";

        private bool _broken;

        public void Before(DiskStep step, string path)
        {
            lock (this)
            {
                var fails = Steps++ == failing || _broken;
                if (!fails)
                    return;
                if (Steps - 1 == failing)
                {
                    Failed = $"{step} {path}";
                    if (fault == Fault.Torn && step == DiskStep.Write && Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path))
                        File.WriteAllText(path, "half");
                }

                _broken = fault is Fault.FromThereOn or Fault.Torn;
            }

            throw fault == Fault.Forbidden ? new UnauthorizedAccessException("forbidden") : new IOException("the disk failed");
        }
    }
}
