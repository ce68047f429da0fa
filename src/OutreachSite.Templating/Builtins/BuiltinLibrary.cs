using System.Collections.Frozen;

namespace OutreachSite.Templating.Builtins;

/// <summary>All that templates find without a model: one line for each group.</summary>
internal static class BuiltinLibrary
{
    private static readonly FrozenDictionary<string, Value> All = new Dictionary<string, Value>
    {
        ["array"] = Value.Of(ArrayFunctions.Group),
        ["blank"] = Value.Of(EmptyObject.Instance),
        ["date"] = Value.Of(DateFunctions.Group),
        ["empty"] = Value.Of(EmptyObject.Instance),
        ["html"] = Value.Of(HtmlFunctions.Group),
        ["include"] = Value.Of(new IncludeFunction()),
        ["include_join"] = Value.Of(new IncludeJoinFunction()),
        ["math"] = Value.Of(MathFunctions.Group),
        ["object"] = Value.Of(ObjectFunctions.Group),
        ["regex"] = Value.Of(RegexFunctions.Group),
        ["string"] = Value.Of(StringFunctions.Group),
        ["timespan"] = Value.Of(TimespanFunctions.Group),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static bool TryGet(string name, out Value value) => All.TryGetValue(name, out value);
}
