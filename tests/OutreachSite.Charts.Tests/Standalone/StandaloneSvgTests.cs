using System.Xml.Linq;
using OutreachSite.Charts.Standalone;
using OutreachSite.Charts.Svg;
using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests.Standalone;

/// <summary>A chart that is taken out of its page keeps all that a reader needs.</summary>
public sealed class StandaloneSvgTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var kind in ChartCatalog.Kinds)
            {
                foreach (var example in kind.Examples)
                    rows.Add(kind.Name, example.Name);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void It_is_a_whole_file_with_all_words_of_the_figure_and_no_id_twice(string kind, string example)
    {
        var picture = ChartCatalog.Create(ChartCatalog.Kinds.Single(one => one.Name == kind).Examples.Single(one => one.Name == example).ToRequest("c1")).Value!.Draw(ChartWords.Japanese);
        var svg = XDocument.Parse(new StandaloneSvg(picture, "text{fill:#000}") { SourceLine = "出典：町の調査", Width = 900 }.Write()).Root!;
        var ids = svg.DescendantsAndSelf().Select(element => (string?)element.Attribute("id")).Where(id => id is not null).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var words = string.Concat(svg.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value)).Replace(" ", "", StringComparison.Ordinal);
        Assert.All(
            picture.Notes.Select(note => note.Text).Append(picture.Title).Append(picture.Head.Finding ?? picture.Sentence).Append("出典：町の調査"),
            text => Assert.Contains(text.Replace(" ", "", StringComparison.Ordinal), words, StringComparison.Ordinal));
        Assert.Equal("900", (string?)svg.Attribute("width"));
        Assert.Equal("http://www.w3.org/2000/svg", svg.Elements().Last(element => element.Name.LocalName == "svg").Name.NamespaceName);
    }

    [Fact]
    public void It_looks_as_approved()
    {
        var chart = Requests.Chart("""
            bars
            title: 相談の多い窓口
            finding: 相談センターが、いちばん多く相談を受けました。
            subtitle: 4月から9月までの件数
            unit: 件
            source: みほん町
            ---
            窓口,相談
            相談センター,120
            役場,秘匿
            """);
        Snapshot.Matches(new StandaloneSvg(chart.Draw(ChartWords.Japanese), "text{fill:#000}") { SourceLine = "出典：みほん町" }.Write(), "svg");
    }

    [Fact]
    public void A_short_text_is_balanced_and_a_paragraph_fills_its_lines()
    {
        const string Text = "四捨五入のため、合計が100%にならないことがあります。差は1ポイントほどです。";
        var (balanced, filled) = (LineBreaker.Wrap(Text, 16, 480), LineBreaker.Wrap(Text, 16, 480, balances: false));
        Assert.Equal(string.Concat(balanced), string.Concat(filled));
        Assert.True(filled[0].Length > balanced[0].Length);
    }
}
