using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using OutreachSite.Charts.Maps;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Maps;

/// <summary>What a map shows, and what it says.</summary>
public sealed class MapDrawingTests
{
    private static readonly ImmutableArray<MapPoint> Square = [new(40.6, 143.2), new(40.6, 143.5), new(40.8, 143.5), new(40.8, 143.2)];

    private static readonly MapRequest Town = new()
    {
        Id = "town", Title = "おおよその位置", Boundary = [Square], Labels = [new("みなと市", new(40.65, 143.4)), new("やまね町", new(40.75, 143.25))],
        Markers =
        [
            new("12", new(40.72, 143.3), MarkerSign.Care, "やまねデイサービス", "#f12"), new("1", new(40.66, 143.42), MarkerSign.Desk, "相談センター", "#f1"),
            new("2", new(40.661, 143.421), MarkerSign.Medical, "はまかぜ診療所", "#f2"), new("105", new(40.7, 143.45), MarkerSign.Medical, "みさき歯科", null),
        ],
    };

    [Fact]
    public void A_map_looks_as_approved() => Snapshot.Matches(Draw(Town).Svg, "svg");

    [Fact]
    public void A_crowded_part_is_drawn_larger_with_the_letter_of_its_frame()
    {
        var picture = Draw(Town with { Markers = [.. Town.Markers, .. Around(new(40.66, 143.42), 20, 0.01)] });
        var inset = Assert.Single(picture.Insets);
        Assert.Equal(("town-a", "A", "みなと市のあたり"), (inset.Id, inset.Letter, inset.Title));
        var frame = XElement.Parse(picture.Svg).Descendants("a").Single(link => (string?)link.Attribute("href") == "#town-a");
        Assert.Equal(("A", "Aの図。みなと市のあたり、22か所"), (frame.Element("text")!.Value, (string?)frame.Attribute("aria-label")));
        Assert.Equal(22, new MapSheet(inset.Svg).Signs.Length);
        Assert.Equal("24か所のおおよその位置の図です。番号は、一覧の番号と同じです。込み合ったところは、Aの図で大きくしています。", picture.Sentence);
        Snapshot.Matches(picture.Svg + inset.Svg, "svg");
    }

    [Fact]
    public void Places_at_one_spot_stand_in_rows()
    {
        var picture = Draw(Town with { Markers = [.. Around(new(40.66, 143.42), 30, 0)] });
        var sheet = new MapSheet(Assert.Single(picture.Insets).Svg);
        Assert.Equal(("together", 30), (sheet.Kind, sheet.Signs.Length));
        Assert.Equal([sheet.Dots.Single()], sheet.Leads.Select(lead => lead.To));
    }

    [Fact]
    public void A_few_places_at_one_spot_stand_around_it() => Assert.Equal(5, new MapSheet(Draw(Town with { Markers = [.. Around(new(40.66, 143.42), 5, 0)] }).Svg).Signs.Length);

    [Fact]
    public void A_marker_is_a_link_with_its_number_and_name_or_an_image_with_them()
    {
        var root = XElement.Parse(Draw(Town).Svg);
        Assert.Equal(
            ["#f1 1番　相談センター", "#f2 2番　はまかぜ診療所", "#f12 12番　やまねデイサービス"],
            root.Descendants("a").Select(link => $"{(string?)link.Attribute("href")} {(string?)link.Attribute("aria-label")}"));
        Assert.Equal("105番　みさき歯科", (string?)root.Elements("g").Single(group => (string?)group.Attribute("role") == "img").Attribute("aria-label"));
        Assert.Equal(("group", Draw(Town).Sentence), ((string?)root.Attribute("role"), (string?)root.Attribute("aria-label")));
    }

    [Fact]
    public void A_place_far_outside_is_told_and_does_not_make_the_town_small()
    {
        var picture = Draw(Town with { Markers = [.. Town.Markers, new("3", new(35.7, 139.7), MarkerSign.Medical, "東京の病院", "#f3"), new("4", null, MarkerSign.Care, "場所のわからない所", "#f4")] });
        Assert.Equal(Draw(Town).Svg, picture.Svg);
        Assert.Equal([("3", MapAbsenceReason.Outside), ("4", MapAbsenceReason.Unknown)], picture.Absent.Select(absent => (absent.Number, absent.Reason)));
    }

    [Fact]
    public void An_island_far_out_counts_only_when_there_is_something_on_it()
    {
        ImmutableArray<MapPoint> island = [new(39.9, 144.9), new(39.9, 145), new(40, 145), new(40, 144.9)];
        Assert.Equal(Bar(Town), Bar(Town with { Boundary = [Square, island] }));
        Assert.NotEqual(Bar(Town), Bar(Town with { Boundary = [Square, island], Markers = [.. Town.Markers, new("9", new(39.95, 144.95), MarkerSign.Medical, "島の診療所", null)] }));
    }

    [Fact]
    public void Without_places_there_is_no_map()
    {
        Assert.Null(MapDrawing.Draw(Town with { Markers = [] }, MapWords.Japanese));
        Assert.Null(MapDrawing.Draw(Town with { Markers = [], Boundary = [] }, MapWords.Japanese));
        Assert.Null(MapDrawing.Draw(Town with { Markers = [Town.Markers[0] with { At = new(double.NaN, 0) }] }, MapWords.Japanese));
        Assert.Null(MapDrawing.DrawIndex(new() { Id = "i", Title = "図", Regions = [new("どこか", 3, null, null)] }, MapWords.Japanese));
    }

    [Fact]
    public void Without_a_boundary_the_places_decide_what_is_seen()
    {
        var picture = Draw(Town with { Boundary = [], Markers = [Town.Markers[0]] });
        Assert.Equal("約200m", new MapSheet(picture.Svg).Bar.Text);
        Assert.DoesNotContain("border", picture.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_page_of_one_place_the_others_are_dots()
    {
        var picture = Draw(Town with { Marked = "12" });
        var sheet = new MapSheet(picture.Svg);
        Assert.Equal(["12"], sheet.Signs.Select(sign => sign.Number));
        Assert.Equal((3, true), (sheet.Dots.Length, picture.HasDots));
        Assert.Equal(MarkerSign.Care, Assert.Single(picture.Signs));
        Assert.Null(MapDrawing.Draw(Town with { Marked = "77" }, MapWords.Japanese));
        Snapshot.Matches(picture.Svg, "svg");
    }

    [Fact]
    public void An_index_has_a_plate_for_each_part()
    {
        var request = new MapIndexRequest
        {
            Id = "index", Title = "地区", Boundary = [Square],
            Regions = [new("みなと市", 24, new(40.65, 143.4), "#minato"), new("やまね町", 6, new(40.75, 143.25), "#yamane"), new("本町", 9, new(40.65, 143.41), null), new("遠い町", 2, new(30, 140), "#x")],
        };
        var picture = MapDrawing.DrawIndex(request, MapWords.Japanese)!;
        var plates = new MapSheet(picture.Svg).Plates;
        Assert.Equal(3, plates.Length);
        Assert.False(plates[0].Meets(plates[2]));
        Assert.Equal(("遠い町", MapAbsenceReason.Outside), (Assert.Single(picture.Absent).Label, picture.Absent[0].Reason));
        Snapshot.Matches(picture.Svg, "svg");
    }

    [Theory]
    [InlineData("ja", "約5km", "北")]
    [InlineData("en", "about 5 km", "N")]
    [InlineData("easy", "だいたい 5km", "きた")]
    public void Words_are_those_of_the_language(string language, string bar, string north)
    {
        var svg = MapDrawing.Draw(Town, Words(language))!.Svg;
        Assert.Equal(bar, new MapSheet(svg).Bar.Text);
        Assert.Contains(new MapSheet(svg).Texts, text => text.Text == north);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    [InlineData("easy")]
    public void No_place_in_a_word_is_left_open(string language)
    {
        var crowded = Town with { Markers = [.. Around(new(40.66, 143.42), 30, 0), .. Around(new(40.72, 143.3), 30, 0.02)] };
        var pictures = new[] { MapDrawing.Draw(crowded, Words(language))!, MapDrawing.Draw(Town with { Marked = "1" }, Words(language))! };
        Assert.All(pictures, picture => Assert.DoesNotMatch("[{}]", picture.Svg + picture.Sentence + string.Concat(picture.Insets.Select(inset => inset.Title + inset.Svg))));
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Draw(Town).Svg;
        try
        {
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(expected, Draw(Town with { Markers = [.. Town.Markers.Reverse()] }).Svg);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Paint_comes_from_known_classes_and_ids_carry_the_prefix()
    {
        var crowded = Town with { Markers = [.. Town.Markers, .. Around(new(40.66, 143.42), 20, 0.01), .. Around(new(40.72, 143.3), 30, 0)] };
        var picture = Draw(crowded);
        var all = picture.Insets.Select(inset => inset.Svg).Append(picture.Svg).Append(Draw(Town with { Marked = "1" }).Svg).Select(XElement.Parse).SelectMany(root => root.DescendantsAndSelf()).ToArray();
        Assert.All(all.Attributes("class"), name => Assert.Contains(name.Value, MapClasses.All));
        Assert.All(all.Attributes("id"), id => Assert.StartsWith("town-", id.Value, StringComparison.Ordinal));
        Assert.All(all.Attributes(), attribute => Assert.DoesNotContain(attribute.Name.LocalName, new[] { "style", "fill", "stroke" }));
        Assert.All(all.Attributes("font-size"), size => Assert.True(double.Parse(size.Value, CultureInfo.InvariantCulture) >= 17));
        Assert.All(all.Attributes("href"), address => Assert.StartsWith("#", address.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_author_writes_is_escaped() =>
        Assert.DoesNotContain("<b>", Draw(Town with { Markers = [new("<b>", Town.Markers[0].At, MarkerSign.Desk, "<b>\"&", "\"><b>")], Labels = [new("<b>", new(40.7, 143.3))] }).Svg, StringComparison.Ordinal);

    private static MapPicture Draw(MapRequest request) => MapDrawing.Draw(request, MapWords.Japanese)!;

    private static string Bar(MapRequest request) => new MapSheet(Draw(request).Svg).Bar.Text;

    private static MapWords Words(string language) => language switch { "ja" => MapWords.Japanese, "en" => MapWords.English, _ => MapWords.Easy };

    private static IEnumerable<MapMarker> Around(MapPoint middle, int count, double far) => Enumerable.Range(0, count).Select(index => new MapMarker(
        (20 + index).ToString(CultureInfo.InvariantCulture), new(middle.Latitude + far * Math.Sin(index * 2.4) * Math.Sqrt((double)index / count), middle.Longitude + far * Math.Cos(index * 2.4) * Math.Sqrt((double)index / count)),
        (MarkerSign)(index % 3), $"所{index}", $"#f{20 + index}"));
}
