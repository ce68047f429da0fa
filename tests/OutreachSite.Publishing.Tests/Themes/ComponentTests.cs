using System.Text.RegularExpressions;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Templating.Values;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>Every component with every one of its examples.</summary>
public sealed partial class ComponentTests
{
    /// <summary>Ids that stand elsewhere on a whole page.</summary>
    private static readonly string[] Elsewhere = ["os-main", "os-contact", "fnref-1", "when", "steps"];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sheet in Machi.Components.Values)
            {
                foreach (var example in sheet.Examples)
                    data.Add(sheet.Name, example.Name);
            }

            return data;
        }
    }

    public static TheoryData<string> Names => [.. Machi.Components.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_looks_as_approved(string component, string example)
    {
        var japanese = Render(component, example, Variant.Japanese);
        var text = string.Concat(new[] { Variant.English, Variant.Easy }
            .Select(variant => Differences(variant, japanese, Render(component, example, variant))).Prepend(japanese));
        Snapshot.Matches(text, "html", $"{component}-{example}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_sound(string component, string example)
    {
        foreach (var variant in Variants.All)
        {
            var page = HtmlFacts.Part(Render(component, example, variant));
            Findings.None(HtmlFacts.BadIds(page));
            Findings.None(HtmlFacts.LooseReferences(page, Elsewhere));
            Findings.None(HtmlFacts.SilentControls(page));
            Findings.None(HtmlFacts.ForbiddenAttributes(page));
            Findings.None(HtmlFacts.HeadingGaps(page));
            Assert.InRange(page.QuerySelectorAll("h1").Length, 0, 1);
            Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.True(
                drawing.GetAttribute("aria-hidden") == "true" || drawing.GetAttribute("role") == "img"
                || (drawing.GetAttribute("role"), drawing.GetAttribute("aria-label")) is ("group", { Length: > 0 }), $"an svg of {component} is neither hidden nor named"));
            Assert.Equal((component, example) is ("variant-switch", "page-alone"), page.Body!.InnerHtml.Trim().Length == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_is_required_and_nothing_that_is_not_declared(string component, string example)
    {
        var (sheet, problems) = (Machi.Components[component], new List<string>());
        var arguments = sheet.Arguments(example, problems);
        Findings.None(problems);
        Findings.None(sheet.Parameters.Where(parameter => parameter.IsRequired && arguments[parameter.Name] is ComponentNothing).Select(parameter => parameter.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_template_uses_is_what_it_declares(string component)
    {
        var template = Machi.Templates[$"components/{component}"];
        var used = Argument.Matches(Code(template)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(Machi.Components[component].Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_begins_by_saying_what_it_is_and_what_it_takes(string component)
    {
        var head = HeadComment.Match(Machi.Templates[$"components/{component}"]);
        Assert.True(head.Success, "the first lines are {{~ ##  name: what it is. ## ~}}");
        Assert.Equal(component, head.Groups["name"].Value);
        Assert.All(Machi.Components[component].Parameters, parameter =>
            Assert.True(Regex.IsMatch(head.Value, $@"\b{parameter.Name}\b"), $"the comment does not name {parameter.Name}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_is_given_by_some_example(string component)
    {
        var sheet = Machi.Components[component];
        var given = sheet.Examples.SelectMany(example => example.Data.Entries).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        Findings.None(sheet.Parameters.Select(parameter => parameter.Name).Except(given));
        Assert.Equal(sheet.Examples.Length, sheet.Examples.Select(example => example.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_argument_that_is_not_declared_is_found()
    {
        var problems = new List<string>();
        var sheet = ComponentSheet.Read("x", new(new("x.yml"), """
            parameters:
              title: {type: text, required: true, description: 題}
              items: {type: list, description: 項目, of: {url: url}}
            examples:
              - name: wrong
                data: {titel: 題, items: [{url: a, link: b}]}
            """));
        sheet.Arguments("wrong", problems);
        Assert.Equal(["titel is not declared", "items.0.link is not declared"], problems.Select(problem => problem[(problem.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }

    private static string Render(string component, string example, Variant variant)
    {
        var around = new TemplateObject { ["lang"] = variant.Language(), ["variant"] = variant.Key() };
        var html = Machi.Ready.Component(component, Machi.Components[component].Arguments(example, []), around, Machi.Words(variant));
        Findings.None(html.Diagnostics);
        return html.Value!.ToString()!.Trim() + "\n";
    }

    /// <summary>The lines that another variant says differently; nothing for components without words.</summary>
    private static string Differences(Variant variant, string japanese, string other)
    {
        var (first, second) = (japanese.Split('\n'), other.Split('\n'));
        Assert.Equal(first.Length, second.Length);
        var lines = first.Zip(second).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.Trim()).ToArray();
        return lines.Length == 0 ? "" : $"\n<!-- {variant.Key()} -->\n{string.Join('\n', lines)}\n";
    }

    /// <summary>A template without its comments.</summary>
    private static string Code(string template) => Comment.Replace(template, "");

    [GeneratedRegex(@"##.*?##", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"\$\.([a-z_]+)", RegexOptions.None, 1000)]
    private static partial Regex Argument { get; }

    [GeneratedRegex(@"\A\{\{~\s+##  (?<name>[a-z-]+): .*?##", RegexOptions.Singleline, 1000)]
    private static partial Regex HeadComment { get; }
}
