using System.Text;
using OutreachSite.Publishing.Preview;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Preview;

public sealed class PreviewStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outreach-test-").FullName;

    private string Place => Path.Combine(_folder, "preview", "pages");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_taken_is_shown_and_what_was_not_is_gone()
    {
        using var store = PreviewStore.Open(Place)!;
        Assert.True(Show(store, ("a.html", "one"), ("b.html", "two")));
        Assert.True(Show(store, ("a.html", "one")));
        Assert.Equal(("one", null), (Read(store, "a.html"), Read(store, "b.html")));
        Assert.False(store.Has(new("b.html")));
    }

    [Fact]
    public void Nothing_is_shown_before_it_is_whole()
    {
        using var store = PreviewStore.Open(Place)!;
        store.Take(File("a.html", "one"));
        Assert.Null(Read(store, "a.html"));
        store.Forget();
        store.Show((_, _) => false);
        Assert.Null(Read(store, "a.html"));
    }

    [Fact]
    public void The_same_again_is_no_change_and_needs_no_bytes()
    {
        using var store = PreviewStore.Open(Place)!;
        Show(store, ("a.html", "one"));
        Assert.True(store.Holds(File("a.html", "one").WithoutBytes()));
        Assert.False(store.Holds(File("a.html", "ONE").WithoutBytes()));
        store.Take(File("a.html", "one").WithoutBytes());
        Assert.False(store.Show((_, _) => false));
        Assert.Equal("one", Read(store, "a.html"));
    }

    [Fact]
    public void What_should_stay_stays_new_or_not()
    {
        using var store = PreviewStore.Open(Place)!;
        Show(store, ("a.html", "one"), ("b.html", "two"));
        store.Take(File("a.html", "ONE"));
        Assert.False(store.Show((_, _) => true));
        Assert.Equal(("one", "two"), (Read(store, "a.html"), Read(store, "b.html")));
    }

    [Fact]
    public void The_next_store_begins_with_it()
    {
        using (var store = PreviewStore.Open(Place)!)
            Show(store, ("a.html", "one"), (new string('長', 300) + ".html", "two"));
        using var next = PreviewStore.Open(Place)!;
        Assert.Equal(("one", "two"), (Read(next, "a.html"), Read(next, new string('長', 300) + ".html")));
    }

    [Fact]
    public void What_was_written_last_counts()
    {
        using (var store = PreviewStore.Open(Place)!)
        {
            Show(store, ("a.html", "one"));
            Show(store, ("a.html", "two"));
        }

        using var next = PreviewStore.Open(Place)!;
        Assert.Equal("two", Read(next, "a.html"));
    }

    [Fact]
    public void Only_one_program_has_it()
    {
        using var store = PreviewStore.Open(Place)!;
        Assert.Null(PreviewStore.Open(Place));
    }

    [Fact]
    public void Wherever_it_is_cut_off_the_rows_before_are_whole()
    {
        using (var store = PreviewStore.Open(Place)!)
            Show(store, ("a.html", "one"), ("b.html", "two"));
        var whole = System.IO.File.ReadAllBytes(Place);
        for (var length = 0; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(Place, whole[..length]);
            using var store = PreviewStore.Open(Place)!;
            Assert.Contains(Read(store, "a.html"), new[] { null, "one" });
            Assert.Contains(Read(store, "b.html"), new[] { null, "two" });
            Show(store, ("a.html", "one"), ("b.html", "two"));
            Assert.Equal(("one", "two"), (Read(store, "a.html"), Read(store, "b.html")));
        }
    }

    [Fact]
    public void Whichever_byte_is_damaged_no_wrong_one_is_shown()
    {
        using (var store = PreviewStore.Open(Place)!)
            Show(store, ("a.html", "one"), ("b.html", "two"));
        var whole = System.IO.File.ReadAllBytes(Place);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x55;
            System.IO.File.WriteAllBytes(Place, damaged);
            using var store = PreviewStore.Open(Place)!;
            Assert.Contains(Read(store, "a.html"), new[] { null, "one" });
            Assert.Contains(Read(store, "b.html"), new[] { null, "two" });
            // What was found to be lost is no longer held, so that the next build makes it again.
            Show(store, ("a.html", "one"), ("b.html", "two"));
            Assert.Equal(("one", "two"), (Read(store, "a.html"), Read(store, "b.html")));
        }
    }

    [Fact]
    public void What_is_no_longer_shown_is_taken_out_in_time()
    {
        using (var store = PreviewStore.Open(Place)!)
        {
            for (var round = 0; round < 8; round++)
                Show(store, ("a.html", "one"), ("b.html", new string((char)('a' + round), 1 << 20)), ("c.html", "three"));
            Show(store, ("a.html", "one"), ("b.html", "two"), ("c.html", "three"));
            store.Settle();
            Assert.InRange(new FileInfo(Place).Length, 1, 1000);
            Assert.Equal(("one", "two", "three"), (Read(store, "a.html"), Read(store, "b.html"), Read(store, "c.html")));
        }

        using var next = PreviewStore.Open(Place)!;
        Assert.Equal(("one", "two", "three"), (Read(next, "a.html"), Read(next, "b.html"), Read(next, "c.html")));
    }

    private static bool Show(PreviewStore store, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            store.Take(File(path, text));
        return store.Show((_, _) => false);
    }

    private static SiteFile File(string path, string text) => SiteFile.Text(new(path), text, new("content/index.md"));

    private static string? Read(PreviewStore store, string path) =>
        store.Read(new(path)) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null;
}
