using System.Buffers;
using System.Text;
using OutreachSite.Templating.Values;

namespace OutreachSite.Templating.Tests;

public sealed class TemplateSetTests
{
    [Fact]
    public void A_template_is_loaded_once()
    {
        var loads = 0;
        var set = new TemplateSet(name => { loads++; return new(new(name), "{{ 1 }}"); }, TemplateOptions.Theme);
        set.Render("page", Value.Null);
        set.Render("page", Value.Null);
        Assert.Equal(1, loads);
    }

    [Fact]
    public void A_page_without_a_template_is_an_error() =>
        Assert.Equal("TPL301", Assert.Single(TestTemplates.Set().Render("layouts/none", Value.Null).Diagnostics).Code);

    [Fact]
    public void What_one_page_sets_another_does_not_see()
    {
        var set = TestTemplates.Set(("a", "{{ x = 1; string.y = 2; date.format = '%Y'; $z = 3; x }}"), ("b", "{{ this.x }}{{ string['y'] }}{{ $z }}{{ date.parse '2018-07-28' }}"));
        set.Render("a", Value.Null);
        Assert.Equal("28 Jul 2018", set.Render("b", Value.Null).Value?.ToString());
    }

    [Fact]
    public void Many_threads_may_bring_new_names_at_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var set = new TemplateSet(
                name => new(new(name), string.Concat(Enumerable.Range(0, 40).Select(i => $"{{{{ shared{i} = {i}; own{i}_{name} = shared{i} + {name}; own{i}_{name} }}}} "))),
                TemplateOptions.Theme);
            Parallel.For(0, 16, page => Assert.Equal(
                string.Concat(Enumerable.Range(0, 40).Select(i => $"{i + page} ")),
                set.Render($"{page}", Value.Null).Value?.ToString()));
        }
    }

    [Fact]
    public void Many_threads_render_the_same_bytes()
    {
        var set = TestTemplates.Set(
            ("page", "{{ for i in items }}{{ include 'row' item: i }}{{ end }}{{ func f(a); ret a * 2; end; f n }}"),
            ("row", "<li class=\"{{ if $.item.on }}on{{ end }}\">{{ $.item.name }}</li>"));
        string Page(int n)
        {
            var items = Value.Of(Enumerable.Range(0, 20).Select(i => (Value)new TemplateObject { ["name"] = $"<{i}:{n}>", ["on"] = i % 2 == 0 }));
            return set.Render("page", new TemplateObject { ["items"] = items, ["n"] = n }).Value!.ToString();
        }

        var alone = Enumerable.Range(0, 200).Select(Page).ToArray();
        var together = new string[200];
        Parallel.For(0, 200, i => together[i] = Page(i));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_failed_page_leaves_nothing_in_the_writer_and_nothing_for_the_next()
    {
        var set = TestTemplates.Set(("bad", "text {{ x = 1; for a in [1]; with {q: 1}; null.y; end; end }}"), ("good", "ok{{ this.x }}{{ this.a }}{{ this.q }}"));
        var writer = new ArrayBufferWriter<byte>();
        Assert.NotEmpty(set.Render("bad", Value.Null, writer));
        Assert.Equal(0, writer.WrittenCount);
        Assert.Empty(set.Render("good", Value.Null, writer));
        Assert.Equal("ok", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void A_warning_in_an_include_is_reported_once()
    {
        var set = TestTemplates.Set(("page", "{{ for i in 1..3 }}{{ include 'open' }}{{ end }}"), ("open", "x{{ 1 "));
        var rendered = set.Render("page", Value.Null);
        Assert.Equal("x1x1x1", rendered.Value?.ToString());
        Assert.Equal("TPL001", Assert.Single(rendered.Diagnostics).Code);
    }

    [Fact]
    public void A_warm_render_allocates_little()
    {
        var set = TestTemplates.Set(
            ("page", "<ul>{{ for i in items }}<li class=\"x{{ if for.odd }} odd{{ end }}\"><a href=\"{{ i.url }}\">{{ i.name }}</a>{{ include 'tail' n: for.index }}</li>{{ end }}</ul>"),
            ("tail", "<b>{{ $.n }}</b>"));
        Value model = new TemplateObject { ["items"] = Value.Of(Enumerable.Range(0, 50).Select(i => (Value)new TemplateObject { ["name"] = $"項目 & {i}", ["url"] = $"a/{i}.html" })) };
        var writer = new ArrayBufferWriter<byte>(1 << 16);
        for (var i = 0; i < 50; i++)
        {
            writer.ResetWrittenCount();
            set.Render("page", model, writer);
        }

        writer.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        set.Render("page", model, writer);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2048);
    }

    [Fact]
    public void A_model_record_may_be_an_adapter_of_any_sort()
    {
        var set = TestTemplates.Set(("page", "{{ p.name }} {{ p.nmae }}"));
        var problem = Assert.Single(set.Render("page", new TemplateObject { ["p"] = Value.Of(new Person("花子")) }).Diagnostics);
        Assert.Equal("TPL102", problem.Code);
        Assert.Equal("did you mean 'name'?", problem.Hint?.English);
    }

    [Fact]
    public void Diagnostics_speak_japanese_without_type_names()
    {
        var problem = Assert.Single(TestTemplates.Render("{{ 'a' - [1] }}").Diagnostics);
        Assert.Equal("「-」は文字列とリストには使えない", problem.Message.Japanese);
    }

    private sealed record Person(string Name) : ITemplateObject
    {
        public IEnumerable<string> Names => ["name"];

        public bool TryGet(string name, out Value value)
        {
            value = name == "name" ? Name : Value.Null;
            return name == "name";
        }
    }
}
