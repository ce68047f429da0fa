using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Templating.Tests.Evaluation;

/// <summary>Text is copied in whole steps: what stands behind it must not reach the page, at any length and place.</summary>
public sealed class FixedTextTests
{
    [Fact]
    public void Texts_of_every_length_stand_side_by_side()
    {
        var (template, expected) = ("", "");
        for (var length = 1; length <= 100; length++)
        {
            var text = new string((char)('a' + (length % 26)), length);
            template += text + "{{ 1 }}";
            expected += text + "1";
        }

        Assert.Equal(expected, Render(template));
    }

    [Fact]
    public void Texts_cross_the_end_of_the_buffer_at_every_place()
    {
        const int Buffer = 8192;
        for (var before = Buffer - 70; before <= Buffer + 2; before++)
        {
            var start = new string('x', before);
            Assert.Equal($"{start}1<b>二</b>2</i>", Render($"{start}{{{{ 1 }}}}<b>二</b>{{{{ 2 }}}}</i>"));
        }
    }

    [Fact]
    public void The_last_allowed_byte_may_be_written_and_no_more()
    {
        var options = TemplateOptions.Plain with { Budget = TemplateOptions.Plain.Budget with { OutputBytes = 40 } };
        Assert.True(Template.Parse(Source(new string('a', 37) + "{{ 1 }}" + "bc"), options).Value!.Render(Value.Null).Succeeded);
        Assert.False(Template.Parse(Source(new string('a', 37) + "{{ 1 }}" + "bcd"), options).Value!.Render(Value.Null).Succeeded);
    }

    private static string Render(string template)
    {
        var rendered = Template.Parse(Source(template), TemplateOptions.Theme).Value!.Render(Value.Null);
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value!.ToString();
    }

    private static SourceText Source(string text) => new(new("page.sbn-html"), text);
}
