using OutreachSite.Files;

namespace OutreachSite.Tests.Files;

public sealed class DiskFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("outreach-folder-");

    private DiskFolder Folder => new(_root.FullName);

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_new_file_must_be_new_and_tells_its_stamp()
    {
        var stamp = Folder.Create(new("a/b.txt"), "abc"u8);
        Assert.Equal(stamp, Folder.Look(new("a/b.txt")));
        Assert.Equal(3, stamp.Length);
        Assert.Equal(ContentHash.Of("abc"u8), Folder.Hash(new("a/b.txt")));
        Assert.Throws<IOException>(() => Folder.Create(new("a/b.txt"), "xyz"u8));
    }

    [Fact]
    public void What_is_not_there_is_said_without_an_exception()
    {
        Assert.Equal((null, null, null), (Folder.Read(new("x")), Folder.Hash(new("x")), Folder.Look(new("x"))));
        Assert.Equal(FileKind.None, Folder.KindOf(new("x/y")));
        Assert.Empty(Folder.Names(new("x")));
        Folder.Delete(new("x/y"));
        Folder.DeleteFolder(new("x"));
        Folder.DeleteIfEmpty(new("x"));
    }

    [Fact]
    public void A_deleted_file_takes_its_empty_folders_along_and_leaves_a_folder_of_its_name()
    {
        Folder.Write(new("a/b/c.txt"), "1"u8);
        Folder.Write(new("a/d.txt"), "2"u8);
        Folder.Delete(new("a/b"));
        Assert.Equal(FileKind.File, Folder.KindOf(new("a/b/c.txt")));
        Folder.Delete(new("a/b/c.txt"));
        Assert.Equal((FileKind.None, FileKind.File), (Folder.KindOf(new("a/b")), Folder.KindOf(new("a/d.txt"))));
    }

    [Fact]
    public void A_link_to_nowhere_stands_in_the_way_like_a_file()
    {
        File.CreateSymbolicLink(Path.Combine(_root.FullName, "link"), Path.Combine(_root.FullName, "nowhere"));
        Assert.Equal((FileKind.File, null), (Folder.KindOf(new("link")), Folder.Look(new("link"))));
        Folder.Delete(new("link"));
        Assert.Equal(FileKind.None, Folder.KindOf(new("link")));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void Few_files_and_many_are_brought_to_the_disk(int count)
    {
        var paths = Enumerable.Range(0, count).Select(n => new RelativePath($"f/{n}")).ToArray();
        foreach (var path in paths)
            Folder.Create(path, "x"u8);
        Folder.Flush(paths, count);
        Folder.FlushNames(new("f"));
        Assert.All(paths, path => Assert.NotNull(Folder.Look(path)));
    }

    [Fact]
    public void A_folder_that_somebody_takes_away_between_two_files_is_made_again()
    {
        var folder = Folder;
        folder.Create(new("f/1"), "x"u8);
        folder.Create(new("f/2"), "x"u8);
        Directory.Delete(Path.Combine(_root.FullName, "f"), recursive: true);
        folder.Create(new("f/3"), "x"u8);
        Assert.Equal("3", Assert.Single(folder.Names(new("f"))));
    }

    [Fact]
    public void A_file_is_held_by_one_program_until_it_is_closed()
    {
        if (!OperatingSystem.IsLinux())
            return;
        // Opened so that by itself it lets others lock it for reading.
        var path = Path.Combine(_root.FullName, "held");
        using (var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            Assert.Equal(0, LockForReading(path));
            Assert.True(FileSystemCalls.Hold(file));
            Assert.Equal(1, LockForReading(path));
        }

        Assert.Equal(0, LockForReading(path));
    }

    private static int LockForReading(string path)
    {
        using var process = System.Diagnostics.Process.Start("flock", ["--nonblock", "--shared", path, "true"]);
        process.WaitForExit();
        return process.ExitCode;
    }

    [Fact]
    public void Linux_flushes_a_folder_and_a_file_system()
    {
        Assert.Equal(OperatingSystem.IsLinux(), FileSystemCalls.FlushFolder(_root.FullName));
        Assert.Equal(OperatingSystem.IsLinux(), FileSystemCalls.FlushFileSystem(_root.FullName));
        Assert.False(FileSystemCalls.FlushFileSystem(Path.Combine(_root.FullName, "nowhere")));
    }
}
