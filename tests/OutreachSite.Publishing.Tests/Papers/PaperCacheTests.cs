using System.Text;
using OutreachSite.Files;
using OutreachSite.Publishing.Papers;

namespace OutreachSite.Publishing.Tests.Papers;

/// <summary>What is kept of papers stays bounded, without losing what pages want or what was wanted lately.</summary>
public sealed class PaperCacheTests : IDisposable
{
    private static readonly DateTime _day = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-kept-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_oldest_papers_that_no_page_wants_leave()
    {
        var cache = Filled(PaperCache.LeastOthers + 10);
        // The very oldest is wanted: that of a page which nobody changes.
        cache.TidyUp([Digest(0)]);
        Assert.NotNull(cache.Find(Digest(0)));
        Assert.Equal(Enumerable.Range(10, PaperCache.LeastOthers), Enumerable.Range(1, PaperCache.LeastOthers + 9).Where(number => cache.Find(Digest(number)) is not null));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "browser")));
    }

    [Fact]
    public void Two_others_may_stay_for_each_paper_that_is_wanted()
    {
        var cache = Filled(130);
        cache.TidyUp([.. Enumerable.Range(0, 40).Select(Digest)]);
        Assert.Equal(40 + 80, _folder.GetFiles("*.paper").Length);
        Assert.All(Enumerable.Range(0, 40), number => Assert.NotNull(cache.Find(Digest(number))));
    }

    [Fact]
    public void What_a_killed_program_left_half_written_leaves_too()
    {
        var cache = Filled(PaperCache.LeastOthers + 1);
        var left = Path.Combine(_folder.FullName, $"{Digest(1000)}.77.new");
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, _day.AddDays(-1));
        cache.TidyUp([Digest(0)]);
        Assert.False(File.Exists(left));
        Assert.Equal(PaperCache.LeastOthers + 1, _folder.GetFiles("*.paper").Length);
    }

    [Fact]
    public void What_cannot_be_removed_stays_and_nothing_is_said()
    {
        Filled(PaperCache.LeastOthers + 10);
        var refused = 0;
        new PaperCache(new(_folder.FullName, (step, _) =>
        {
            if (step == DiskStep.Delete && refused++ % 2 == 0)
                throw new IOException("it is open");
        })).TidyUp([]);
        Assert.Equal((10, PaperCache.LeastOthers + 5), (refused, _folder.GetFiles("*.paper").Length));
        new PaperCache(new(Path.Combine(_folder.FullName, "nowhere"))).TidyUp([]);
    }

    private static ContentHash Digest(int number) => ContentHash.Of(Encoding.UTF8.GetBytes($"{number}"));

    /// <summary>A folder with so many papers, each a minute younger than the one before.</summary>
    private PaperCache Filled(int papers)
    {
        var cache = new PaperCache(new(_folder.FullName));
        for (var number = 0; number < papers; number++)
        {
            cache.Keep(Digest(number), Encoding.UTF8.GetBytes($"paper {number}"));
            File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, $"{Digest(number)}.paper"), _day.AddMinutes(number));
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "browser"), "known");
        return cache;
    }
}
