using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OutreachSite.HouseRules.Tests;

/// <summary>The <c>///</c> comments of the built assemblies.</summary>
internal static partial class XmlComments
{
    private static readonly Dictionary<string, XElement> _members = Product.Projects
        .Select(project => Path.ChangeExtension(project.Assembly.Location, ".xml"))
        .SelectMany(path => XDocument.Load(path).Descendants("member"))
        .GroupBy(member => (string)member.Attribute("name")!)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The summary of a type as plain Markdown; empty when there is none.</summary>
    public static string SummaryOf(Type type) => Summary("T:" + type.FullName!.Replace('+', '.'));

    /// <summary>The summary of a method that is not overloaded; empty when there is none.</summary>
    public static string SummaryOf(MethodInfo method)
    {
        var name = $"M:{method.DeclaringType!.FullName!.Replace('+', '.')}.{method.Name}";
        return Summary(_members.Keys.FirstOrDefault(key => key == name || key.StartsWith(name + "(", StringComparison.Ordinal)) ?? name);
    }

    private static string Summary(string id) =>
        _members.TryGetValue(id, out var member) && member.Element("summary") is { } summary
            ? Spaces().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim()
            : "";

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } see => $"`{LastName(see)}`",
        XElement { Name.LocalName: "i" or "em" } italic => $"*{italic.Value}*",
        XElement other => other.Value,
        _ => "",
    };

    private static string LastName(XElement see)
    {
        var target = (string?)see.Attribute("cref") ?? (string?)see.Attribute("name") ?? (string?)see.Attribute("langword") ?? see.Value;
        return target[(target.Split('(')[0].LastIndexOfAny(['.', ':']) + 1)..];
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
