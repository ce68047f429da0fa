using OutreachSite.Cli.Tests.Sites;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>What <c>outreach build</c> says where pictures could be smaller.</summary>
public sealed class BuildPicturesTests
{
    private const string Line = "画像を小さくするプログラム（libvips）がありません。小さい版のない画像: 1（そのままの大きさで公開しました）。入れかた: ";

    [Fact]
    public void Without_libvips_a_line_says_how_to_get_it()
    {
        using var site = WithPhotograph();
        var done = site.Run("build");
        Assert.Equal(ExitCode.Fine, done.Code);
        Assert.Single(done.Messages.Split('\n'), line => line.StartsWith(Line, StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_run_over_many_sites_the_line_stands_once_for_all()
    {
        using var group = new CommandFolder(Samples.PlainTheme);
        foreach (var name in new[] { "aoba", "minato" })
        {
            Samples.Small.WithoutTheme().WriteTo(Path.Combine(group.Root, "sites", name));
            AddPhotograph(group, $"sites/{name}/");
        }

        var done = group.Run("build", "--sites", "sites/*");
        Assert.Equal(ExitCode.Fine, done.Code);
        Assert.Single(done.Messages.Split('\n'), line => line.StartsWith(Line.Replace("画像: 1", "画像: 2", StringComparison.Ordinal), StringComparison.Ordinal));
        group.Variables["OUTREACH_VIPS"] = "none";
        group.Change("sites/aoba/content/index.md", "相談の窓口", "窓口");
        Assert.DoesNotContain("libvips", group.Run("build", "--sites", "sites/*").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_none_reads_nothing_of_it()
    {
        using var site = WithPhotograph();
        site.Variables["OUTREACH_VIPS"] = "none";
        Assert.DoesNotContain("libvips", site.Run("build").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_large_pictures_reads_nothing_of_it()
    {
        using var site = new CommandFolder(Samples.Small);
        Assert.DoesNotContain("libvips", site.Run("build").Messages, StringComparison.Ordinal);
    }

    [FactWith(Tool.Vips)]
    public void With_libvips_the_page_offers_copies()
    {
        using var site = WithPhotograph();
        site.Variables["OUTREACH_VIPS"] = Toolbox.Vips!;
        Assert.DoesNotContain("libvips", site.Run("build").Messages, StringComparison.Ordinal);
        Assert.Contains("desk-480.", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    private static CommandFolder WithPhotograph()
    {
        var site = new CommandFolder(Samples.Small);
        AddPhotograph(site, "");
        return site;
    }

    private static void AddPhotograph(CommandFolder folder, string site)
    {
        File.Copy(Path.Combine(Toolbox.RepositoryRoot(), "content/consult/desk.jpg"), Path.Combine(folder.Root, $"{site}content/desk.jpg"));
        folder.Write($"{site}content/index.md", $"{folder.Read($"{site}content/index.md").TrimEnd()}\n\n![相談の窓口](desk.jpg)\n");
    }
}
