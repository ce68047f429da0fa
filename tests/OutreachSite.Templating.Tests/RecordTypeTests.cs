using OutreachSite.Templating.Values;

namespace OutreachSite.Templating.Tests;

/// <summary>Records of the program as templates see them.</summary>
public sealed class RecordTypeTests
{
    internal static RecordType<Guide> Type { get; } = new(
        ("title", guide => guide.Title),
        ("visits", guide => guide.Visits));

    private static readonly TemplateObject _model = new() { ["guide"] = Type.Of(new("案内 <1>", 3)) };

    [Fact]
    public void Members_are_read_by_their_names() =>
        Assert.Equal("案内 &lt;1&gt; 3", TestTemplates.Text("{{ guide.title }} {{ guide['visits'] }}", _model));

    [Fact]
    public void A_record_is_listed_and_printed_in_the_order_of_its_members()
    {
        Assert.Equal("title visits ", TestTemplates.Text("{{ for member in guide }}{{ member.key }} {{ end }}", _model));
        Assert.Equal("{title: &quot;案内 &lt;1&gt;&quot;, visits: 3}", TestTemplates.Text("{{ guide }}", _model));
    }

    [Fact]
    public void An_unknown_member_is_reported_with_a_suggestion()
    {
        var problem = Assert.Single(TestTemplates.Render("{{ guide.titel }}", _model).Diagnostics);
        Assert.Equal("TPL102", problem.Code);
        Assert.Contains("title", problem.Hint!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void One_place_of_a_template_reads_records_of_many_forms()
    {
        var other = new RecordType<string>(("length", text => text.Length), ("title", text => text));
        var model = new TemplateObject
        {
            ["list"] = Value.ListOf(Type.Of(new("甲", 1)), other.Of("乙"), new TemplateObject { ["title"] = "丙" }, Type.Of(new("丁", 1))),
        };
        Assert.Equal("甲乙丙丁", TestTemplates.Text("{{ for item in list }}{{ item.title }}{{ end }}", model));
    }

    internal sealed record Guide(string Title, int Visits);
}
