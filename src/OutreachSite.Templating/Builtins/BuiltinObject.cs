namespace OutreachSite.Templating.Builtins;

/// <summary>A group of built-ins, for example <c>string</c>. A template that writes into it gets a copy of its own.</summary>
internal sealed class BuiltinObject : ITemplateObject
{
    public BuiltinObject(string name, IEnumerable<Builtin> functions, params ReadOnlySpan<(string Name, Value Value)> constants)
    {
        Name = name;
        foreach (var function in functions.OrderBy(f => f.Name, StringComparer.Ordinal))
            Members.Set(string.Intern(function.Name[(name.Length + 1)..]), Value.Of(function));
        foreach (var (constant, value) in constants)
            Members.Set(string.Intern(constant), value);
    }

    public string Name { get; }

    public MemberTable Members { get; } = new();

    public IEnumerable<string> Names => Members.Names;

    public bool TryGet(string name, out Value value)
    {
        var at = Members.Find(name);
        value = at < 0 ? default : Members[at];
        return at >= 0;
    }
}
