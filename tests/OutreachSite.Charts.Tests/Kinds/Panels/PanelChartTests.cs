using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Panels;

public sealed class PanelChartTests
{
    private const string Head = "panels\ntitle: 題\nunit: 件\n";

    [Fact]
    public void Wide_worries() => Snapshot.Matches(ExampleTests.Picture("panels/worries").WideSvg, "svg");

    [Fact]
    public void Wide_areas() => Snapshot.Matches(ExampleTests.Picture("panels/areas").WideSvg, "svg");

    [Fact]
    public void Narrow_years() => Snapshot.Matches(ExampleTests.Picture("panels/years").NarrowSvg, "svg");

    [Theory]
    [InlineData("bars")]
    [InlineData("columns")]
    public void All_panels_have_one_scale(string form)
    {
        var boxes = Geometry.Boxes(Requests.Picture($"{Head}form: {form}\n---\n行,a,b\n甲,10,20\n乙,40,80").WideSvg, "seg").Select(box => form == "bars" ? box.Width : box.Height).ToArray();
        Assert.Equal(2, boxes[1] / boxes[0], 1);
        Assert.Equal(4, boxes[2] / boxes[0], 1);
        Assert.Equal(8, boxes[3] / boxes[0], 1);
    }

    [Fact]
    public void The_sentence_tells_the_extremes_and_along_lines_the_changes()
    {
        Assert.Equal(
            "もっとも高いのは40〜59歳の「家族の負担」（71%）、もっとも低いのは75歳以上の「お金のこと」（31%）です。",
            ExampleTests.Picture("panels/worries").Sentence);
        Assert.StartsWith(
            "もっとも上がったのはみなと地区で、42件から71件になりました。もっとも下がったのは山の手地区で、30件から29件になりました。",
            ExampleTests.Picture("panels/years").Sentence, StringComparison.Ordinal);
        Assert.Equal("The highest is B, “b” (8件), the lowest A, “a” (1件).", Requests.Picture(Head + "---\n行,a,b\nA,1,2\nB,4,8", ChartWords.English).Sentence);
    }

    [Fact]
    public void Columns_without_room_for_their_words_become_bars()
    {
        var picture = Requests.Picture($"{Head}form: columns\n---\n行,急に具合が悪くなったとき,家族の負担,お金のこと,住まいのこと,薬のこと,食事のこと\n甲,1,2,3,4,5,6\n乙,1,2,3,4,5,6");
        Assert.Single(Geometry.Boxes(picture.NarrowSvg, "seg").Select(box => box.Height).Distinct());
    }

    [Theory]
    [InlineData("form: pie\n", "甲,1", "4:7 CHT108")]
    [InlineData("form: lines\n", "甲,1", "1:1 CHT142")]
    public void What_cannot_be_drawn_is_told(string options, string row, string problem) =>
        Assert.Equal([problem], Requests.Problems($"{Head}{options}---\n行,a\n{row}"));

    [Fact]
    public void So_many_small_charts_are_refused() =>
        Assert.Equal(["1:1 CHT155"], Requests.Problems($"{Head}---\n行,a{string.Concat(Enumerable.Range(1, 25).Select(index => $"\n行{index},1"))}"));
}
