using System.Collections.Immutable;
using OutreachSite.Files;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Tests.Execution;

public sealed class IncrementalTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly ContentHash Program = ContentHash.Of("program"u8);

    private readonly string _folder = Directory.CreateTempSubdirectory("outreach-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static MemoryFiles Site() => new MemoryFiles()
        .With("notes/a.txt", "A\nbody\n@notes/b.txt").With("notes/b.txt", "B\nbody").With("notes/c.txt", "C|2026-12-01\nlater")
        .With("frame/frame.txt", "frame");

    private ImmutableSortedDictionary<string, int> RunsOf(MemoryFiles files, DateOnly? today = null, bool isLoud = false)
    {
        using var cache = BuildCache.Open(_folder, Notes.Rules, Program);
        Assert.NotNull(cache);
        var (output, build) = Notes.Build(files, today ?? Today, isLoud, cache);
        Assert.Equal(Notes.Build(files, today ?? Today, isLoud, cache: null).Output, output);
        return build.Runs;
    }

    private static string Text(ImmutableSortedDictionary<string, int> runs) => string.Join(' ', runs.Select(run => $"{run.Key}:{run.Value}"));

    [Fact]
    public void Nothing_is_run_again_when_nothing_changed()
    {
        Assert.Equal("head:3 list:1 page:2 seen:1 title:2", Text(RunsOf(Site())));
        Assert.Empty(RunsOf(Site()));
        Assert.Empty(RunsOf(Site()));
    }

    [Fact]
    public void A_changed_body_makes_its_own_page_again_and_nothing_else()
    {
        RunsOf(Site());
        Assert.Equal("head:1 page:1", Text(RunsOf(Site().With("notes/b.txt", "B\nother"))));
    }

    [Fact]
    public void A_changed_title_makes_the_pages_again_that_show_it()
    {
        RunsOf(Site());
        Assert.Equal("head:1 list:1 page:2 seen:1 title:1", Text(RunsOf(Site().With("notes/b.txt", "Bee\nbody"))));
    }

    [Fact]
    public void A_file_that_was_missed_is_noticed_when_it_appears()
    {
        var files = Site().Without("frame/frame.txt");
        RunsOf(files);
        Assert.Equal("page:2", Text(RunsOf(files.With("frame/other.txt", "x"))));
        Assert.Equal("page:2", Text(RunsOf(files.With("frame/frame.txt", "x"))));
    }

    [Fact]
    public void A_day_that_comes_changes_what_asked_for_it()
    {
        RunsOf(Site());
        Assert.Empty(RunsOf(Site(), new(2026, 11, 30)));
        Assert.Equal("list:1 page:2 seen:1 title:1", Text(RunsOf(Site(), new(2026, 12, 1))));
        Assert.Equal("list:1 page:1 seen:1", Text(RunsOf(Site(), Today)));
    }

    [Fact]
    public void A_setting_changes_what_asked_for_it()
    {
        RunsOf(Site());
        Assert.Equal("page:2", Text(RunsOf(Site(), isLoud: true)));
    }

    [Fact]
    public void What_was_said_is_said_again_without_running()
    {
        var files = Site().Without("notes/b.txt");
        RunsOf(files);
        using var cache = BuildCache.Open(_folder, Notes.Rules, Program);
        var (_, build) = Notes.Build(files, Today, isLoud: false, cache);
        Assert.Empty(build.Runs);
        Assert.Equal("notes/a.txt: warning TST002: no note notes/b.txt", Assert.Single(build.Diagnostics).ToString());
        Assert.Equal(new DateOnly(2026, 12, 1), build.NextBoundary);
    }

    [Fact]
    public void Why_something_was_made_again_is_told_down_to_the_file()
    {
        RunsOf(Site());
        using var cache = BuildCache.Open(_folder, Notes.Rules, Program);
        var (_, build) = Notes.Build(Site().With("notes/b.txt", "Bee\nbody"), Today, isLoud: false, cache);
        Assert.Equal(
            ["page notes/a.txt", "seen ", "head notes/b.txt", " notes/b.txt"],
            build.Explain(Notes.Page, new RelativePath("notes/a.txt")).Select(why => $"{why.Name} {why.Key}"));
        Assert.Empty(build.Explain(Notes.Head, new RelativePath("notes/a.txt")));
    }

    [Fact]
    public void Another_program_begins_anew()
    {
        RunsOf(Site());
        using (var other = BuildCache.Open(_folder, Notes.Rules, ContentHash.Of("newer"u8)))
            Assert.Equal(9, Notes.Build(Site(), Today, isLoud: false, other).Build.Count);
        Assert.Equal(9, RunsOf(Site()).Values.Sum());
    }

    [Fact]
    public void A_second_build_at_the_same_time_has_no_cache_and_does_no_harm()
    {
        using (var first = BuildCache.Open(_folder, Notes.Rules, Program))
        {
            Assert.Null(BuildCache.Open(_folder, Notes.Rules, Program));
            Notes.Build(Site(), Today, isLoud: false, first);
        }

        Assert.Empty(RunsOf(Site()));
    }

    [Fact]
    public void The_files_of_the_cache_do_not_grow_for_ever()
    {
        var longest = 0L;
        for (var round = 0; round < 60; round++)
        {
            var files = Site();
            for (var note = 0; note < 40; note++)
                files.With($"notes/n{note}.txt", $"N{note}\n{round} {new string('x', 20_000)}");
            RunsOf(files);
            longest = Math.Max(longest, new FileInfo(Path.Combine(_folder, "values")).Length);
        }

        Assert.InRange(longest, 1, 8 << 20);
        Assert.Empty(RunsOf(LastOf(59)));
    }

    private static MemoryFiles LastOf(int round)
    {
        var files = Site();
        for (var note = 0; note < 40; note++)
            files.With($"notes/n{note}.txt", $"N{note}\n{round} {new string('x', 20_000)}");
        return files;
    }
}
