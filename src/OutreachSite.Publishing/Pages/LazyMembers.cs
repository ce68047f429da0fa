using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>The names of the members of a <see cref="LazyObject{T}"/>, each beside what makes it: fixed when the program is built, so that a page pays for what it shows alone.</summary>
internal sealed class LazyMembers<T>(params (string Name, Func<T, Value> Make)[] members)
{
    /// <summary>How many there are.</summary>
    public int Count => members.Length;

    /// <summary>The names, in the order in which they are printed.</summary>
    public IEnumerable<string> Names => members.Select(member => member.Name);

    /// <summary>Where a name stands, or -1. Templates hold the very strings, mostly.</summary>
    public int Find(string name)
    {
        for (var at = 0; at < members.Length; at++)
        {
            if (ReferenceEquals(members[at].Name, name))
                return at;
        }

        return Array.FindIndex(members, member => member.Name == name);
    }

    /// <summary>Makes a member.</summary>
    public Value Make(int at, T of) => members[at].Make(of);
}
