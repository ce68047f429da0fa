using System.Collections.Immutable;
using OutreachSite.Files;

namespace OutreachSite.Tests.Files;

public sealed class ScannedFilesTests
{
    [Fact]
    public void Each_folder_is_looked_through_once_and_files_are_read_anew()
    {
        var counting = new Counting();
        var files = new ScannedFiles(counting);
        Assert.Equal(files.Scan(new("content")), files.Scan(new("content")));
        Assert.Single(((IFileTree)files).List(new("content")));
        Assert.Equal(1, counting.Scans);
        files.Scan(new("themes"));
        Assert.Equal(2, counting.Scans);
        Assert.Equal([1], files.Read(new("content/a.md")));
        Assert.Equal([2], files.Read(new("content/a.md")));
    }

    private sealed class Counting : IFileTree
    {
        private byte _reads;

        public int Scans { get; private set; }

        public byte[] Read(RelativePath path) => [++_reads];

        public ImmutableArray<FileEntry> Scan(RelativePath folder)
        {
            Scans++;
            return [new(folder / "a.md", new(1, 1))];
        }
    }
}
