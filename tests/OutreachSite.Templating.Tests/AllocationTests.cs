using System.Buffers;
using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Templating.Tests;

/// <summary>Renders keep what they need for the next one: a regression here is one of kind, not of time.</summary>
public sealed class AllocationTests
{
    private const string Page = """
        <html lang="{{ page.lang }}"><body>{{ include "head" }}
        {{ for item in menu }}<a href="{{ item.url }}"{{ if item.is_current }} aria-current="page"{{ end }}>{{ item.title }}</a>{{ end }}
        {{ if page.level == 42 && for == null }}<h1>{{ page.title | html.escape }}</h1>{{ end }}
        {{ page.body }} {{ page.share }} {{ page.level }} {{ include "foot" page.title }}</body></html>
        """;

    private readonly ArrayBufferWriter<byte> _sink = new(1 << 16);

    [Fact]
    public void A_warm_page_allocates_two_kilobytes_at_most() => Assert.InRange(Allocated(Page), 0, 2048);

    [Fact]
    public void A_cached_include_allocates_nothing()
    {
        var one = Allocated("{{ include \"foot\" 1 }}");
        var many = Allocated(string.Concat(Enumerable.Repeat("{{ include \"foot\" 1 }}", 200)));
        Assert.Equal(one, many);
    }

    [Theory]
    [InlineData("text{{ }}")]
    [InlineData("{{ page.title }}")]
    [InlineData("{{ record.title }}")]
    [InlineData("{{ page.share }}")]
    [InlineData("{{ page.title | html.escape }}")]
    [InlineData("{{ if page.level == 42 }}-{{ end }}")]
    [InlineData("{{ for item in menu }}{{ for.index }}{{ item.title }}{{ end }}")]
    [InlineData("{{ twice 21 }}")]
    public void A_construct_allocates_nothing(string code)
    {
        const string Function = "{{ func twice; ret $0 * 2; end }}";
        Assert.Equal(Allocated(Function + code), Allocated(Function + string.Concat(Enumerable.Repeat(code, 200))));
    }

    [Fact]
    public void Parsing_allocates_fourteen_bytes_for_a_character_at_most()
    {
        var source = new SourceText(new("page.html"), string.Concat(Enumerable.Repeat(Page + "\n", 3)));
        var allocated = Measure(() => Template.Parse(source, TemplateOptions.Theme));
        Assert.InRange(allocated / (double)source.Text.Length, 0, 14);
    }

    private long Allocated(string page)
    {
        var set = TestTemplates.Set(("page", page), ("head", "<p>{{ page.title }}</p>"), ("foot", "<p>{{ $1 }}</p>"));
        var model = Value.Of(Model());
        return Measure(() =>
        {
            _sink.ResetWrittenCount();
            Assert.Empty(set.Render("page", model, _sink));
        });
    }

    /// <summary>Bytes for one run, once everything is warm; the least of some, since the runtime allocates now and then as well.</summary>
    private static long Measure(Action run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static TemplateObject Model() => new()
    {
        ["page"] = new TemplateObject { ["lang"] = "ja", ["title"] = "在宅医療 & 介護", ["level"] = 42, ["share"] = 12.5, ["body"] = Value.Markup("<p>本文</p>") },
        ["record"] = RecordTypeTests.Type.Of(new("案内 <1>", 3)),
        ["menu"] = Value.Of(Enumerable.Range(1, 20).Select(i => (Value)new TemplateObject { ["title"] = $"案内 {i}", ["url"] = $"guides/{i}/index.html", ["is_current"] = i == 7 })),
    };
}
