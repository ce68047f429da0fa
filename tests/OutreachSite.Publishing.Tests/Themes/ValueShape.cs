using System.Collections.Immutable;
using System.Globalization;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>What a value of a component looks like.</summary>
/// <param name="Type">text, url, markup, number, flag, object or list.</param>
/// <param name="Members">Of an object: everything that it may hold.</param>
/// <param name="Item">Of a list: what each item looks like.</param>
internal sealed record ValueShape(string Type, ImmutableDictionary<string, ValueShape> Members, ValueShape? Item)
{
    private static readonly ValueShape Text = Plain("text");

    /// <summary>Shapes that have a name of their own.</summary>
    private static readonly ImmutableDictionary<string, ValueShape> Named = new Dictionary<string, ValueShape>
    {
        ["text"] = Text,
        ["url"] = Plain("url"),
        ["markup"] = Plain("markup"),
        ["number"] = Plain("number"),
        ["flag"] = Plain("flag"),
        ["date"] = Object(("iso", Text), ("text", Text)),
        ["contact"] = Object(
            ("id", Text), ("name", Text), ("department", Text), ("label", Text), ("phone", Linked), ("fax", Text), ("mail", Linked),
            ("address", Text), ("hours", Text), ("after", Text), ("note", Text)),
        ["chart"] = Object(
            ("id", Text), ("title", Text), ("subtitle", Text), ("finding", Text), ("wide", Plain("markup")), ("narrow", Plain("markup")), ("sentence", Text),
            ("source", Text), ("as_of", Text), ("notes", new("list", [], Object(("text", Text), ("strong", Plain("flag"))))), ("table", Plain("markup")),
            ("file", Object(("url", Plain("url")), ("type", Text), ("size", Text)))),
        ["list"] = new("list", [], Text),
    }.ToImmutableDictionary();

    private static ValueShape Linked => Object(("text", Text), ("href", Plain("url")));

    /// <summary>Reads <c>text</c>, or <c>{type: list, of: {title: text}}</c>.</summary>
    public static ValueShape Read(YamlNode node)
    {
        if (node is YamlScalar word)
            return Named.GetValueOrDefault(word.Text) ?? throw new InvalidDataException($"{word.Where}: there is no type {word.Text}");
        var mapping = (YamlMapping)node;
        var type = ((YamlScalar)mapping.Find("type")!.Value).Text;
        return (type, mapping.Find("of")?.Value) switch
        {
            ("object", YamlMapping of) => MembersOf(of),
            ("list", YamlMapping of) => new("list", [], MembersOf(of)),
            ("list", YamlScalar of) => new("list", [], Read(of)),
            (_, null) => Read(mapping.Find("type")!.Value),
            _ => throw new InvalidDataException($"{mapping.Where}: this type cannot be read"),
        };
    }

    /// <summary>The value of an example. Members that it leaves out are there and null, as the program gives them.</summary>
    public ComponentMap Given(YamlMapping data, string place, List<string> problems)
    {
        problems.AddRange(data.Entries.Where(entry => !Members.ContainsKey(entry.Key)).Select(entry => $"{entry.KeyWhere}: {place}{entry.Key} is not declared"));
        return Members.OrderBy(member => member.Key, StringComparer.Ordinal).Aggregate(ComponentMap.Empty, (map, member) =>
            map.With(member.Key, data.Find(member.Key) is { } entry ? member.Value.Value(entry.Value, $"{place}{member.Key}.", problems) : Nothing(member.Value, place)));
    }

    /// <summary>What of a value that the program gives is not declared, or is something else.</summary>
    public IEnumerable<string> Misfits(ComponentValue value, string place) => (Type, value) switch
    {
        (_, ComponentNothing) => [],
        ("object", ComponentMap map) => map.Entries.SelectMany(entry => Members.TryGetValue(entry.Key, out var member)
            ? member.Misfits(entry.Value, $"{place}{entry.Key}.") : [$"{place}{entry.Key} is not declared"]),
        ("list", ComponentList list) => list.Items.SelectMany((item, index) => Item!.Misfits(item, $"{place}{index}.")),
        ("text" or "url" or "markup", ComponentText) or ("markup", ComponentMarkup) or ("number", ComponentNumber) or ("flag", ComponentFlag) => [],
        _ => [$"{place} is {value.GetType().Name}, but {Type} is declared"],
    };

    private ComponentValue Value(YamlNode node, string place, List<string> problems)
    {
        switch (Type, node)
        {
            case (_, YamlScalar { IsBlank: true }):
                return ComponentValue.Nothing;
            case ("object", YamlMapping mapping):
                return Given(mapping, place, problems);
            case ("list", YamlSequence list):
                return new ComponentList([.. list.Items.Select((item, index) => Item!.Value(item, $"{place}{index}.", problems))]);
            case ("markup", YamlScalar scalar):
                return new ComponentMarkup(scalar.Text);
            case ("text" or "url", YamlScalar scalar):
                return scalar.Text;
            case ("number", YamlScalar scalar) when int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                return number;
            case ("flag", YamlScalar { Text: "true" or "false" } scalar):
                return scalar.Text == "true";
            default:
                problems.Add($"{node.Where}: {place} is no {Type}");
                return ComponentValue.Nothing;
        }
    }

    /// <summary>An argument that is not given is not there at all; a member of an object is there and null.</summary>
    private static ComponentValue Nothing(ValueShape shape, string place) =>
        shape.Type == "list" && place.Length > 0 ? new ComponentList([]) : ComponentValue.Nothing;

    private static ValueShape MembersOf(YamlMapping of) =>
        new("object", of.Entries.ToImmutableDictionary(entry => entry.Key, entry => Read(entry.Value)), null);

    private static ValueShape Object(params (string Name, ValueShape Shape)[] members) =>
        new("object", members.ToImmutableDictionary(member => member.Name, member => member.Shape), null);

    private static ValueShape Plain(string type) => new(type, [], null);
}
