using System.Collections.Immutable;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

public sealed class PublisherTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("outreach-publish-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Output => Path.Combine(_root, "output");

    private Outcome<PublishReport> Publish(params (string Path, string Text)[] files) =>
        new Publisher(new(Output), new(Path.Combine(_root, ".outreach"))).Publish(
            [.. files.Select(file => SiteFile.Text(new(file.Path), file.Text, new($"content/{file.Path}")))]);

    private ImmutableArray<string> Published => [.. new DiskFolder(Output).List().Select(path => path.Value)];

    [Fact]
    public void Only_what_changed_is_written()
    {
        Assert.Equal(new(2, 0, 0), Publish(("index.html", "one"), ("a/index.html", "two")).Value);
        Assert.Equal(new(1, 1, 0), Publish(("index.html", "ONE"), ("a/index.html", "two")).Value);
        Assert.Equal(new(0, 2, 0), Publish(("index.html", "ONE"), ("a/index.html", "two")).Value);
    }

    [Fact]
    public void What_left_the_content_leaves_the_output_with_its_empty_folders()
    {
        Publish(("index.html", "one"), ("a/b/index.html", "two"));
        Assert.Equal(new(0, 1, 1), Publish(("index.html", "one")).Value);
        Assert.Equal(["index.html", "manifest.json"], Published.AsEnumerable());
        Assert.False(Directory.Exists(Path.Combine(Output, "a")));
    }

    [Fact]
    public void Files_that_we_did_not_write_stay()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, ".gitignore"), "*");
        File.WriteAllText(Path.Combine(Output, "theirs.txt"), "x");
        Publish(("index.html", "one"));
        Publish(("other.html", "one"));
        Assert.Equal(["manifest.json", "other.html", "theirs.txt"], Published.AsEnumerable());
        Assert.True(File.Exists(Path.Combine(Output, ".gitignore")));
    }

    [Fact]
    public void A_file_that_somebody_changed_or_deleted_comes_back()
    {
        Publish(("index.html", "one"), ("b.html", "two"));
        File.WriteAllText(Path.Combine(Output, "index.html"), "eno");
        File.Delete(Path.Combine(Output, "b.html"));
        Assert.Equal(new(2, 0, 0), Publish(("index.html", "one"), ("b.html", "two")).Value);
        Assert.Equal("one", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Theory]
    [InlineData("guides/A.html", "guides/a.html")]
    [InlineData("guides/Ａ.html", "guides/a.html")]
    public void Paths_that_some_host_takes_for_one_are_refused(string first, string second)
    {
        Publish(("index.html", "one"));
        var refused = Publish((first, "1"), (second, "2"));
        Assert.Equal("PUB101", Assert.Single(refused.Diagnostics).Code);
        Assert.Equal(["index.html", "manifest.json"], Published.AsEnumerable());
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_said_in_one_sentence()
    {
        File.WriteAllText(Path.Combine(_root, "output"), "a file where the folder should be");
        var refused = Publish(("index.html", "one"));
        Assert.Equal("PUB103", Assert.Single(refused.Diagnostics).Code);
    }

    [Fact]
    public void A_damaged_manifest_is_made_again()
    {
        Publish(("index.html", "one"));
        File.WriteAllText(Path.Combine(Output, "manifest.json"), "{ half");
        Assert.True(Publish(("index.html", "one")).Succeeded);
        var manifest = Manifest.Parse(File.ReadAllBytes(Path.Combine(Output, "manifest.json")));
        Assert.Equal(["index.html"], manifest!.Files.Keys.Select(path => path.Value));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_whole_site()
    {
        var sites = Enumerable.Range(0, 6).Select(n => Task.Run(() =>
            Publish([.. Enumerable.Range(0, 20).Select(page => ($"p{page}.html", $"site {n}"))])));
        Assert.All(await Task.WhenAll(sites), outcome => Assert.True(outcome.Succeeded));
        Assert.Single(Enumerable.Range(0, 20).Select(page => File.ReadAllText(Path.Combine(Output, $"p{page}.html"))).Distinct());
    }
}
