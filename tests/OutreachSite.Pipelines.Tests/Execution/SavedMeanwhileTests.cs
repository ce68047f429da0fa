using OutreachSite.Files;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Tests.Execution;

/// <summary>Authors save while a build reads: what that build makes is a mixture, and the next one is right all the same.</summary>
public sealed class SavedMeanwhileTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly string _folder = Directory.CreateTempSubdirectory("outreach-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_saved_during_a_build_and_saved_back_is_not_shown_as_it_was_in_between()
    {
        for (var read = 1; read < 30; read++)
        {
            var files = Site("A\nbody\n@notes/b.txt", "B\nbody");
            Build(files);
            files.With("notes/b.txt", "Bee\nbody");
            Build(new Restless(files, read, () => files.With("notes/b.txt", "Between\nbody")));
            files.With("notes/b.txt", "Bee\nbody");
            Assert.Equal(Notes.Build(files, Today, isLoud: false, cache: null).Output, Build(files));
        }
    }

    [Fact]
    public void A_value_that_was_damaged_is_stored_again()
    {
        var files = Site("A\nbody", "B\nbody");
        Build(files);
        var values = Path.Combine(_folder, "values");
        var length = new FileInfo(values).Length;
        File.WriteAllBytes(values, new byte[length]);
        var expected = Notes.Build(files, Today, isLoud: false, cache: null).Output;
        Assert.Equal(expected, Build(files));
        Assert.Equal(2 * length, new FileInfo(values).Length);
        Assert.Equal(expected, Build(files));
        Assert.Equal(2 * length, new FileInfo(values).Length);
    }

    private string Build(IFileTree files)
    {
        using var cache = BuildCache.Open(_folder, Notes.Rules, ContentHash.Of("program"u8));
        Assert.NotNull(cache);
        return Notes.Build(files, Today, isLoud: false, cache, parallelism: 1).Output;
    }

    private static MemoryFiles Site(string a, string b) => new MemoryFiles().With("notes/a.txt", a).With("notes/b.txt", b).With("frame/frame.txt", "frame");

    private sealed class Restless(IFileTree files, int at, Action save) : IFileTree
    {
        private int _reads;

        public byte[]? Read(RelativePath path)
        {
            if (++_reads == at)
                save();
            return files.Read(path);
        }

        public System.Collections.Immutable.ImmutableArray<FileEntry> Scan(RelativePath folder) => files.Scan(folder);
    }
}
