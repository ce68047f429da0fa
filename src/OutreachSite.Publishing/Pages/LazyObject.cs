using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>
/// A record of the model whose members are made when a template asks for them first. What a layout does not show is not
/// made, and what was not asked is no dependency of the page. Belongs to one render, and so to one thread.
/// </summary>
/// <param name="members">What it has.</param>
/// <param name="of">What they are made of.</param>
internal sealed class LazyObject<T>(LazyMembers<T> members, T of) : ITemplateObject
{
    private readonly Value[] _values = new Value[members.Count];

    /// <summary>A bit for each member that was made.</summary>
    private ulong _made;

    /// <inheritdoc/>
    public IEnumerable<string> Names => members.Names;

    /// <summary>Sets a member instead of having it made.</summary>
    public Value this[string name]
    {
        set
        {
            var at = members.Find(name);
            (_values[at], _made) = (value, _made | (1UL << at));
        }
    }

    /// <inheritdoc/>
    public bool TryGet(string name, out Value value)
    {
        var at = members.Find(name);
        value = at < 0 ? default : Made(at);
        return at >= 0;
    }

    private Value Made(int at)
    {
        if ((_made & (1UL << at)) == 0)
        {
            // What a member is made of may ask for other members of the same record.
            var value = members.Make(at, of);
            (_values[at], _made) = (value, _made | (1UL << at));
        }

        return _values[at];
    }
}
