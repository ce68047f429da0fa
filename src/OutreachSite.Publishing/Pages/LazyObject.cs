using System.Collections;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>
/// A record of the model whose members are made when a template asks for them first. What a layout does not show is not
/// made, and what was not asked is no dependency of the page. Belongs to one render, and so to one thread.
/// </summary>
/// <param name="capacity">For how many members there is room at first.</param>
internal sealed class LazyObject(int capacity) : ITemplateObject, IEnumerable<string>
{
    private readonly List<(string Name, Value Value, Func<Value>? Make)> _members = new(capacity);

    /// <inheritdoc/>
    public IEnumerable<string> Names => _members.Select(member => member.Name);

    /// <summary>Sets a member that is at hand.</summary>
    public Value this[string name]
    {
        set
        {
            var at = Find(name);
            if (at < 0)
                _members.Add((name, value, null));
            else
                _members[at] = (name, value, null);
        }
    }

    /// <summary>Adds a member that is at hand.</summary>
    public void Add(string name, Value value) => _members.Add((name, value, null));

    /// <summary>Adds a member that is made when it is asked for.</summary>
    public void Add(string name, Func<Value> make) => _members.Add((name, default, make));

    /// <inheritdoc/>
    public bool TryGet(string name, out Value value)
    {
        var at = Find(name);
        value = at < 0 ? default : Made(at);
        return at >= 0;
    }

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => Names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Names.GetEnumerator();

    private Value Made(int at)
    {
        var (name, value, make) = _members[at];
        if (make is null)
            return value;
        value = make();
        _members[at] = (name, value, null);
        return value;
    }

    private int Find(string name)
    {
        for (var at = 0; at < _members.Count; at++)
        {
            if (ReferenceEquals(_members[at].Name, name) || _members[at].Name == name)
                return at;
        }

        return -1;
    }
}
