using OutreachSite.Files;

namespace OutreachSite.Tests.Files;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("a/b/c.md", "a/b/c.md")]
    [InlineData("a\\b\\c.md", "a/b/c.md")]
    [InlineData("./a//b/../c.md", "a/c.md")]
    [InlineData("/a/", "a")]
    [InlineData("", "")]
    public void A_path_is_written_in_one_way(string written, string expected) =>
        Assert.Equal(expected, new RelativePath(written).Value);

    [Fact]
    public void A_path_that_was_never_given_is_the_root()
    {
        Assert.Equal(RelativePath.Root, default);
        Assert.Equal(RelativePath.Root.GetHashCode(), default(RelativePath).GetHashCode());
    }

    [Fact]
    public void A_path_never_leaves_its_root()
    {
        Assert.Throws<ArgumentException>(() => new RelativePath("a/../../b"));
        Assert.False(new RelativePath("a/b").TryCombine("../../../c.md", out _));
    }

    [Theory]
    [InlineData("guides/home-care", "../end-of-life/index.md#steps", "guides/end-of-life/index.md#steps")]
    [InlineData("guides", "/index.md", "index.md")]
    [InlineData("", "index.md", "index.md")]
    public void A_link_is_followed_from_its_folder(string folder, string link, string expected)
    {
        Assert.True(new RelativePath(folder).TryCombine(link, out var path));
        Assert.Equal(expected, path.Value);
    }

    [Theory]
    [InlineData("", "guides/index.html", "guides/index.html")]
    [InlineData("guides/care", "guides/index.html", "../index.html")]
    [InlineData("seminars/2018", "guides/care/index.html", "../../guides/care/index.html")]
    [InlineData("guides", "guides/index.html", "index.html")]
    public void A_link_is_written_from_the_folder_of_its_page(string folder, string target, string expected) =>
        Assert.Equal(expected, new RelativePath(target).RelativeTo(new(folder)));

    [Theory]
    [InlineData("guides/**/*.md", "guides/a/b/index.md", true)]
    [InlineData("guides/**/*.md", "guides/index.md", true)]
    [InlineData("guides/*/index.md", "guides/a/b/index.md", false)]
    [InlineData("**/index{,.en,.easy}.md", "guides/a/index.easy.md", true)]
    [InlineData("**/index{,.en,.easy}.md", "guides/a/index.fr.md", false)]
    [InlineData("*.yml", "site.yml", true)]
    [InlineData("si?e.yml", "site.yml", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new Glob(pattern).Matches(new(path)));

    [Theory]
    [InlineData("guides/**/*.md", "guides")]
    [InlineData("**/*.md", "")]
    [InlineData("site.yml", "")]
    [InlineData("data/terms.yml", "data")]
    public void A_pattern_knows_below_which_folder_to_look(string pattern, string folder) =>
        Assert.Equal(folder, new Glob(pattern).Base.Value);

    [Theory]
    [InlineData("index.md", true)]
    [InlineData("a/index.md", true)]
    [InlineData("a/xindex.md", false)]
    [InlineData("xindex.md", false)]
    [InlineData("index.md/a", false)]
    [InlineData("", false)]
    public void The_last_name_is_asked_for_whole(string path, bool isNamed) => Assert.Equal(isNamed, new RelativePath(path).IsNamed("index.md"));
}
