using OutreachSite.Testing;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>A group built in parts by several machines, and joined.</summary>
public sealed class ShardTests
{
    private const int Sites = 40, Shards = 4;

    [Fact]
    public void Forty_municipalities_in_four_parts_are_joined_to_what_one_machine_builds()
    {
        using var group = Municipal(Sites);
        Assert.Equal(ExitCode.Fine, group.Run("build", "--sites", "sites/*", "--output", "whole").Code);
        for (var part = 1; part <= Shards; part++)
            Assert.Equal(ExitCode.Fine, group.Run("build", "--sites", "sites/*", "--shard", $"{part}/{Shards}", "--output", $"part-{part}").Code);

        var merged = group.Run("merge", "--output", "merged", "part-1", "part-2", "part-3", "part-4");
        Assert.Equal(ExitCode.Fine, merged.Code);
        Assert.StartsWith("40サイトを ~/merged に集めました（書いたファイル ", merged.Messages, StringComparison.Ordinal);
        var whole = group.Digests("whole");
        Assert.Equal(whole, group.Digests("merged"));
        Assert.Equal(Sites, whole.Keys.Count(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(1, Shards), part => Assert.Equal(10, group.Digests($"part-{part}").Keys.Count(path => path.EndsWith("/manifest.json", StringComparison.Ordinal))));

        Assert.Contains("（書いたファイル 0、", group.Run("merge", "--output", "merged", "part-4", "part-3", "part-2", "part-1").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_without_sites_is_a_part()
    {
        using var group = Municipal(1);
        Assert.Equal(ExitCode.Fine, group.Run("build", "--sites", "sites/*", "--shard", "2/2", "--output", "two").Code);
        Assert.Equal("{\n  \"sites\": [\n  ]\n}\n", group.Read("two/sites.json"));
        group.Run("build", "--sites", "sites/*", "--shard", "1/2", "--output", "one");
        Assert.Equal(ExitCode.Fine, group.Run("merge", "-o", "merged", "one", "two").Code);
        Assert.Equal(group.Digests("one"), group.Digests("merged"));
    }

    [Fact]
    public void A_site_in_two_parts_is_refused()
    {
        using var group = Municipal(2);
        group.Run("build", "--sites", "sites/*", "--output", "one");
        group.Run("build", "--sites", "sites/90002", "--output", "two");
        var result = group.Run("merge", "-o", "merged", "one", "two");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("PUB125: サイト「90002」は「~/one」にもあります", result.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(group.Root, "merged")));
    }

    [Theory]
    [InlineData("index.html", "PUB112")]
    [InlineData("manifest.json", "PUB114")]
    public void A_part_that_was_changed_is_refused_and_the_whole_stays(string file, string code)
    {
        using var group = Municipal(2);
        for (var part = 1; part <= 2; part++)
            group.Run("build", "--sites", "sites/*", "--shard", $"{part}/2", "--output", $"part-{part}");
        group.Run("merge", "-o", "merged", "part-1", "part-2");
        var before = group.Digests("merged");
        group.Write($"part-2/90002/{file}", "another text");
        var result = group.Run("merge", "-o", "merged", "part-1", "part-2");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains(code, result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, group.Digests("merged"));
    }

    [Fact]
    public void A_site_that_was_built_again_since_its_index_is_refused()
    {
        using var group = Municipal(1);
        group.Run("build", "--sites", "sites/*", "--output", "one");
        var index = group.Read("one/sites.json");
        group.Change("sites/90001/content/index.md", "見てください", "ごらんください");
        group.Run("build", "--sites", "sites/*", "--output", "one");
        group.Write("one/sites.json", index);
        Assert.Contains("PUB126", group.Run("merge", "-o", "merged", "one").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_inside_another_one_is_refused()
    {
        using var group = Municipal(1);
        new Municipalities(Seed: 7, Pages: 12).WriteTo(Path.Combine(group.Root, "regions/90001"), 1);
        group.Run("build", "--sites", "sites/*", "--output", "one");
        Assert.Equal(ExitCode.Fine, group.Run("build", "--sites", "regions/*/*", "--output", "two").Code);
        Assert.Contains("PUB121: サイト「90001/90001」", group.Run("merge", "-o", "merged", "one", "two").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_no_run_has_written_is_refused()
    {
        using var group = Municipal(1);
        var result = group.Run("merge", "-o", "merged", "sites");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("PUB124", result.Messages, StringComparison.Ordinal);
    }

    private static CommandFolder Municipal(int count)
    {
        var group = new CommandFolder(Cli.Tests.Sites.Samples.Machi);
        new Municipalities(Seed: 7, Pages: 12).WriteTo(Path.Combine(group.Root, "sites"), count);
        return group;
    }
}
