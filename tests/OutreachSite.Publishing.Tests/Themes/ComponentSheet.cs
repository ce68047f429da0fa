using System.Collections.Immutable;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Yaml;
using OutreachSite.Text;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>What a component says of itself in its <c>examples.yml</c>.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Parameters">In the order of the file.</param>
/// <param name="Examples">Named data to render it with.</param>
internal sealed record ComponentSheet(string Name, ImmutableArray<ComponentParameter> Parameters, ImmutableArray<ComponentExample> Examples)
{
    /// <summary>Everything that an argument may be: the parameters as members of one object.</summary>
    public ValueShape Shape => new("object", Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Shape), null);

    /// <summary>The arguments of an example; what does not fit its parameters is added to the problems.</summary>
    public ComponentMap Arguments(string example, List<string> problems) =>
        Shape.Given(Examples.Single(one => one.Name == example).Data, "", problems);

    /// <summary>Reads a file; one that has not this form is refused with its place.</summary>
    public static ComponentSheet Read(string name, SourceText text)
    {
        var file = YamlText.Read(text);
        if (file.Value is not { } root || file.Diagnostics.Any())
            throw new InvalidDataException(string.Join('\n', file.Diagnostics));
        Only(root, "parameters", "examples");
        var parameters = root.Find("parameters")?.Value is YamlMapping declared ? declared.Entries.Select(Parameter) : [];
        var examples = ((YamlSequence)root.Find("examples")!.Value).Items.Cast<YamlMapping>().Select(Example);
        return new(name, [.. parameters], [.. examples]);
    }

    private static ComponentParameter Parameter(YamlEntry entry)
    {
        var parts = (YamlMapping)entry.Value;
        Only(parts, "type", "of", "required", "description");
        if (parts.Find("description")?.Value is not YamlScalar { Text.Length: > 0 })
            throw new InvalidDataException($"{entry.KeyWhere}: {entry.Key} has no description");
        return new(entry.Key, ValueShape.Read(parts), parts.Find("required")?.Value is YamlScalar { Text: "true" });
    }

    private static ComponentExample Example(YamlMapping example)
    {
        Only(example, "name", "data");
        return new(((YamlScalar)example.Find("name")!.Value).Text, (YamlMapping)example.Find("data")!.Value);
    }

    private static void Only(YamlMapping mapping, params string[] known)
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key)))
            throw new InvalidDataException($"{entry.KeyWhere}: nothing here is called {entry.Key}");
    }
}

/// <summary>A parameter of a component.</summary>
internal sealed record ComponentParameter(string Name, ValueShape Shape, bool IsRequired);

/// <summary>A named example.</summary>
internal sealed record ComponentExample(string Name, YamlMapping Data);
