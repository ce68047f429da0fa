using System.Numerics;
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
    /// <summary>What was made, in the order of the members: of forty that a page has, a layout shows ten.</summary>
    private Value[] _values = new Value[8];

    /// <summary>A bit for each member that was made.</summary>
    private ulong _made;

    /// <inheritdoc/>
    public IEnumerable<string> Names => members.Names;

    /// <summary>Sets a member instead of having it made.</summary>
    public Value this[string name]
    {
        set => Keep(members.Find(name), value);
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
        if ((_made & Bit(at)) == 0)
            Keep(at, members.Make(at, of));
        return _values[PlaceOf(at)];
    }

    private void Keep(int at, Value value)
    {
        // What a member is made of may have asked for it meanwhile.
        var (place, count) = (PlaceOf(at), BitOperations.PopCount(_made));
        if ((_made & Bit(at)) == 0)
        {
            if (count == _values.Length)
                Array.Resize(ref _values, Math.Min(2 * count, members.Count));
            Array.Copy(_values, place, _values, place + 1, count - place);
            _made |= Bit(at);
        }

        _values[place] = value;
    }

    private int PlaceOf(int at) => BitOperations.PopCount(_made & (Bit(at) - 1));

    private static ulong Bit(int at) => 1UL << at;
}
