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
        File.Copy(Path.Combine(Toolbox.RepositoryRoot(), "content/consult/desk.jpg"), Path.Combine(site.Root, "content/desk.jpg"));
        site.Write("content/index.md", $"{site.Read("content/index.md").TrimEnd()}\n\n![相談の窓口](desk.jpg)\n");
        return site;
    }
}
