using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>What stands in the output already, ours and other people's.</summary>
public sealed class PublishObstacleTests : IDisposable
{
    private readonly PublishFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_ours_makes_room_for_a_folder_and_the_reverse()
    {
        var (flat, deep) = (PublishFolder.Site(("a", "file"), ("index.html", "x")), PublishFolder.Site(("a/b/c.html", "deep"), ("a/d.html", "d"), ("index.html", "x")));
        _folder.Publish(flat);
        Assert.True(_folder.Publish(deep).Succeeded);
        Assert.Equal(deep, _folder.Shown);
        Assert.True(_folder.Publish(flat).Succeeded);
        Assert.Equal(flat, _folder.Shown);
        Assert.Equal(["a", "index.html"], _folder.Listed().AsEnumerable());
    }

    [Theory]
    [InlineData("a", "a/b.html")]
    [InlineData("a/theirs.txt", "a")]
    [InlineData("a/deep/.theirs", "a")]
    public void What_is_not_ours_makes_no_room(string theirs, string ours)
    {
        _folder.Publish(("index.html", "old"));
        _folder.Write(theirs, "theirs");
        Assert.Equal("PUB105", Assert.Single(_folder.Publish(("index.html", "new"), (ours, "ours")).Diagnostics).Code);
        Assert.Equal(("theirs", "old"), (_folder.Read(theirs), _folder.Read("index.html")));
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void A_folder_of_theirs_inside_of_ours_is_found_as_well()
    {
        _folder.Publish(("index.html", "old"), ("a/b.html", "ours"));
        _folder.Write("a/theirs.txt", "theirs");
        Assert.Equal("PUB105", Assert.Single(_folder.Publish(("index.html", "old"), ("a", "a file now")).Diagnostics).Code);
        Assert.Equal(("theirs", "ours"), (_folder.Read("a/theirs.txt"), _folder.Read("a/b.html")));
    }

    [Fact]
    public void An_empty_folder_is_nobodys()
    {
        _folder.Publish(("index.html", "old"));
        Directory.CreateDirectory(Path.Combine(_folder.Output, "a/b"));
        Assert.True(_folder.Publish(("index.html", "old"), ("a", "a file now")).Succeeded);
        Assert.Equal("a file now", _folder.Read("a"));
    }

    [Fact]
    public void A_file_of_theirs_at_the_path_of_a_page_is_replaced_and_said()
    {
        _folder.Publish(("index.html", "old"));
        _folder.Write("a.html", "theirs");
        var published = _folder.Publish(("index.html", "old"), ("a.html", "ours"));
        var warning = Assert.Single(published.Diagnostics);
        Assert.Equal(("PUB109", Severity.Warning, "content/a.html"), (warning.Code, warning.Severity, warning.Where.Path));
        Assert.Equal("ours", _folder.Read("a.html"));
        Assert.Empty(_folder.Publish(("index.html", "old"), ("a.html", "ours")).Diagnostics);
    }

    [Fact]
    public void Without_a_manifest_nobody_knows_whose_the_files_are()
    {
        _folder.Publish(("index.html", "old"), ("a.html", "ours"));
        File.Delete(Path.Combine(_folder.Output, "manifest.json"));
        Assert.Empty(_folder.Publish(("index.html", "new")).Diagnostics);
        Assert.Equal(PublishFolder.Site(("a.html", "ours"), ("index.html", "new")), _folder.Shown);
    }

    [Fact]
    public void Another_spelling_of_a_name_takes_the_place_of_the_old_one()
    {
        _folder.Publish(("A.html", "old"), ("b/C.html", "old"), ("D/x.html", "old"));
        var site = PublishFolder.Site(("a.html", "new"), ("b/c.html", "new"), ("d/x.html", "new"));
        Assert.True(_folder.Publish(site).Succeeded);
        Assert.Equal(site, _folder.Shown);
        Assert.Equal(["a.html", "b/c.html", "d/x.html"], _folder.Listed().AsEnumerable());
    }

    [Fact]
    public void A_new_folder_moves_as_a_whole_and_changed_files_alone_and_pages_after_what_they_need()
    {
        _folder.Publish(("index.html", "old"), ("style.css", "old"), ("z.html", "old"));
        var moved = new List<string>();
        var site = PublishFolder.Site(
            ("index.html", "new"), ("style.css", "new"), ("zz.css", "new"), ("p/a/index.html", "1"), ("p/b/index.html", "2"), ("img/a.png", "3"), ("img/b/c.png", "4"));
        Assert.True(_folder.Publish(site, before: (step, path) => moved.AddRange(step is DiskStep.Move or DiskStep.Delete ? [Path.GetRelativePath(_folder.Output, path)] : [])).Succeeded);
        Assert.Equal(
            ["img", "style.css", "zz.css", "p", "index.html", "z.html", "manifest.json"],
            moved.Where(path => !path.StartsWith('.') && !path.StartsWith("..", StringComparison.Ordinal)));
        Assert.Equal(site, _folder.Shown);
    }

    [Fact]
    public void An_output_that_vanishes_meanwhile_is_not_half_made_again()
    {
        _folder.Publish(("index.html", "one"), ("b.html", "two"));
        using (var session = _folder.Begin().Value!)
        {
            session.Add(new("index.html"), "one"u8, ContentHash.Of("one"u8), new("content/index.md"));
            Directory.Delete(_folder.Output, recursive: true);
            session.Add(new("b.html"), "changed"u8, ContentHash.Of("changed"u8), new("content/b.md"));
            Assert.Equal("PUB103", Assert.Single(session.Commit(PublishOptions.Default).Diagnostics).Code);
        }

        Assert.Empty(_folder.Shown);
        Assert.True(_folder.Publish(("index.html", "one"), ("b.html", "two")).Succeeded);
        Assert.Equal(2, _folder.Shown.Count);
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void A_stage_or_a_lock_that_a_killed_program_left_holds_nobody_up()
    {
        _folder.Publish(("index.html", "one"));
        _folder.Write(".outreach-stage/lock", "");
        _folder.Write(".outreach-stage/new/a/b.html", "half");
        _folder.Write(".outreach-stage/files/0/1", "half");
        _folder.Write(".outreach-stage/manifest.json", "{");
        Assert.True(_folder.Publish(("index.html", "one")).Succeeded);
        Assert.Equal(PublishFolder.Site(("index.html", "one")), _folder.Shown);
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void A_damaged_journal_is_no_journal()
    {
        _folder.Publish(("index.html", "one"));
        // Stopped as late as possible, with everything still to be moved.
        _folder.Publish(PublishFolder.Site(("index.html", "two"), ("b.html", "b")), before: (step, path) =>
        {
            if (step == DiskStep.Move && path.EndsWith("b.html", StringComparison.Ordinal))
                throw new IOException("stopped");
        });
        var journal = Path.Combine(_folder.Output, ".outreach-stage/journal");
        var bytes = File.ReadAllBytes(journal);
        Assert.Equal(PublishFolder.Site(("index.html", "one")), _folder.Shown);
        File.WriteAllBytes(journal, bytes[..^3]);
        _folder.Begin().Value!.Dispose();
        Assert.Equal(PublishFolder.Site(("index.html", "one")), _folder.Shown);
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void An_interruption_after_the_journal_is_said_and_finished_by_the_next_start()
    {
        _folder.Publish(("index.html", "one"), ("gone.html", "x"));
        var stopped = _folder.Publish(PublishFolder.Site(("index.html", "two"), ("b.html", "b")), before: (step, path) =>
        {
            if (step == DiskStep.Move && path.EndsWith("index.html", StringComparison.Ordinal))
                throw new IOException("stopped");
        });
        Assert.Equal("PUB106", Assert.Single(stopped.Diagnostics).Code);
        _folder.Begin().Value!.Dispose();
        Assert.Equal(PublishFolder.Site(("index.html", "two"), ("b.html", "b")), _folder.Shown);
        Assert.Equal(["b.html", "index.html"], _folder.Listed().AsEnumerable());
        Assert.False(_folder.HasStage);
    }
}
