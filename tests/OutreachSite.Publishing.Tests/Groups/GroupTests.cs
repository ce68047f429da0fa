using System.Collections.Immutable;
using OutreachSite.Files;
using OutreachSite.Publishing.Groups;

namespace OutreachSite.Publishing.Tests.Groups;

public sealed class GroupTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_hold_every_site_once_and_are_even(int of)
    {
        var (sites, all) = (Sites(40), new List<GroupSite>());
        var loads = new List<int>();
        for (var number = 1; number <= of; number++)
        {
            var mine = new Shard(number, of).Choose(sites, Weight);
            Assert.Equal(mine.OrderBy(site => site.Name), mine);
            all.AddRange(mine);
            loads.Add(mine.Sum(Weight));
        }

        Assert.Equal(sites, all.OrderBy(site => site.Name));
        Assert.True(loads.Max() - loads.Min() <= sites.Max(Weight), string.Join(' ', loads));
    }

    [Fact]
    public void Of_equal_sites_the_first_by_name_goes_to_the_first_part() =>
        Assert.Equal(["s01", "s03"], new Shard(2, 2).Choose(Sites(4), _ => 5).Select(site => site.Name.Value));

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("4/12", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1", false)]
    [InlineData("-1/4", false)]
    [InlineData("1/4/2", false)]
    [InlineData("", false)]
    public void Parts_are_written_with_a_slash(string text, bool isShard)
    {
        Assert.Equal(isShard, Shard.TryParse(text, null, out var shard));
        if (isShard)
            Assert.Equal(text, shard.ToString());
    }

    [Fact]
    public void A_site_sees_its_own_files_and_the_themes_that_it_does_not_have()
    {
        var own = new MemoryFiles().With("content/site.yml", "own").With("themes/b/theme.yml", "own b");
        var common = new MemoryFiles().With("content/site.yml", "common").With("themes/a/theme.yml", "a")
            .With("themes/b/theme.yml", "b").With("themes/b/extra.css", "b").With("themes/c/theme.yml", "c");
        var files = new ThemedFiles(own, new CommonThemes(common));
        Assert.Equal(["themes/a/theme.yml", "themes/b/theme.yml", "themes/c/theme.yml"], Names(files, "themes"));
        Assert.Equal(["content/site.yml", "themes/a/theme.yml", "themes/b/theme.yml", "themes/c/theme.yml"], Names(files, ""));
        Assert.Equal(["themes/b/theme.yml"], Names(files, "themes/b"));
        Assert.Equal(["themes/a/theme.yml"], Names(files, "themes/a"));
        Assert.Equal("own b", files.ReadText(new("themes/b/theme.yml"))?.Text);
        Assert.Equal("a", files.ReadText(new("themes/a/theme.yml"))?.Text);
        Assert.Equal("own", files.ReadText(new("content/site.yml"))?.Text);
        Assert.Null(files.Read(new("themes/b/extra.css")));
        Assert.Null(files.Read(new("themes/d/theme.yml")));
    }

    [Fact]
    public void An_index_is_read_as_it_was_written()
    {
        var sites = PublishedSites.None.Sites.Add(new("13/青葉"), new("青葉市　「案内」 & more", 60, ContentHash.Of("a"u8))).Add(new("01"), new("x", 0, ContentHash.Of("b"u8)));
        var bytes = new PublishedSites(sites).Write();
        Assert.Equal(sites, PublishedSites.Parse(bytes)!.Sites);
        Assert.StartsWith("{\n  \"sites\": [\n    {\"name\":\"01\"", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"sites\": [{\"name\": \"a\"}]}")]
    [InlineData("{\"sites\": [{\"name\": \"../a\", \"title\": \"\", \"pages\": 1, \"manifest\": \"00000000000000000000000000000000\"}]}")]
    [InlineData("{\"sites\": [{\"name\": \"a\", \"title\": null, \"pages\": 1, \"manifest\": null}]}")]
    [InlineData("{\"sites\": [{\"name\": \"a\", \"title\": \"\", \"pages\": 1, \"manifest\": \"0\"}]}")]
    public void A_damaged_index_is_none(string json) => Assert.Null(PublishedSites.Parse(System.Text.Encoding.UTF8.GetBytes(json)));

    private static ImmutableArray<GroupSite> Sites(int count) => [.. Enumerable.Range(0, count).Select(n => new GroupSite(new($"s{n:00}"), new($"sites/s{n:00}")))];

    private static int Weight(GroupSite site) => site.Name.Value.Sum(c => c) % 17 * 11;

    private static IEnumerable<string> Names(ThemedFiles files, string folder) => files.Scan(new(folder)).Select(file => file.Path.Value);
}
