using System.Globalization;
using System.Xml.Linq;
using OutreachSite.Charts.Diagrams;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Diagrams;

/// <summary>What a diagram shows, and what it says.</summary>
public sealed class DiagramDrawingTests
{
    [Fact]
    public void A_hub_looks_as_approved() => Snapshot.Matches(Both(DiagramSamples.Hub), "svg");

    [Fact]
    public void Lanes_look_as_approved() => Snapshot.Matches(Both(DiagramSamples.Lanes), "svg");

    [Fact]
    public void Levels_look_as_approved() => Snapshot.Matches(Both(DiagramSamples.Levels), "svg");

    [Fact]
    public void Panels_look_as_approved() => Snapshot.Matches(Both(DiagramSamples.Panels), "svg");

    [Fact]
    public void A_tree_looks_as_approved() => Snapshot.Matches(Both(DiagramSamples.Tree), "svg");

    [Fact]
    public void Words_say_who_is_linked_with_whom_and_what_about()
    {
        var picture = Draw(DiagramSamples.Hub);
        Assert.Equal("6個の箱と5本の線の図です。同じことを、下に言葉で書いています。", picture.Sentence);
        var section = Assert.Single(picture.Sections);
        Assert.Null(section.Title);
        Assert.Equal(["患者・利用者", "医療　在宅療養支援診療所など", "医療　病院", "訪問看護", "支援センター", "市町村（推定）"], section.Entries.Select(entry => entry.Name));
        Assert.Equal(
            ["患者・利用者へ：訪問診療", "患者・利用者へ：急変時の一時入院（推定）", "患者・利用者へ", "在宅療養支援診療所などと、たがいに：連携体制づくりを支援", "支援センターと：協議の開催、連携の促進"],
            section.Entries.SelectMany(entry => entry.Relations));
        Assert.Equal(["国", "都道府県（保健所）", "市町村"], Draw(DiagramSamples.Lanes).Sections.Select(one => one.Title));
    }

    [Fact]
    public void The_middle_of_a_hub_lies_between_the_others_and_comes_first_on_a_telephone()
    {
        var picture = Draw(DiagramSamples.Hub);
        var wide = new DrawnDiagram(picture.WideSvg!).Nodes.ToDictionary(node => node.Id, node => node.Box);
        Assert.Contains(wide, node => node.Value.Bottom < wide["person"].Y);
        Assert.Contains(wide, node => node.Value.Y > wide["person"].Bottom);
        Assert.Equal("person", new DrawnDiagram(picture.NarrowSvg!).Nodes.MinBy(node => node.Box.Y).Id);
    }

    [Fact]
    public void Lanes_lie_side_by_side_and_below_one_another_on_a_telephone()
    {
        var picture = Draw(DiagramSamples.Lanes);
        var wide = new DrawnDiagram(picture.WideSvg!).Nodes.ToDictionary(node => node.Id, node => node.Box);
        Assert.True(wide["plan"].Right < wide["small"].X && wide["small"].Right < wide["eight"].X);
        Assert.Equal(wide["plan"].X, wide["case"].X);
        var narrow = new DrawnDiagram(picture.NarrowSvg!).Nodes;
        Assert.Single(narrow.Select(node => node.Box.X).Distinct());
        Assert.Equal(["plan", "case", "small", "eight"], narrow.OrderBy(node => node.Box.Y).Select(node => node.Id));
    }

    [Fact]
    public void Lines_between_the_same_boxes_are_one_with_all_their_words()
    {
        var twice = DiagramSamples.Hub with { Edges = [.. DiagramSamples.Hub.Edges, new("clinic", "person") { Label = "電話の相談" }] };
        var drawn = new DrawnDiagram(Draw(twice).WideSvg!);
        Assert.Single(drawn.Lines, line => line.From == "clinic");
        Assert.Contains("訪問診療電話の相談", drawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_concluded_is_dashed_and_the_key_says_so_only_then()
    {
        Assert.Contains("点線は推定", new DrawnDiagram(Draw(DiagramSamples.Hub).WideSvg!).Words, StringComparison.Ordinal);
        Assert.Equal(["city"], Guesses(Draw(DiagramSamples.Hub).WideSvg!).Where(one => one.Name == "rect").Select(one => (string?)one.Parent!.Attribute("data-node")));
        Assert.Equal(["hospital"], Guesses(Draw(DiagramSamples.Hub).WideSvg!).Attributes("data-from").Select(from => from.Value));
        Assert.DoesNotContain("点線", Draw(DiagramSamples.Tree).WideSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_to_nowhere_and_a_second_box_of_the_same_id_are_left_out()
    {
        var picture = Draw(DiagramSamples.Tree with { Nodes = [.. DiagramSamples.Tree.Nodes, new("a", "別の会")], Edges = [.. DiagramSamples.Tree.Edges, new("a", "x"), new("a", "a")] });
        Assert.Equal(Draw(DiagramSamples.Tree).WideSvg!.Split("</desc>")[1], picture.WideSvg!.Split("</desc>")[1]);
        Assert.Contains("推進協議会へ", picture.Sections[0].Entries[0].Relations);
    }

    [Fact]
    public void Without_boxes_there_is_no_drawing()
    {
        foreach (var shape in Enum.GetValues<DiagramShape>())
        {
            var picture = Draw(new("d", "図", shape));
            Assert.Equal((null, null, true), (picture.WideSvg, picture.NarrowSvg, picture.Sections.SelectMany(section => section.Entries).All(_ => false)));
        }
    }

    [Theory]
    [InlineData("en", "dashed: inferred")]
    [InlineData("easy", "てんせんは、たぶん")]
    public void Words_are_those_of_the_language(string language, string key)
    {
        var picture = DiagramDrawing.Draw(DiagramSamples.Hub, language == "en" ? DiagramWords.English : DiagramWords.Easy);
        Assert.Contains(key, picture.NarrowSvg, StringComparison.Ordinal);
        Assert.DoesNotMatch("[{}]", picture.WideSvg + picture.Sentence + string.Concat(picture.Sections.SelectMany(section => section.Entries).SelectMany(entry => entry.Relations)));
    }

    [Fact]
    public void Paint_comes_from_known_classes_and_ids_carry_the_prefix()
    {
        foreach (var diagram in new[] { DiagramSamples.Hub, DiagramSamples.Lanes, DiagramSamples.Levels, DiagramSamples.Panels, DiagramSamples.Tree })
        {
            var all = new[] { Draw(diagram).WideSvg!, Draw(diagram).NarrowSvg! }.Select(XElement.Parse).SelectMany(root => root.DescendantsAndSelf()).ToArray();
            Assert.All(all.Attributes("class").SelectMany(name => name.Value.Split(' ')), name => Assert.Contains(name, DiagramClasses.All));
            Assert.All(all.Attributes("id"), id => Assert.StartsWith($"{diagram.Id}-", id.Value, StringComparison.Ordinal));
            Assert.All(all.Attributes(), attribute => Assert.DoesNotContain(attribute.Name.LocalName, new[] { "style", "fill", "stroke" }));
            Assert.All(all.Attributes("font-size"), size => Assert.True(double.Parse(size.Value, CultureInfo.InvariantCulture) >= 16));
        }
    }

    [Fact]
    public void What_an_author_writes_is_escaped() =>
        Assert.DoesNotContain("<b>", Draw(new("d", "<b>", DiagramShape.Tree) { Nodes = [new("<b>", "<b>\"") { Url = "\"><b>", Members = ["<b>"] }] }).WideSvg, StringComparison.Ordinal);

    private static DiagramPicture Draw(Diagram diagram) => DiagramDrawing.Draw(diagram, DiagramWords.Japanese);

    private static IEnumerable<XElement> Guesses(string svg) => XElement.Parse(svg).Descendants().Where(one => ((string?)one.Attribute("class") ?? "").EndsWith(" guess", StringComparison.Ordinal) && (one.Name == "rect" || one.Attribute("data-from") is not null));

    private static string Both(Diagram diagram) => Draw(diagram).WideSvg + Draw(diagram).NarrowSvg;
}
