using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using OutreachSite.Templating.Printing;

namespace OutreachSite.Templating.Tests.Printing;

public sealed class TemplatePrinterTests
{
    [Theory]
    [InlineData("a{{x}}b", "a{{ x }}b")]
    [InlineData("{{}}", "{{ }}")]
    [InlineData("{{ x", "{{ x }}")]
    [InlineData("{{-   x  ~}}", "{{- x ~}}")]
    [InlineData("{{ -1 }}", "{{ -1 }}")]
    [InlineData("{{x=1;y  =  [ 1,2 ,3 ];;}}", "{{ x = 1; y = [ 1, 2, 3 ] }}")]
    [InlineData("{{ a*b+c==d?e:f }}", "{{ a * b+c == d?e:f }}")]
    [InlineData("{{ a [0]; a[0]; f (1); f(1) }}", "{{ a [0]; a[0]; f (1); f(1) }}")]
    [InlineData("{{ x # why\n\n\n y ## c ## }}", "{{ x\ny }}")]
    [InlineData("{{ x |\n\n f|g }}", "{{ x | f | g }}")]
    [InlineData("{{ $\"a { x+1 } b\" }}", "{{ $\"a {x+1} b\" }}")]
    [InlineData("{%{ {{ x}} }%}{{x}}", "{%{ {{ x}} }%}{{ x }}")]
    [InlineData("{{ 'a  b'+`c  d` }}", "{{ 'a  b'+`c  d` }}")]
    [InlineData("{{ {a:{b:1}} }}", "{{ {a:{b:1}} }}")]
    public void Code_is_printed_with_one_blank(string text, string expected) => Assert.Equal(expected, TemplatePrinter.Print(Parse(text)!));

    [Fact]
    public void The_corpus_means_the_same_once_it_is_printed()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus(), "*.sbn", SearchOption.AllDirectories))
        {
            if (Parse(File.ReadAllText(file)) is not { } template)
                continue;
            var printed = TemplatePrinter.Print(template);
            Assert.True(IsStable(template, printed), $"{file}\n{printed}");
        }
    }

    [Fact]
    public void Any_template_means_the_same_once_it_is_printed() =>
        Prop.ForAll(Gen.Elements(PropertyTests.Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
            Parse(text) is not { } template || IsStable(template, TemplatePrinter.Print(template)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(12));

    /// <summary>Printing again changes nothing; rendering gives the same, but for functions, which print how they are written.</summary>
    private static bool IsStable(Template template, string printed)
    {
        if (Parse(printed) is not { } again || TemplatePrinter.Print(again) != printed)
            return false;
        var (before, after) = (Render(template), Render(again));
        return before == after || template.Source.Text.Contains("func", StringComparison.Ordinal) || template.Source.Text.Contains("do", StringComparison.Ordinal);
    }

    private static string Render(Template template)
    {
        var rendered = template.Render(new Values.TemplateObject { ["a"] = Values.Value.ListOf(1, "b"), ["x"] = 5 });
        return rendered.Value?.ToString() ?? string.Join(' ', rendered.Diagnostics.Select(d => d.Code));
    }

    private static Template? Parse(string text) =>
        Template.Parse(new(new("page"), text), TemplateOptions.Plain with { Clock = null, AllowRandom = false, Budget = PropertyTests.Small }).Value;

    private static string Corpus([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "Corpus");
}
