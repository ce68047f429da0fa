namespace OutreachSite.Templating.Values;

/// <summary>An object that a template made and may change.</summary>
internal sealed class ScriptObject : ITemplateObject
{
    private HashSet<string>? _readOnly;

    public MemberTable Members { get; } = new();

    public IEnumerable<string> Names => Members.Names;

    /// <summary>The name of the built-in object of which this is a changed copy, or null.</summary>
    public string? CopyOf { get; init; }

    public bool TryGet(string name, out Value value)
    {
        var at = Members.Find(name);
        value = at < 0 ? default : Members[at];
        return at >= 0;
    }

    public void Set(string name, Value value) => Members.Set(name, value);

    public bool IsReadOnly(string name) => _readOnly?.Contains(name) == true;

    public void MakeReadOnly(string name) => (_readOnly ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>A copy of any object that a template may change.</summary>
    public static ScriptObject From(ITemplateObject source, string? copyOf = null)
    {
        var copy = new ScriptObject { CopyOf = copyOf };
        foreach (var name in source.Names)
        {
            if (source.TryGet(name, out var value))
                copy.Set(name, value);
        }

        return copy;
    }

    /// <summary>A copy in which objects and lists can be changed too, at every depth: the model in plain mode.</summary>
    public static Value Thaw(Value value, int depth = 0)
    {
        if (depth > 100)
            return value;
        if (value.Kind == ValueKind.List && value.Reference is TemplateList list)
            return Value.Of(new TemplateList(list.Select(item => Thaw(item, depth + 1))));
        if (value.Kind != ValueKind.Object || value.Reference is not TemplateObject source)
            return value;
        var copy = new ScriptObject();
        foreach (var (name, member) in source)
            copy.Set(name, Thaw(member, depth + 1));
        return Value.Of(copy);
    }
}
