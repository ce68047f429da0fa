using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>The names of the members of a <see cref="LazyObject{T}"/>, each beside what makes it: fixed when the program is built, so that a page pays for what it shows alone.</summary>
internal sealed class LazyMembers<T>
{
    /// <summary>As many as a <see cref="LazyObject{T}"/> has bits for.</summary>
    private const int Most = 64;

    private readonly (string Name, Func<T, Value> Make)[] _members;

    /// <summary>At most 64.</summary>
    public LazyMembers(params (string Name, Func<T, Value> Make)[] members)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(members.Length, Most);
        _members = members;
    }

    /// <summary>How many there are.</summary>
    public int Count => _members.Length;

    /// <summary>The names, in the order in which they are printed.</summary>
    public IEnumerable<string> Names => _members.Select(member => member.Name);

    /// <summary>Where a name stands, or -1.</summary>
    public int Find(string name)
    {
        // Asked for each member that a page shows: nothing is allocated here.
        var members = _members;
        for (var at = 0; at < members.Length; at++)
        {
            if (members[at].Name == name)
                return at;
        }

        return -1;
    }

    /// <summary>Makes a member.</summary>
    public Value Make(int at, T of) => _members[at].Make(of);
}
