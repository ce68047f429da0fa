using System.Diagnostics;

namespace OutreachSite.Templating.Tests;

/// <summary>What hostile templates try: each must end soon, with an error that names the limit, and without eating memory.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true; end }}", "TPL501")]
    [InlineData("{{ for a in 1..100000; for b in 1..100000; end; end }}", "TPL501")]
    [InlineData("{{ for a in 1..2000000000; end }}", "TPL501")]
    [InlineData("{{ 1..9000000000 }}", "TPL219")]
    [InlineData("{{ 1..2000000000 }}", "TPL501 TPL504")]
    [InlineData("{{ (1..2000000000) | array.reverse }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.size }}", "")]
    [InlineData("{{ (1..2000000000) | array.join '' }}", "TPL501")]
    [InlineData("{{ a = [1]; while true; a = a + a; end }}", "TPL501")]
    [InlineData("{{ a = [1]; while true; a = a | array.concat a; end }}", "TPL501")]
    [InlineData("{{ s = 'x'; while true; s = s + s; end }}", "TPL504")]
    [InlineData("{{ s = 'xxxxxxxx'; while true; t = s * 100000; end }}", "TPL504")]
    [InlineData("{{ 'x' * 2000000000 }}", "TPL504")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}", "TPL504")]
    [InlineData("{{ 'x' | string.pad_right 2000000000 }}", "TPL504")]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", "TPL501")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}", "TPL501")]
    [InlineData("{{ s = 'x' * 100000; s | string.replace 'x' s }}", "TPL504")]
    [InlineData("{{ s = 'x' * 100000; s | regex.replace 'x' s }}", "TPL504")]
    [InlineData("{{ s = 'x' * 1000000; (1..1000) | array.join s }}", "TPL504")]
    [InlineData("{{ x = 3; while true; x = x * x; end }}", "TPL504")]
    [InlineData("{{ 1 << 2000000000 }}", "TPL204")]
    [InlineData("{{ a = []; a[0] = a; a }}", "TPL506")]
    [InlineData("{{ o = {}; o.o = o; o }}", "TPL506")]
    [InlineData("{{ a = []; a[0] = a; a | object.to_json }}", "TPL506")]
    [InlineData("{{ o = {}; o.o = o; o | object.to_json }}", "TPL506")]
    [InlineData("{{ a = [1]; for i in 1..30; a = [a, a]; end; a }}", "TPL506")]
    [InlineData("{{ a = [1]; for i in 1..18; a = [a, a]; end; for j in 1..100; x = $'{a}'; end }}", "TPL501 TPL504")]
    [InlineData("{{ a = [1]; b = [1]; for i in 1..40; a = [a, a]; b = [b, b]; end; a == b }}", "TPL501")]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}", "TPL506")]
    [InlineData("{{ func f; f; end; f }}", "TPL503")]
    [InlineData("{{ func f(x); f x; end; f 1 }}", "TPL503")]
    [InlineData("{{ f(x) = f x; f 1 }}", "TPL503")]
    [InlineData("{{ func f; wrap f; $$; end; $$; end; f }}", "TPL503")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}", "TPL503")]
    [InlineData("{{ for i in 1..5000000; 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; end }}", "TPL502")]
    [InlineData("{{ for i in 1..1000; capture x; 'x' * 4000000; end; end }}", "TPL504")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "TPL505")]
    [InlineData("{{ 1 | math.format 'X999999999' }}", "TPL217")]
    [InlineData("{{ (date.parse '9999-12-31') | date.add_days 9 }}", "TPL217")]
    [InlineData("{{ (date.parse '9999-12-31') + (timespan.from_days 9) }}", "TPL215")]
    [InlineData("{{ timespan.from_days 1e300 }}", "TPL215")]
    [InlineData("{{ 1e999999 }}", "TPL004")]
    [InlineData("{{ this.x = this; this }}", "TPL506")]
    [InlineData("{{ this.x = this; this | object.to_json }}", "TPL506")]
    [InlineData("{{ a = []; a.x = a; a[0] = a; $'{a}' }}", "TPL506")]
    [InlineData("{{ o = {}; o.o = o; o | string.size }}", "TPL506")]
    [InlineData("{{ while true; 'x' | string.pad_left (-2000000000); end }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.contains (-1) }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.uniq }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.sort }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.each @math.abs }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.map 'x' }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.limit 1 }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | array.compact }}", "TPL501")]
    [InlineData("{{ [0] + (1..2000000000) }}", "TPL501")]
    [InlineData("{{ [^(1..2000000000)] }}", "TPL501")]
    [InlineData("{{ math.plus ^(1..2000000000) }}", "TPL501")]
    [InlineData("{{ (1..2000000000) == (1..2000000000) }}", "TPL501")]
    [InlineData("{{ array.cycle (1..2000000000) }}", "TPL501")]
    [InlineData("{{ (1..2000000000) | object.to_json }}", "TPL501 TPL504")]
    [InlineData("{{ s = 'x' * 4000000; while true; s | string.split 'x'; end }}", "TPL501 TPL504")]
    [InlineData("{{ s = 'x' * 4000000; while true; s | array.size; end }}", "TPL501 TPL504")]
    [InlineData("{{ s = '<' * 1000000; s | html.escape }}", "TPL504")]
    [InlineData("{{ s = 'あ' * 1000000; s | html.url_encode }}", "TPL504")]
    [InlineData("{{ s = '\n' * 1000000; s | html.newline_to_br }}", "TPL504")]
    [InlineData("{{ s = `\"` * 4000000; s | string.literal }}", "TPL504")]
    [InlineData("{{ s = '[' * 100000; s | object.from_json }}", "TPL217")]
    [InlineData("{{ s = '(' * 100000; 'x' | regex.match s }}", "TPL217")]
    [InlineData("{{ 'x' * 1000 | regex.replace 'x' ('$0' * 100000) | string.size }}", "TPL504 TPL505")]
    public void A_hostile_template_ends_with_an_error(string text, string codes)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = TestTemplates.Codes(text, options: TemplateOptions.Theme with { AutoEscape = false });
        Assert.True(codes == problem || (codes.Length > 0 && problem.Length > 0 && codes.Contains(problem, StringComparison.Ordinal)), $"expected {codes}, was '{problem}'");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L << 30);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("f (", ")")]
    [InlineData("1 + ", "")]
    [InlineData("1 | f ", "")]
    [InlineData("a ? ", "")]
    [InlineData("a ? 1 : ", "")]
    [InlineData("$\"{", "}\"")]
    [InlineData("if 1;", ";end")]
    [InlineData("for x in y;", ";end")]
    [InlineData("do;", ";end")]
    [InlineData("f do;", ";end")]
    [InlineData("a[", "]")]
    [InlineData("a.b", "")]
    [InlineData("++", "")]
    [InlineData("@", "")]
    [InlineData("case 1;when 1;", ";end")]
    [InlineData("capture x;", ";end")]
    [InlineData("{{", "}}")]
    [InlineData("{%", "%}")]
    public void Deep_nesting_is_refused_by_the_parser(string open, string close)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000)) + " }}";
        var thread = new Thread(() => TestTemplates.Render(text, options: TemplateOptions.Plain), maxStackSize: 1 << 20);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(30)));
        Assert.False(TestTemplates.Render(text, options: TemplateOptions.Plain).Succeeded);
    }

    [Theory]
    [InlineData("{{ x = 'object.eval x'; object.eval x }}", "TPL503")]
    [InlineData("{{ x = '{{ object.eval_template x }}'; object.eval_template x }}", "TPL503")]
    [InlineData("{{ func f; object.eval 'f'; end; f }}", "TPL503")]
    [InlineData("{{ object.eval ('(' * 100000) }}", "TPL303")]
    [InlineData("{{ while true; x = object.eval '1'; end }}", "TPL501")]
    public void Text_run_as_code_spends_the_same_budget(string text, string codes) =>
        Assert.Equal(codes, TestTemplates.Codes(text, options: TemplateOptions.Plain));

    [Theory]
    [InlineData("one", "{{ include 'one' }}", "{{ include 'one' }}")]
    [InlineData("one", "{{ include 'two' }}", "{{ include 'one' }}")]
    [InlineData("one", "{{ include_join ['two'] 'tpl:two' }}", "{{ include 'one' }}")]
    [InlineData("one", "{{ capture x; include 'two'; end }}", "{{ [1] | array.each @(do; include 'one'; end) }}")]
    public void Includes_that_include_each_other_end(string start, string one, string two) =>
        Assert.Equal(["TPL503"], TestTemplates.Set(("one", one), ("two", two)).Render(start, new Values.TemplateObject()).Diagnostics.Select(d => d.Code));

    [Fact]
    public void The_deepest_allowed_template_runs_on_a_small_stack()
    {
        var nested = string.Concat(Enumerable.Repeat("(", 240)) + "1" + string.Concat(Enumerable.Repeat(")", 240));
        var chain = string.Join(" + ", Enumerable.Repeat("1", 240));
        var text = $"{{{{ func f; if $0 > 0; x = {chain}; f ($0 - 1); end; end; f 90; {nested} }}}}";
        string? result = null;
        var thread = new Thread(() => result = TestTemplates.Codes(text, options: TemplateOptions.Plain), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Equal("", result);
    }

    [Fact]
    public void Upstreams_loop_limit_counts_a_whole_nest()
    {
        Assert.Equal("TPL501", TestTemplates.Codes("{{ for a in 1..40; for b in 1..40; end; end }}", options: TemplateOptions.Plain));
        Assert.Equal("", TestTemplates.Codes("{{ for a in 1..900; end; for a in 1..900; end }}", options: TemplateOptions.Plain));
        Assert.Equal("", TestTemplates.Codes("{{ for a in 1..400; for b in 1..400; end; end }}"));
    }

    [Fact]
    public void Too_much_output_is_an_error_and_never_a_cut()
    {
        var options = TemplateOptions.Theme with { Budget = new() { OutputBytes = 1000 } };
        Assert.Equal(1000, TestTemplates.Text("{{ 'x' * 1000 }}", options: options).Length);
        Assert.Equal("TPL502", TestTemplates.Codes("{{ 'x' * 1001 }}", options: options));
    }

    [Fact]
    public void A_template_ends_when_its_time_is_up()
    {
        var options = TemplateOptions.Theme with { Budget = new() { Time = TimeSpan.FromMilliseconds(50), Steps = long.MaxValue / 2 } };
        Assert.Equal("TPL505", TestTemplates.Codes("{{ while true; end }}", options: options));
    }
}
