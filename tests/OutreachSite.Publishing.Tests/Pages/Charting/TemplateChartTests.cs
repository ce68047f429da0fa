using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Charting;

/// <summary>The function <c>chart</c> of layouts gives what a block of Markdown gives.</summary>
public sealed class TemplateChartTests
{
    private const string Block = "kind: bars\ntitle: 相談の件数\nunit: 件\n---\n窓口,件数\n相談センター,120\n役場,0";

    [Theory]
    [InlineData("""{{ chart { kind: "bars", title: "相談の件数", unit: "件", columns: ["窓口", "件数"], rows: [["相談センター", 120], ["役場", 0]] } }}""")]
    [InlineData("""{{ chart kind: "bars" title: "相談の件数" unit: "件" columns: ["窓口", "件数"] rows: [{窓口: "相談センター", 件数: 120}, {窓口: "役場", 件数: 0}] }}""")]
    [InlineData("""{{ o = { kind: "bars", title: "相談の件数", unit: "件", data: "/numbers.csv" }; o | chart }}""")]
    public void It_gives_the_markup_of_a_block(string call)
    {
        var built = Build(call);
        Assert.Empty(built.Diagnostics.Where(found => found.Severity != Severity.Hint));
        var page = HtmlFacts.Page(Text(built, "guides/chart/index.html"));
        var (block, function) = (page.QuerySelector("#chart-1")!, page.QuerySelector("#figure-1")!);
        Assert.Equal(block.OuterHtml, function.OuterHtml.Replace("figure-1", "chart-1", StringComparison.Ordinal));
        Assert.Equal(Text(built, "guides/chart/chart-1.csv"), Text(built, "guides/chart/figure-1.csv"));
        Assert.NotEmpty(Text(built, "index.html"));
    }

    [Theory]
    [InlineData("""{{ chart "bars" }}""", "TPL", "chart takes one object")]
    [InlineData("""{{ chart { kind: "bar", title: "数", columns: ["a", "b"], rows: [["c", 1]] } }}""", "TPL", "no kind of chart 'bar'")]
    [InlineData("""{{ chart { kind: "bars", title: "数", unit: "件", columns: ["a", "b"], rows: [["c", "多い"]] } }}""", "TPL", "'多い' in 'b' of 'c' is not a number")]
    [InlineData("""{{ chart { kind: "bars", title: "数", id: "A b", columns: ["a", "b"], rows: [["c", 1]] } }}""", "TPL", "lower-case letters")]
    [InlineData("""{{ chart { kind: "bars", title: "数", data: "../../../etc/passwd.csv" } }}""", "TPL", "outside of the content folder")]
    [InlineData("""{{ chart { kind: "bars", title: "数", data: "/none.csv" } }}""", "TPL", "no file '/none.csv'")]
    public void A_mistake_is_told_at_the_call(string call, string area, string words)
    {
        var found = Build(call).Diagnostics.First(one => one.IsError);
        Assert.StartsWith(area, found.Code, StringComparison.Ordinal);
        Assert.Equal("themes/town/layouts/guide.sbn-html", found.Where.Path);
        Assert.Contains(words, found.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_charts_have_two_names_and_one_name_is_not_given_twice()
    {
        const string Call = """{{ chart { kind: "bars", title: "数", unit: "件", columns: ["a", "b"], rows: [["c", 1]] } }}""";
        var twice = Build(Call + Call);
        Assert.NotEmpty(Text(twice, "guides/chart/figure-2.csv"));
        var same = Build(string.Concat(Enumerable.Repeat(Call.Replace("title:", "id: \"n\", title:", StringComparison.Ordinal), 2)));
        Assert.Contains(same.Diagnostics, found => found.Message.English.Contains("two charts have the id 'n'", StringComparison.Ordinal));
    }

    private static BuiltSite Build(string call) => SiteBuilder.Build(
        ChartSite.Scenario(Block, ("/numbers.csv", Encoding.UTF8.GetBytes("窓口,件数\n相談センター,120\n役場,0\n")))
            .With("themes/town/layouts/guide.sbn-html", "{{ include \"layouts/page\" }}\n" + call + "\n").Files,
        new(new(2026, 11, 21)));

    private static string Text(BuiltSite built, string path) => Encoding.UTF8.GetString(built.Files.Single(file => file.Path == new RelativePath(path)).Bytes.Span);
}
