using System.Collections;

namespace OutreachSite.Templating.Values;

/// <summary>
/// A model record made by listing its members: <c>new TemplateObject { ["title"] = "案内" }</c>. The program fills it
/// before rendering; templates can read it, not change it.
/// </summary>
/// <param name="capacity">How many members it will have, for those of which a page has many; 0 where that is not known.</param>
public sealed class TemplateObject(int capacity = 0) : ITemplateObject, IEnumerable<KeyValuePair<string, Value>>
{
    internal MemberTable Members { get; } = new(capacity);

    /// <inheritdoc/>
    public IEnumerable<string> Names => Members.Names;

    /// <summary>How many members there are.</summary>
    public int Count => Members.Count;

    /// <summary>A member; null when there is none of that name.</summary>
    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : Value.Null;
        set => Members.Set(name, value);
    }

    /// <summary>Adds or replaces a member, for collection initialisers.</summary>
    public void Add(string name, Value value) => this[name] = value;

    /// <inheritdoc/>
    public bool TryGet(string name, out Value value)
    {
        var at = Members.Find(name);
        value = at < 0 ? default : Members[at];
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < Members.Count; i++)
            yield return new(Members.NameAt(i), Members[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
