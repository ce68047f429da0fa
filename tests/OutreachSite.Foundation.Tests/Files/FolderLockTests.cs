using OutreachSite.Files;

namespace OutreachSite.Tests.Files;

public sealed class FolderLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-lock-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string LockFile => Path.Combine(_folder.FullName, "stage", "lock");

    [Fact]
    public void It_is_held_by_one_at_a_time_and_goes_when_given_back()
    {
        using (var first = FolderLock.Take(LockFile, TimeSpan.Zero))
        {
            Assert.True(first!.IsHeld);
            Assert.Null(FolderLock.Take(LockFile, TimeSpan.Zero));
        }

        Assert.False(File.Exists(LockFile));
        using var second = FolderLock.Take(LockFile, TimeSpan.Zero);
        Assert.NotNull(second);
    }

    [Fact]
    public void A_file_that_a_killed_program_left_holds_nobody_up()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(LockFile)!);
        File.WriteAllText(LockFile, "");
        using var taken = FolderLock.Take(LockFile, TimeSpan.Zero);
        Assert.NotNull(taken);
    }

    [Fact]
    public void It_is_lost_when_the_folder_is_taken_away()
    {
        using var taken = FolderLock.Take(LockFile, TimeSpan.Zero)!;
        Directory.Delete(Path.GetDirectoryName(LockFile)!, recursive: true);
        Assert.False(taken.IsHeld);
        using var other = FolderLock.Take(LockFile, TimeSpan.Zero);
        Assert.True(other!.IsHeld && !taken.IsHeld);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_no_reason_to_wait()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "stage"), "a file");
        Assert.ThrowsAny<IOException>(() => FolderLock.Take(LockFile, TimeSpan.FromMinutes(1)));
    }

    /// <summary>The file comes and goes all the time: nobody may hold one that has lost its name.</summary>
    [Fact]
    public async Task Many_in_a_hurry_never_hold_it_together()
    {
        var (inside, most, turns) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var turn = 0; turn < 50; turn++)
            {
                FolderLock? held;
                while ((held = FolderLock.Take(LockFile, TimeSpan.Zero)) is null)
                    Thread.Yield();
                using (held)
                {
                    var now = Interlocked.Increment(ref inside);
                    most = Math.Max(most, now);
                    Thread.SpinWait(200);
                    Interlocked.Increment(ref turns);
                    Interlocked.Decrement(ref inside);
                }
            }
        })));
        Assert.Equal((1, 400), (most, turns));
    }
}
