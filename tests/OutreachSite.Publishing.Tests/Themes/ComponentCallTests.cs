using System.Text.RegularExpressions;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;
using OutreachSite.Diagnostics;
using OutreachSite.Text;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>Whoever calls a component gives it what it declares: other templates, and the text of pages.</summary>
public sealed partial class ComponentCallTests
{
    public static TheoryData<string> Templates => [.. Machi.Templates.Keys];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Templates_call_components_by_their_parameters(string template)
    {
        foreach (Match call in Include.Matches(Machi.Templates[template]))
        {
            var name = call.Groups["name"].Value;
            Assert.True(Machi.Templates.ContainsKey(name), $"{template} includes {name}, which is not there");
            if (!name.StartsWith("components/", StringComparison.Ordinal))
                continue;
            var sheet = Machi.Components[name["components/".Length..]];
            var given = ArgumentsOf(call).ToArray();
            Findings.None(given.Except(sheet.Parameters.Select(parameter => parameter.Name)));
            Findings.None(sheet.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).Except(given));
        }
    }

    [Fact]
    public void Text_calls_components_with_what_they_declare()
    {
        var host = Rendered();
        Assert.Equal(
            ["attachment", "callout", "cards", "chart", "consultation", "contact", "data-table", "external-link", "figure", "footnotes", "law", "phone", "steps", "terms"],
            host.Calls.Select(call => call.Name).Append("chart").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Findings.None(host.Calls.SelectMany(call => Machi.Components[call.Name].Shape.Misfits(call.Arguments, $"{call.Name}: ")));
        Findings.None(
            from call in host.Calls
            from parameter in Machi.Components[call.Name].Parameters
            where parameter.IsRequired && call.Arguments[parameter.Name] is ComponentNothing
            select $"{call.Name} needs {parameter.Name}");
    }

    [Fact]
    public void Every_parameter_is_given_by_somebody()
    {
        var given = Rendered().Calls.SelectMany(call => call.Arguments.Entries.Select(entry => (call.Name, entry.Key)))
            .Concat(Machi.Templates.Values.SelectMany(template => Include.Matches(template))
                .SelectMany(call => ArgumentsOf(call).Select(argument => (call.Groups["name"].Value["components/".Length..], argument))))
            .Append(("chart", "chart")).Append(("diagram", "diagram"));
        Findings.None(Machi.Components.Values.SelectMany(sheet => sheet.Parameters.Select(parameter => (sheet.Name, parameter.Name))).Except(given));
    }

    private static RecordingHost Rendered()
    {
        var host = new RecordingHost();
        Findings.None(MarkdownText.Render(new(new("content/page.md"), EveryBlock), 0, host).Diagnostics);
        return host;
    }

    private static IEnumerable<string> ArgumentsOf(Match include) =>
        ArgumentName.Matches(Outermost(include.Groups["rest"].Value)).Select(match => match.Groups[1].Value);

    /// <summary>A call with everything in quotation marks and inner brackets taken out, up to its end.</summary>
    private static string Outermost(string call)
    {
        var (text, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var c in Quoted.Replace(call, "_"))
        {
            if (c is '(' or '{' or '[')
                depth++;
            else if (c is ')' or '}' or ']' && --depth < 0)
                break;
            else if (depth == 0)
                text.Append(c);
        }

        return text.ToString();
    }

    private const string EveryBlock = """
        ## 見出し

        [[ことば]]と、脚注[^1]と、[よそ](https://example.com/)と、[様式](form.pdf)。

        [^1]: 注の文。

        ::: note 題
        本文
        :::

        ::: say
        「はい」
        :::

        ::: phone center
        そえる文
        :::

        ::: phone 119
        :::

        ::: contact center
        そえる文
        :::

        ::: steps
        ### 電話する
        する。
        ### 待つ
        待つ。
        :::

        ::: consultation
        ### できること
        はい。
        ### できないこと
        いいえ。
        :::

        ::: law 介護保険法 第115条の45 | 2018-04-01
        本文
        :::

        ::: cards
        - [題](page.md) 手がかり
        :::

        ![絵の説明](photo.png "絵の題")

        | 町 | 人 |
        |---|--:|
        | みなと | 1 |
        : 表の題

        | 年 | 値 |
        |---|--:|
        | 2017 | 80 |
        : 年ごとの値 {.plain}
        """;

    [GeneratedRegex("""include "(?<name>[^"]+)"(?<rest>.*?)(?=\}\}|$)""", RegexOptions.Multiline, 1000)]
    private static partial Regex Include { get; }

    [GeneratedRegex("""(?<=\s)([a-z_]+):(?=\s)""", RegexOptions.None, 1000)]
    private static partial Regex ArgumentName { get; }

    [GeneratedRegex("""("[^"]*"|'[^']*')""", RegexOptions.None, 1000)]
    private static partial Regex Quoted { get; }

    /// <summary>A site with one of everything, which writes down what it is asked to render.</summary>
    private sealed class RecordingHost : IMarkdownHost
    {
        public List<(string Name, ComponentMap Arguments)> Calls { get; } = [];

        public Variant Variant => Variant.Japanese;

        public IEnumerable<string> ContactIds => ["center"];

        public IEnumerable<string> TermWords => ["ことば"];

        public LinkAnswer Link(LinkTarget target, Location where) => target.Kind == TargetKind.Web
            ? new(LinkKind.External, target.Text)
            : new(target.Text.EndsWith(".pdf", StringComparison.Ordinal) ? LinkKind.Attachment : LinkKind.Internal, target.Text, "PDF", "1KB");

        public PictureAnswer Picture(LinkTarget target, Location where) => new(target.Text, 10, 10);

        public Outcome<string> Component(string name, ComponentMap arguments)
        {
            Calls.Add((name, arguments));
            return Outcome.Of($"<p>{name}</p>");
        }

        public Outcome<string> Chart(ChartFence fence) => Outcome.Of("");

        public Outcome<string> Diagram(ChartFence fence) => Outcome.Of("");

        public ComponentMap? Contact(string id) => ContactMap.Of(Known("contacts.yml", "center:\n  name: 相談センター\n  phone: 0000-21-3456\n  mail: a@example.jp\n", ContactsReader.Read).Find(id)!, Variant);

        public Term? Term(string word) => Known("glossary.yml", "terms:\n  - term: ことば\n    reading: ことば\n    text: 説明。\n", Glossary.Read).Find(word);

        public string Word(string key) => key;

        private static T Known<T>(string path, string yaml, Func<SourceText, Outcome<T>> read) where T : class => read(new(new(path), yaml)).Value!;
    }
}
