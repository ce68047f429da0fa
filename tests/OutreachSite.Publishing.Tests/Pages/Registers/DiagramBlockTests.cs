using AngleSharp.Html.Dom;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>A block <c>diagram</c> in the text of a page.</summary>
public sealed class DiagramBlockTests
{
    private const string Table = """
        図,行の種類,ID,名前,見出し,中身,列,段,から,へ,ことば,向き,確からしさ,ページ,出典
        支える人,箱,p,本人,,,,,,,,,,,市の資料
        支える人,箱,c,診療所,医療,往診;看取り,,,,,,,,index.md,市の資料
        支える人,線,,,,,,,c,本人,訪問診療,,推定,,市の資料
        会議,段,,県,,,,,,,,,,,
        会議,箱,a,検討会,,,,県,,,,,,,
        会議,箱,b,協議会,,,,県,,,,,,,
        会議,線,,,,,,,a,b,,,,,
        会議,線,,,,,,,b,a,,,,,
        """;

    [Fact]
    public void A_block_is_a_figure_with_two_drawings_and_the_same_in_words()
    {
        var site = Site("figure: 支える人\nshape: hub\nfinding: 診療所が支えます。\nnote: 向きは推定です。");
        Assert.Empty(site.Codes);
        var figure = Page(site).QuerySelector("figure.os-diagram-figure")!;
        Assert.Equal(["wide", "narrow"], figure.QuerySelectorAll("svg.os-diagram").Select(svg => svg.GetAttribute("data-size")));
        Assert.Equal(["本人", "医療　診療所"], figure.QuerySelectorAll(".os-diagram-figure__list > li").Select(entry => (entry.QuerySelector("a") ?? entry).TextContent.Trim().Split('\n')[0].Trim()));
        Assert.Equal(["往診", "看取り", "本人へ：訪問診療（推定）"], figure.QuerySelectorAll(".os-diagram-figure__list ul > li").Select(line => line.TextContent.Trim()));
        Assert.Equal(["../index.html", "../index.html", "../index.html"], figure.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["向きは推定です。", "出典：市の資料"], figure.QuerySelectorAll(".os-diagram-figure__notes > li").Select(line => line.TextContent.Trim()));
        Assert.Contains("診療所が支えます。", figure.QuerySelector(".os-diagram-figure__finding")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figure: 支える\nshape: hub", "REG570")]
    [InlineData("figure: 会議\nshape: levels", "REG571")]
    [InlineData("figure: 会議\nshape: 段", "REG571")]
    [InlineData("figure: 支える人\nshape: star", "REG572")]
    [InlineData("figure: 支える人\nshape: hub\ntitel: 題", "REG574")]
    [InlineData("figure: 支える人", "REG575")]
    [InlineData("shape: hub", "REG575")]
    [InlineData("figure: 支える人\nshape: hub\ntable: nowhere", "REG502")]
    public void What_is_wrong_is_told(string block, string code) => Assert.Contains(code, Site(block).Codes);

    [Fact]
    public void A_circle_is_told_at_its_cell()
    {
        var found = Site("figure: 会議\nshape: tree").Built.Diagnostics.Single(one => one.Code == "REG571");
        Assert.Equal("J9", found.Where.Cell);
    }

    [Fact]
    public void More_lines_than_can_be_followed_are_said_in_words_alone()
    {
        var rows = string.Concat(Enumerable.Range(0, 12).Select(index => $"\n多い,箱,n{index},箱{index},,,,,,,,,,,"))
            + string.Concat(Enumerable.Range(0, 12).SelectMany(from => Enumerable.Range(0, 12).Where(to => to != from).Select(to => $"\n多い,線,,,,,,,n{from},n{to},,,,,")));
        var site = RegisterSite.Of("desk", "窓口名,電話\nセンター,0176-00-1234\n", files: [("content/registers/diagram.csv", Table.Trim() + rows), Text("figure: 多い\nshape: hub")]);
        Assert.Contains(site.Built.Diagnostics, found => found.Code == "REG573");
        Assert.True(Page(site).QuerySelector("figure.os-diagram-figure details")!.HasAttribute("open"));
    }

    private static RegisterSite Site(string block) =>
        RegisterSite.Of("desk", "窓口名,電話\nセンター,0176-00-1234\n", files: [("content/registers/diagram.csv", Table), Text(block)]);

    private static (string Path, string Text) Text(string block) =>
        ("content/text/index.md", $"---\ntitle: 図\nsummary: 図のページです。\npublished: 2026-11-01\n---\n\n```diagram\n{block}\n```\n");

    private static IHtmlDocument Page(RegisterSite site) => HtmlFacts.Page(site.Text("text/index.html"));
}
