using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

public sealed class PublishSessionTests : IDisposable
{
    private readonly PublishFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_visible_before_the_commit()
    {
        _folder.Publish(("index.html", "old"), ("a/index.html", "old a"));
        using (var session = _folder.Begin().Value!)
        {
            PublishFolder.AddAll(session, PublishFolder.Site(("index.html", "new"), ("b/index.html", "new b")));
            Assert.Equal(PublishFolder.Site(("index.html", "old"), ("a/index.html", "old a")), _folder.Shown);
            Assert.True(session.Commit(PublishOptions.Default).Succeeded);
        }

        Assert.Equal(PublishFolder.Site(("index.html", "new"), ("b/index.html", "new b")), _folder.Shown);
        Assert.Equal(["b/index.html", "index.html"], _folder.Listed().AsEnumerable());
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void A_session_without_a_commit_leaves_no_trace()
    {
        using (var session = _folder.Begin().Value!)
            PublishFolder.AddAll(session, PublishFolder.Site(("index.html", "new"), ("b/index.html", "new b")));
        Assert.False(Directory.Exists(_folder.Output));

        _folder.Publish(("index.html", "old"));
        using (var session = _folder.Begin().Value!)
            PublishFolder.AddAll(session, PublishFolder.Site(("index.html", "new"), ("b/index.html", "new b")));
        Assert.Equal(PublishFolder.Site(("index.html", "old")), _folder.Shown);
        Assert.False(_folder.HasStage);
    }

    [Fact]
    public void Only_one_session_at_a_time()
    {
        using var first = _folder.Begin().Value!;
        var second = PublishSession.Begin(new(_folder.Output), new(_folder.State), TimeSpan.Zero);
        Assert.Equal("PUB102", Assert.Single(second.Diagnostics).Code);
        first.Dispose();
        using var third = _folder.Begin().Value;
        Assert.NotNull(third);
    }

    [Fact]
    public void Two_sites_in_one_output_do_not_mix_even_when_their_states_are_elsewhere()
    {
        using var first = _folder.Begin().Value!;
        var second = PublishSession.Begin(new(_folder.Output), new(Path.Combine(_folder.Root, "other-state")), TimeSpan.Zero);
        Assert.Equal("PUB102", Assert.Single(second.Diagnostics).Code);
    }

    [Fact]
    public void A_path_given_twice_is_refused_even_with_the_same_bytes()
    {
        _folder.Publish(("index.html", "old"));
        using var session = _folder.Begin().Value!;
        var digest = ContentHash.Of("x"u8);
        session.Add(new("a.html"), "x"u8, digest, new("content/one.md"));
        session.Add(new("a.html"), "x"u8, digest, new("content/two.md"));
        var refused = Assert.Single(session.Commit(PublishOptions.Default).Diagnostics);
        Assert.Equal(("PUB101", "content/two.md"), (refused.Code, refused.Where.Path));
        Assert.Equal(PublishFolder.Site(("index.html", "old")), _folder.Shown);
    }

    [Theory]
    [InlineData("PUB101", "guides/A.html", "guides/a.html")]
    [InlineData("PUB101", "Ｇuides/a.html", "guides/a.html")]
    [InlineData("PUB108", "guides", "guides/a.html")]
    [InlineData("PUB108", "ガイド", "ｶﾞｲﾄﾞ/a/b/c.html")]
    [InlineData("PUB107", "manifest.json", "a.html")]
    [InlineData("PUB107", ".outreach-stage/journal", "a.html")]
    public void Paths_that_cannot_stand_beside_each_other_are_refused(string code, string first, string second)
    {
        _folder.Publish(("index.html", "old"));
        Assert.Equal(code, Assert.Single(_folder.Publish((first, "1"), (second, "2"), ("z.html", "3")).Diagnostics).Code);
        Assert.Equal(PublishFolder.Site(("index.html", "old")), _folder.Shown);
    }

    [Fact]
    public void Every_collision_is_said_once()
    {
        var found = _folder.Publish(("a", "1"), ("a/b.html", "2"), ("a/c.html", "3"), ("x.html", "4"), ("X.html", "5"), ("Ｘ.html", "6")).Diagnostics;
        Assert.Equal(["PUB101", "PUB108"], found.Select(problem => problem.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_quick_key_of_a_plain_path_is_its_key()
    {
        const string plain = "Guides/Home-Care_2018.v2/INDEX--x.html";
        Assert.Equal(plain.ToLowerInvariant(), TextKey(plain));
        Assert.Equal(SiteCollisions.HashOf(plain.ToLowerInvariant()), SiteCollisions.HashOf(plain));
        Assert.Equal(SiteCollisions.HashOf("guides/a.html"), SiteCollisions.HashOf("ｇｕｉｄｅｓ/Ａ.html"));
        static string TextKey(string text) => OutreachSite.Text.TextKey.Of(text).Value;
    }

    [Fact]
    public void A_site_does_not_shrink_by_accident()
    {
        var many = Enumerable.Range(0, 40).Select(n => ($"p{n}.html", "x")).ToArray();
        _folder.Publish(many);
        var refused = _folder.Publish(many[..27]);
        Assert.Equal("PUB104", Assert.Single(refused.Diagnostics).Code);
        Assert.Equal(40, _folder.Shown.Count);
        Assert.True(_folder.Publish(many[..28]).Succeeded);
        Assert.True(_folder.Publish(PublishFolder.Site(many[..1]), new() { AllowsShrinking = true }).Succeeded);
        Assert.Single(_folder.Shown);
    }

    [Fact]
    public void Small_sites_and_other_files_may_shrink()
    {
        _folder.Publish([.. Enumerable.Range(0, 9).Select(n => ($"p{n}.html", "x")), .. Enumerable.Range(0, 100).Select(n => ($"{n}.pdf", "x"))]);
        Assert.True(_folder.Publish(("index.html", "x")).Succeeded);
    }

    [Fact]
    public async Task Files_come_from_many_threads()
    {
        using (var session = _folder.Begin().Value!)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
            {
                for (var n = 0; n < 100; n++)
                {
                    byte[] bytes = [(byte)thread, (byte)n];
                    session.Add(new($"{n % 10}/{thread}-{n}.html"), bytes, ContentHash.Of(bytes), new("content/x.md"));
                }
            })));
            Assert.Equal(new(800, 0, 0), session.Commit(PublishOptions.Default).Value);
        }

        Assert.Equal(800, _folder.Listed().Length);
    }

    [Fact]
    public void The_manifest_has_a_line_for_each_file_in_the_order_of_code_points()
    {
        _folder.Publish(("b.html", "b"), ("a/医療.html", "a"), ("B.pdf", "B"));
        Assert.Equal(
            $$"""
            {
              "files": {
                "B.pdf": "{{ContentHash.Of("B"u8)}}",
                "a/\u533B\u7642.html": "{{ContentHash.Of("a"u8)}}",
                "b.html": "{{ContentHash.Of("b"u8)}}"
              }
            }

            """,
            _folder.Read("manifest.json"));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/outside.txt")]
    [InlineData("a/../../outside.txt")]
    [InlineData("a\\\\..\\\\..\\\\outside.txt")]
    public void A_manifest_that_names_what_is_outside_is_damaged(string path)
    {
        File.WriteAllText(Path.Combine(_folder.Root, "outside.txt"), "theirs");
        _folder.Write("manifest.json", $$"""{ "files": { "{{path}}": "{{ContentHash.Of("theirs"u8)}}" } }""");
        Assert.Null(Manifest.Parse(File.ReadAllBytes(Path.Combine(_folder.Output, "manifest.json"))));
        Assert.True(_folder.Publish(("index.html", "x")).Succeeded);
        Assert.True(File.Exists(Path.Combine(_folder.Root, "outside.txt")));
    }

    [Fact]
    public void Keeping_what_was_never_asked_for_is_a_mistake_of_the_caller()
    {
        using var session = _folder.Begin().Value!;
        Assert.Throws<InvalidOperationException>(() => session.Keep(new("a.html"), ContentHash.Of("a"u8), new("content/a.md")));
    }

    [Fact]
    public void A_session_is_committed_once()
    {
        using var session = _folder.Begin().Value!;
        Assert.True(session.Commit(PublishOptions.Default).Succeeded);
        Assert.Throws<ObjectDisposedException>(() => session.Commit(PublishOptions.Default));
    }
}
