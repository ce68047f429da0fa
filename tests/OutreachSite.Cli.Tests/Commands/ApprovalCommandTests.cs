using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>What <c>outreach pack-approval</c> tells of copies of a small site that somebody edited.</summary>
public sealed class ApprovalCommandTests
{
    private static CommandFolder Published()
    {
        var folder = new CommandFolder(Small);
        folder.Write("content/guides/costs/index.md", "---\ntitle: お金のこと\nsummary: いくらかかるか。\npublished: 2026-11-01\n---\n電話は0176-23-5121です。\n\n1回 1,500円です。\n\n4月1日から。\n");
        folder.Write("content/registers/desk.csv", "窓口ID,窓口の名称,電話番号\nD1,みほん窓口,0176-23-5121\nD2,消える窓口,0176-23-5129\n");
        Assert.Equal(ExitCode.Fine, folder.Run("build").Code);
        return folder;
    }

    private static void Edit(CommandFolder folder)
    {
        folder.Change("content/guides/costs/index.md", "0176-23-5121", "0176-23-5122");
        folder.Change("content/guides/costs/index.md", "1,500円", "1,800円");
        folder.Write("content/guides/winter/index.md", "---\ntitle: 冬の<script>\nsummary: 冬の前に。\npublished: 2026-11-01\n---\n灯油を買います。\n");
        folder.Write("content/registers/desk.csv", "窓口ID,窓口の名称,電話番号\nD1,みほん窓口,0176-23-5122\nD3,加わる窓口,0176-23-5123\n");
        Assert.Equal(ExitCode.Fine, folder.Run("build").Code);
    }

    [Fact]
    public void What_changed_since_a_kept_release_is_told()
    {
        using var folder = Published();
        Assert.Equal(ExitCode.Fine, folder.Run("pack-approval", "--keep").Code);
        File.Move(Path.Combine(folder.Root, "releases/2026-11-21.zip"), Path.Combine(folder.Root, "releases/2026-10-01.zip"));
        Edit(folder);

        var result = folder.Run("pack-approval", "--to", "approval.html", "--roles", "起案、課長,町長");

        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Contains(folder.Digests("output")["manifest.json"], result.Messages, StringComparison.Ordinal);
        var page = folder.Read("approval.html");
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        var html = HtmlFacts.Page(page);
        Assert.Equal(["起案", "課長", "町長"], html.QuerySelectorAll(".roles li").Select(role => role.TextContent));
        Assert.Equal(["電話・FAX|0176-23-5121|0176-23-5122", "金額|1,500円|1,800円"], html.QuerySelectorAll(".numbers tbody tr").Select(row => string.Join('|', row.Children.Take(3).Select(cell => cell.TextContent))));
        Assert.Equal(["0176-23-5122", "1,800"], html.QuerySelectorAll("article ins").Select(word => word.TextContent).Where(word => word.Any(char.IsAsciiDigit)));
        Assert.Contains(html.QuerySelectorAll("article h3"), title => title.TextContent.StartsWith("冬の<script>", StringComparison.Ordinal));
        Assert.Equal(["みほん窓口|電話番号|0176-23-5121|0176-23-5122"], html.QuerySelectorAll(".fields tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Equal(["加わる窓口", "消える窓口"], html.QuerySelectorAll(".names li").Select(name => name.TextContent));
        Assert.Equal(folder.Digests("output")["manifest.json"], html.QuerySelector(".digest")!.TextContent);
    }

    [Fact]
    public void An_output_folder_of_last_year_will_do_and_a_site_that_did_not_change_says_so()
    {
        using var folder = Published();
        foreach (var file in folder.Digests("output").Keys)
            folder.Write($"old/{file}", folder.Read($"output/{file}"));
        Assert.Equal(ExitCode.Fine, folder.Run("pack-approval", "--since", "old", "--to", "same.html").Code);
        Assert.Contains("追加 0、変更 0、削除 0", folder.Read("same.html"), StringComparison.Ordinal);
        Assert.Contains("変わった数字はありません", folder.Read("same.html"), StringComparison.Ordinal);

        Edit(folder);
        Assert.Equal(ExitCode.Fine, folder.Run("pack-approval", "--since", "old/manifest.json", "--to", "approval.html").Code);
        Assert.Contains("前の版に台帳の表がない", folder.Read("approval.html"), StringComparison.Ordinal);
        Assert.Contains("<ins>0176-23-5122</ins>", folder.Read("approval.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_release_has_everything_as_new()
    {
        using var folder = Published();
        Assert.Equal(ExitCode.Fine, folder.Run("pack-approval", "--to", "approval.html").Code);
        Assert.Contains("前の版がありません", folder.Read("approval.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_the_sources_say_now_can_be_signed()
    {
        using var folder = Published();
        folder.Change("content/guides/costs/index.md", "0176-23-5121", "0176-23-5122");
        var stale = folder.Run("pack-approval", "--to", "approval.html");
        Assert.Equal(ExitCode.ContentErrors, stale.Code);
        Assert.Contains("今の原稿と違います", stale.Messages, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, folder.Run("build").Code);
        folder.Change("output/guides/costs/index.html", "0176-23-5122", "0176-23-5120");
        Assert.Contains("PUB112", folder.Run("pack-approval", "--to", "approval.html").Messages, StringComparison.Ordinal);
        Assert.False(folder.Has("approval.html"));
    }

    [Theory]
    [InlineData("pack-approval")]
    [InlineData("pack-approval", "--to", "output/approval.html")]
    [InlineData("pack-approval", "--to", "approval.html", "--since", "nowhere")]
    public void What_cannot_be_done_is_said(params string[] arguments)
    {
        using var folder = Published();
        Assert.Equal(ExitCode.WrongUse, folder.Run(arguments).Code);
        Assert.False(folder.Has("approval.html"));
    }
}
