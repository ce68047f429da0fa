using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Svg;

/// <summary>What holds for every drawing of every kind.</summary>
public sealed partial class DrawingRulesTests
{
    public static TheoryData<string, string> Drawings()
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, source) in new[]
        {
            ("seminar", Samples.Seminar), ("items", Samples.Items), ("issues", Samples.Issues), ("discharge", Samples.Discharge),
        })
        {
            data.Add($"{name} wide", Requests.Picture(source).WideSvg);
            data.Add($"{name} narrow", Requests.Picture(source).NarrowSvg);
        }

        foreach (var name in ChartCatalog.Kinds.SelectMany(kind => kind.Examples.Select(example => $"{kind.Name}/{example.Name}")))
        {
            data.Add($"{name} wide", ExampleTests.Picture(name).WideSvg);
            data.Add($"{name} narrow", ExampleTests.Picture(name).NarrowSvg);
        }

        return data;
    }

    [Theory, MemberData(nameof(Drawings))]
    public void It_is_an_image_with_a_name_and_a_description(string name, string svg)
    {
        Assert.NotEmpty(name);
        var root = XElement.Parse(svg);
        Assert.Equal("img", (string?)root.Attribute("role"));
        var labels = ((string)root.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal(["title", "desc"], labels.Select(id => root.Elements().Single(one => (string?)one.Attribute("id") == id).Name.LocalName));
        Assert.All(root.Elements().Where(one => one.Name == "title" || one.Name == "desc"), one => Assert.NotEmpty(one.Value));
    }

    [Theory, MemberData(nameof(Drawings))]
    public void It_has_no_style_no_script_no_event_and_no_address(string name, string svg)
    {
        Assert.NotEmpty(name);
        foreach (var attribute in XElement.Parse(svg).DescendantsAndSelf().Attributes())
        {
            Assert.NotEqual("style", attribute.Name.LocalName);
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("href", attribute.Name.LocalName, StringComparison.Ordinal);
            Assert.DoesNotContain("://", attribute.Value, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Paint_comes_from_known_classes_or_from_patterns_of_its_own(string name, string svg)
    {
        Assert.NotEmpty(name);
        var root = XElement.Parse(svg);
        var ids = root.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        Assert.All(ids, id => Assert.StartsWith("c1-", id, StringComparison.Ordinal));
        foreach (var element in root.DescendantsAndSelf())
        {
            foreach (var word in ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Assert.Contains(word, ChartClasses.All);
            Assert.Null(element.Attribute("stroke"));
            if ((string?)element.Attribute("fill") is { } fill)
                Assert.Contains(fill["url(#".Length..^1], ids);
        }
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Words_are_text_of_sixteen_units_or_more(string name, string svg)
    {
        Assert.NotEmpty(name);
        var texts = XElement.Parse(svg).Descendants().Where(one => one.Name == "text" || one.Name == "tspan").ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts.Attributes("font-size"), size => Assert.True(double.Parse(size.Value, CultureInfo.InvariantCulture) >= 16));
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Numbers_have_two_decimals_at_most_and_lie_within_the_drawing(string name, string svg)
    {
        Assert.NotEmpty(name);
        Assert.DoesNotMatch(ThreeDecimals(), svg);
        var root = XElement.Parse(svg);
        var size = ((string)root.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        foreach (var text in root.Descendants("text"))
        {
            Assert.InRange(Geometry.Number(text, "x"), 0, size[2]);
            Assert.InRange(Geometry.Number(text, "y"), 0, size[3]);
        }

        Assert.All(Geometry.Boxes(svg, "seg"), box => Assert.True(box.Y + box.Height <= size[3] && box.X + box.Width <= size[2]));
    }

    [Theory, MemberData(nameof(Drawings))]
    public void It_is_readable_markup_with_line_feeds(string name, string svg)
    {
        Assert.NotEmpty(name);
        Assert.DoesNotContain('\r', svg);
        Assert.EndsWith("</svg>\n", svg, StringComparison.Ordinal);
        Assert.All(svg.Split('\n')[1..^2], line => Assert.StartsWith("  ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_culture_with_decimal_commas_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Requests.Picture(Samples.Items);
        try
        {
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            commas.NumberFormat.NumberGroupSeparator = ".";
            CultureInfo.CurrentCulture = commas;
            var picture = Requests.Picture(Samples.Items);
            Assert.Equal(expected.WideSvg, picture.WideSvg);
            Assert.Equal(expected.Sentence, picture.Sentence);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Two_charts_on_a_page_share_no_id()
    {
        var one = Requests.Picture(Samples.Seminar);
        var other = Requests.Chart(Samples.Seminar) is var chart ? chart.Head with { Id = "c2" } : null;
        var second = ((OutreachSite.Charts.Kinds.StackedBars.StackedBarChart)Requests.Chart(Samples.Seminar) with { Head = other! }).Draw(ChartWords.Japanese);
        var ids = new[] { one.WideSvg, one.NarrowSvg, second.WideSvg, second.NarrowSvg }
            .SelectMany(svg => XElement.Parse(svg).Descendants().Attributes("id")).Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [GeneratedRegex(@"=""[^""]*\d\.\d{3}", RegexOptions.None, 1000)]
    private static partial Regex ThreeDecimals();
}
