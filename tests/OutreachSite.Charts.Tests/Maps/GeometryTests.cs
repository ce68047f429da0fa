using System.Collections.Immutable;
using OutreachSite.Charts.Maps;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Maps;

/// <summary>The plane of a map, and its lines.</summary>
public sealed class GeometryTests
{
    [Fact]
    public void A_degree_has_its_length()
    {
        // Lengths of a degree at 45° by the ellipsoid WGS 84, as geodetic tables give them: 111.132 km and 78.847 km.
        var plane = new LocalPlane(new(45, 140));
        Assert.Equal(78_847, plane.At(new(45, 141)).X, 78.847);
        Assert.Equal(-111_132, plane.At(new(46, 140)).Y, 111.132);
        Assert.Equal(1, plane.EastAt(0), 9);
        Assert.True(plane.EastAt(100_000) < 1, "to the south a degree is longer, so a metre is less of it");
    }

    [Fact]
    public void A_simple_line_is_nowhere_further_from_the_old_one_than_the_tolerance()
    {
        var plane = new LocalPlane(new(40, 140));
        ImmutableArray<Spot> coast = [.. Towns.Coast(5_000, new(40, 140), 0.2).Select(plane.At)];
        var simple = Assert.Single(Outline.Simplify([coast], 20));
        Assert.InRange(simple.Length, 10, 3_000);
        Assert.All(coast, point => Assert.True(Enumerable.Range(0, simple.Length).Min(index => Segment.Distance(point, simple[index], simple[(index + 1) % simple.Length])) <= 25.01));
    }

    [Fact]
    public void A_line_is_made_simpler_until_it_fits()
    {
        var plane = new LocalPlane(new(40, 140));
        ImmutableArray<Spot> coast = [.. Towns.Coast(5_000, new(40, 140), 0.2).Select(plane.At)];
        Assert.InRange(Outline.Fit([coast], 1, 200).Sum(ring => ring.Length), 20, 200);
    }

    [Fact]
    public void The_longest_ring_that_may_be_read_takes_a_moment()
    {
        // A star whose points reach further and further: the worst that the simplification can meet.
        ImmutableArray<Spot> star = [.. Enumerable.Range(0, 1_000_000).Select(index => new Spot(Math.Cos(index) * index, Math.Sin(index) * index))];
        Assert.True(Assert.Single(Outline.Simplify([star], 3)).Length <= 20_001);
    }

    [Fact]
    public void A_ring_is_cut_at_a_box()
    {
        ImmutableArray<Spot> square = [new(-10, -10), new(10, -10), new(10, 10), new(-10, 10)];
        var cut = Assert.Single(Clip.To([square], new(0, 0, 20, 20)));
        Assert.Equal([new(0, 0), new(0, 10), new(10, 0), new(10, 10)], cut.OrderBy(spot => spot.X).ThenBy(spot => spot.Y));
        Assert.Empty(Clip.To([square], new(50, 50, 5, 5)));
    }

    [Theory]
    [InlineData(-5, 5, 15, 5, true)]
    [InlineData(-5, 5, 5, -5.1, false)]
    [InlineData(-1, 3, 3, -1, true)]
    [InlineData(4, 4, 5, 5, true)]
    [InlineData(11, 0, 11, 10, false)]
    public void A_line_meets_a_box_or_not(double x1, double y1, double x2, double y2, bool meets) =>
        Assert.Equal(meets, Segment.Meets(new(x1, y1), new(x2, y2), new Box(0, 0, 10, 10)));

    [Fact]
    public void Numbers_are_in_the_order_of_counting() =>
        Assert.Equal(["1", "2", "12", "105", "A2", "A12", "B1"], new[] { "A12", "105", "12", "2", "B1", "A2", "1" }.Order(NumberOrder.Instance));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(702, "AAA")]
    public void Letters_go_on(int index, string letter) => Assert.Equal(letter, Letters.At(index));

    [Theory]
    [InlineData(0.015, "約5km")]
    [InlineData(0.05, "約2km")]
    [InlineData(0.12, "約1km")]
    [InlineData(1, "約100m")]
    public void A_bar_has_a_round_length(double unitsForMetre, string text) => Assert.Equal(text, ScaleLength.Of(unitsForMetre, MapWords.Japanese).Text);
}
