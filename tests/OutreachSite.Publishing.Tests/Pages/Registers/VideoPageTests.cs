namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>Videos, each with its text one tap away.</summary>
public sealed class VideoPageTests
{
    private const string Videos = """
        動画ID,動画の名前,内容,長さ（分）,字幕,文字で読むページ,見られるところ,動画のURL,順番,確認日,出典
        b,市の番組,,,,,ケーブルテレビ,,2,,市の資料
        a,退院の話,3つ話します,6,可,taiin.md,,https://video.example/v,1,2026-11-01,
        """;

    private static readonly (string, string) _text = ("content/numbers/taiin.md", "---\ntitle: 退院の話の文字\nsummary: 文字です。\npublished: 2026-11-01\n---\n\n話し手：こんにちは。\n");

    [Fact]
    public void The_text_comes_first_and_nothing_is_loaded_from_elsewhere()
    {
        var site = RegisterSite.Of("video", Videos, "", _text);
        Assert.Empty(site.Codes);
        var page = site.Page();
        Assert.Equal(["退院の話", "市の番組"], page.QuerySelectorAll(".os-video h2").Select(title => title.TextContent));
        Assert.Equal(["taiin/index.html", "https://video.example/v"], page.QuerySelectorAll(".os-video li a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("iframe, video, embed, object, main script"));
        Assert.Contains("あります", page.QuerySelector(".os-video")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broadcast_is_told_as_a_fact_with_what_is_missing()
    {
        var record = RegisterSite.Of("video", Videos, "", _text).Page().QuerySelectorAll(".os-video")[1];
        Assert.Empty(record.QuerySelectorAll("a"));
        Assert.Contains("この番組は、このページでは見られません。", record.TextContent, StringComparison.Ordinal);
        Assert.Equal(["ケーブルテレビ", "記載なし", "記載なし", "記載なし"], record.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()));
        Assert.Contains("出典：市の資料", record.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_file_is_published_with_the_page()
    {
        var site = RegisterSite.Of("video", Videos.Replace("taiin.md", "taiin.txt", StringComparison.Ordinal), "", ("content/numbers/taiin.txt", "話し手：こんにちは。"));
        Assert.Empty(site.Codes);
        Assert.True(site.Has("numbers/taiin.txt"));
    }

    [Fact]
    public void A_picture_of_it_has_its_size_and_no_words_of_its_own()
    {
        var (table, gif) = ("動画の名前,文字で読むページ,動画のURL,見本の絵\n退院の話,taiin.md,https://video.example/v,taiin.gif\n", ("content/numbers/taiin.gif", "GIF89a\u0003\0\u0002\0\0\0\0,\0\0\0\0\u0003\0\u0002\0\0\u0002\u0002L\u0001\0;"));
        var poster = RegisterSite.Of("video", table, "", _text, gif).Page().QuerySelector(".os-video__poster")!;
        Assert.Equal(("taiin.gif", "3", "2", ""), (poster.GetAttribute("src"), poster.GetAttribute("width"), poster.GetAttribute("height"), poster.GetAttribute("alt")));
        Assert.Equal(["LNK101"], RegisterSite.Of("video", table, "", _text).Codes);
        Assert.Equal(["LNK105"], RegisterSite.Of("video", table.Replace("taiin.gif", "a.txt", StringComparison.Ordinal), "", _text, ("content/numbers/a.txt", "x")).Codes);
    }

    [Fact]
    public void A_text_that_is_not_there_is_an_error_at_its_cell()
    {
        var wrong = Assert.Single(RegisterSite.Of("video", Videos).Built.Diagnostics, found => found.Code == "REG561");
        Assert.Equal("F3", wrong.Where.Cell);
    }
}
