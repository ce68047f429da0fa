using System.Text;
using OutreachSite.Files;

namespace OutreachSite.Tests.Files;

public sealed class FileTreeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Files_are_listed_in_the_order_of_code_points()
    {
        string[] names = ["b.md", "a.md", "B.md", "a/z.md", "a-b/c.md", "医療.md", "介護.md", "10.md", "9.md"];
        Put(names);
        string[] expected = ["10.md", "9.md", "B.md", "a-b/c.md", "a.md", "a/z.md", "b.md", "介護.md", "医療.md"];
        Assert.Equal(expected, Listed(Disk(), ""));
        Assert.Equal(expected, Listed(names.Aggregate(new MemoryFiles(), (files, name) => files.With(name, name)), ""));
    }

    [Fact]
    public void What_begins_with_a_dot_is_not_there()
    {
        string[] hidden = [".hidden.md", ".git/config", "a/.cache/x.md"];
        Put([.. hidden, "a/seen.md"]);
        Assert.Equal(["a/seen.md"], Listed(Disk(), ""));
        Assert.Empty(Listed(Disk(), ".git"));
        Assert.All(hidden, name => Assert.Null(Disk().Read(new(name))));
    }

    [Fact]
    public void Only_what_lies_below_the_folder_is_listed()
    {
        Put("guides/a.md", "guides/b/c.md", "guides-old/d.md");
        Assert.Equal(["guides/a.md", "guides/b/c.md"], Listed(Disk(), "guides"));
        Assert.Empty(Listed(Disk(), "nowhere"));
    }

    [Fact]
    public void A_pattern_finds_its_files()
    {
        Put("guides/a/index.md", "guides/a/photo.jpg", "index.md");
        Assert.Equal(["guides/a/index.md"], Disk().Find(new("guides/**/*.md")).Select(path => path.Value));
    }

    [SymbolicLinksFact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        Put("secret.md", "site/a.md");
        File.CreateSymbolicLink(OnDisk("site/out.md"), OnDisk("secret.md"));
        Directory.CreateSymbolicLink(OnDisk("site/up"), _folder.FullName);
        var site = new DiskFiles(OnDisk("site"));
        Assert.Null(site.Read(new("out.md")));
        Assert.Equal(["a.md"], Listed(site, ""));
        Assert.Empty(Listed(site, "up"));
    }

    [SymbolicLinksFact]
    public void A_file_below_a_linked_folder_is_not_read()
    {
        Put("elsewhere/secret.md", "site/a.md");
        Directory.CreateSymbolicLink(OnDisk("site/up"), OnDisk("elsewhere"));
        Assert.Null(new DiskFiles(OnDisk("site")).Read(new("up/secret.md")));
    }

    [SymbolicLinksFact]
    public void A_link_that_leads_nowhere_is_nothing()
    {
        Put("site/a.md");
        File.CreateSymbolicLink(OnDisk("site/b.md"), OnDisk("site/gone/b.md"));
        File.CreateSymbolicLink(OnDisk("site/c.md"), OnDisk("site/c.md"));
        Assert.Null(new DiskFiles(OnDisk("site")).Read(new("b.md")));
        Assert.Null(new DiskFiles(OnDisk("site")).Read(new("c.md")));
    }

    [SymbolicLinksFact]
    public void A_link_inside_the_folder_is_followed()
    {
        Put("site/a.md");
        File.CreateSymbolicLink(OnDisk("site/b.md"), OnDisk("site/a.md"));
        Assert.Equal("site/a.md", new DiskFiles(OnDisk("site")).ReadText(new("b.md"))!.Text);
    }

    [SymbolicLinksFact]
    public void A_folder_that_is_itself_reached_by_a_link_is_read()
    {
        Put("real/site/a.md");
        Directory.CreateSymbolicLink(OnDisk("link"), OnDisk("real"));
        var site = new DiskFiles(OnDisk("link/site"));
        Assert.Equal(["a.md"], Listed(site, ""));
        Assert.NotNull(site.Read(new("a.md")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_nothing()
    {
        Put("a/b.md");
        Assert.Null(Disk().Read(new("c.md")));
        Assert.Null(Disk().Read(new("a")));
        Assert.Null(new MemoryFiles().Read(new("c.md")));
        Assert.Null(new MemoryFiles().ReadText(new("c.md")));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var files = new MemoryFiles().With("a.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("題")]);
        Assert.Equal("題", files.ReadText(new("a.md"))!.Text);
    }

    [Fact]
    public void A_file_in_memory_can_be_replaced_and_taken_away()
    {
        var files = new MemoryFiles().With("a.md", "old").With("b.md", "b").With("a.md", "new");
        Assert.Equal("new", files.ReadText(new("a.md"))!.Text);
        Assert.Equal(["b.md"], Listed(files.Without("a.md"), ""));
    }

    /// <summary>FIPS 180-4 examples (NIST): one block, and nothing at all; the first half of each digest.</summary>
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb924")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039")]
    public void A_hash_is_the_beginning_of_the_published_digest(string text, string expected)
    {
        Assert.Equal(expected, ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString());
        Assert.Equal(ContentHash.Of(Encoding.UTF8.GetBytes(text)), ContentHash.Of(Encoding.UTF8.GetBytes(text)));
    }

    private static IEnumerable<string> Listed(IFileTree files, string folder) => files.List(new(folder)).Select(path => path.Value);

    private DiskFiles Disk() => new(_folder.FullName);

    private string OnDisk(string name) => Path.Combine(_folder.FullName, name.Replace('/', Path.DirectorySeparatorChar));

    private void Put(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(OnDisk(name))!);
            File.WriteAllText(OnDisk(name), name);
        }
    }

    /// <summary>Windows lets only administrators make links.</summary>
    private sealed class SymbolicLinksFactAttribute : FactAttribute
    {
        public SymbolicLinksFactAttribute()
        {
            if (OperatingSystem.IsWindows())
                Skip = "Making symbolic links needs administrator rights on Windows";
        }
    }
}
