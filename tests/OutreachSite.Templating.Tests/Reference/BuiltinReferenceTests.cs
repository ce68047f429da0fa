using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Templating.Tests.Reference;

/// <summary>
/// The table of built-ins in <c>docs/templates.md</c>, made from their comments and from examples that are run here.
/// <c>ACCEPT=1</c> writes it.
/// </summary>
public sealed class BuiltinReferenceTests
{
    private const string Begin = "<!-- built-ins: begin -->\n";
    private const string End = "<!-- built-ins: end -->";

    private static readonly Dictionary<string, string> Constants = new(StringComparer.Ordinal)
    {
        ["blank"] = "The empty object, which is false and equals empty lists and objects.",
        ["date.default_format"] = "The pattern that dates are printed in when nothing else is said.",
        ["date.format"] = "The pattern that dates are printed in; a template may set it for its page.",
        ["empty"] = "The empty object, which is false and equals empty lists and objects.",
        ["include"] = "Renders another template; further arguments are its `$1`, `$2` and, by name, its `$.name`.",
        ["include_join"] = "Renders several templates with separators, and a beginning and an end if they are given; `tpl:name` stands for a template.",
        ["timespan.zero"] = "No time at all.",
    };

    [Fact]
    public void The_page_shows_every_built_in_as_it_is()
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "templates.md"));
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var wanted = page[..from] + Tables() + page[to..];
        if (wanted != page && Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(file, wanted);
        else
            Assert.Equal(wanted, page);
    }

    [Fact]
    public void Every_example_is_of_a_built_in() => Assert.Empty(BuiltinExamples.All.Keys.Except(Names()));

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var group in Names().GroupBy(name => name.Contains('.', StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] : ""))
        {
            text.Append(group.Key.Length == 0 ? "\n### Without a group\n\n" : $"\n### {group.Key}\n\n");
            text.Append("| | | example | gives |\n|---|---|---|---|\n");
            foreach (var name in group)
                text.Append($"| `{Signature(name)}` | {Cell(Summary(name))} | {Code(Example(name))} | {Code(Result(Example(name)))} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Example(string name) =>
        BuiltinExamples.All.TryGetValue(name, out var example) ? example.Trim() : throw new InvalidOperationException($"{name} has no example.");

    private static string Result(string example)
    {
        var set = new TemplateSet(
            name => new SourceText(new(name), name == "page" ? $"{{{{ {example} }}}}" : "{{ $1 ?? '名前' }}"),
            TemplateOptions.Plain);
        var rendered = set.Render("page", new TemplateObject());
        return rendered.Value?.ToString() ?? rendered.Diagnostics[0].Message.English;
    }

    private static string Signature(string name) => Find(name) is { } builtin ? $"{name} {string.Join(' ', builtin.Signature)}".Trim() : name;

    private static string Summary(string name)
    {
        if (Find(name) is not { } builtin)
            return Constants[name];
        var method = builtin.Body.Method;
        var id = $"M:{method.DeclaringType!.FullName}.{method.Name}(";
        var summary = Comments.Value.FirstOrDefault(member => ((string)member.Attribute("name")!).StartsWith(id, StringComparison.Ordinal))?.Element("summary")
            ?? throw new InvalidOperationException($"{name} has no comment.");
        return string.Concat(summary.Nodes().Select(node => node is XElement element ? $"`{element.Value}`" : ((XText)node).Value)).Trim();
    }

    private static Lazy<List<XElement>> Comments { get; } = new(() =>
        [.. XDocument.Load(Path.ChangeExtension(typeof(Template).Assembly.Location, ".xml")).Descendants("member")]);

    private static Builtin? Find(string name)
    {
        var parts = name.Split('.');
        return BuiltinLibrary.TryGet(parts[0], out var group) && parts.Length == 2 && group.Object.TryGet(parts[1], out var member) && member.Kind == ValueKind.Function
            ? member.Function as Builtin
            : null;
    }

    private static IEnumerable<string> Names() => BuiltinLibrary.Names.SelectMany(name =>
    {
        BuiltinLibrary.TryGet(name, out var value);
        return value.Kind == ValueKind.Object && value.Object is BuiltinObject group ? group.Names.Order(StringComparer.Ordinal).Select(member => $"{name}.{member}") : [name];
    }).OrderBy(name => name.Contains('.', StringComparison.Ordinal) ? 1 : 0).ThenBy(name => name, StringComparer.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Code(string text)
    {
        var shown = Cell(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "⏎", StringComparison.Ordinal));
        return text.Length == 0 ? "" : text.Contains('`', StringComparison.Ordinal) ? $"`` {shown} ``" : $"`{shown}`";
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
