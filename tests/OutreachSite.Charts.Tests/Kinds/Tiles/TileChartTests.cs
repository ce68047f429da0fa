using OutreachSite.Charts.Kinds.Tiles;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Kinds.Tiles;

public sealed class TileChartTests
{
    private const string Head = "tiles\ntitle: 題\nunit: 件\n";

    [Fact]
    public void Wide_tohoku() => Snapshot.Matches(ExampleTests.Picture("tiles/tohoku").WideSvg, "svg");

    [Fact]
    public void Narrow_japan() => Snapshot.Matches(ExampleTests.Picture("tiles/japan").NarrowSvg, "svg");

    [Fact]
    public void There_are_47_prefectures_each_with_a_place_of_its_own()
    {
        Assert.Equal(Enumerable.Range(1, 47), Prefecture.All.Select(one => one.Code));
        Assert.Equal(47, Prefecture.All.Select(one => (one.Column, one.Row)).Distinct().Count());
        Assert.Equal(47, Prefecture.All.Select(one => one.English).Distinct().Count());
        Assert.Equal([1, 6, 7, 9, 7, 5, 4, 8], Prefecture.Regions.Select(region => Prefecture.All.Count(one => one.Region == region)));
        Assert.Equal(["京都府", "大阪府"], Prefecture.All.Where(one => one.Suffix == "府").Select(one => one.FullName));
    }

    [Theory]
    [InlineData("青森県")]
    [InlineData("青森")]
    [InlineData("02")]
    [InlineData("２")]
    [InlineData("aomori")]
    public void A_prefecture_is_found_by_name_or_code(string text) => Assert.Equal(2, Prefecture.Find(text)!.Code);

    [Theory]
    [InlineData("48")]
    [InlineData("0")]
    [InlineData("青")]
    public void Anything_else_is_none(string text) => Assert.Null(Prefecture.Find(text));

    [Fact]
    public void Values_fall_into_classes_and_prefectures_without_a_row_are_missing()
    {
        var chart = Assert.IsType<TileChart>(Requests.Chart(Head + "steps: 10, 20\nregion: 四国\n---\n県,数\n36,9\n37,10\n38,20"));
        Assert.Equal([0, 1, 2], chart.Tiles.Take(3).Select(tile => chart.ClassOf(tile.Value.Number!.Value)));
        Assert.True(chart.Tiles[3].Value.IsMissing);
        Assert.Equal(["20件以上", "10件以上20件未満", "10件未満"], Enumerable.Range(0, 3).Reverse().Select(place => TilePicture.ClassName(chart, place, ChartWords.Japanese)));
    }

    [Fact]
    public void Without_steps_classes_are_round_and_at_most_five()
    {
        var chart = Assert.IsType<TileChart>(Requests.Chart(Head + "---\n県,数\n1,3\n2,47\n3,88"));
        Assert.Equal<decimal>([20, 40, 60, 80], chart.Steps.AsEnumerable());
    }

    [Fact]
    public void The_sentence_tells_highest_lowest_and_how_many_are_in_the_highest_class()
    {
        const string Rows = "steps: 10\n---\n県,数\n1,3\n2,47\n3,88";
        Assert.Equal("もっとも高いのは岩手（88件）、もっとも低いのは北海道（3件）です。10件以上は2都道府県です。", Requests.Picture(Head + Rows).Sentence);
        Assert.StartsWith("The highest is Iwate", Requests.Picture(Head + Rows, ChartWords.English).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1,3\n青林県,4", "7:1 CHT152")]
    [InlineData("region: 四国\n", "36,3\n1,4", "8:1 CHT153")]
    [InlineData("", "1,3\n北海道,4", "7:1 CHT118")]
    [InlineData("steps: 5, 3\n", "1,3", "4:8 CHT154")]
    [InlineData("steps: 1, 2, 3, 4, 5\n", "1,3", "4:8 CHT154")]
    [InlineData("region: 東日本\n", "1,3", "4:9 CHT108")]
    public void What_cannot_be_drawn_is_told(string options, string rows, string problem) =>
        Assert.Equal([problem], Requests.Problems($"{Head}{options}---\n県,数\n{rows}"));
}
