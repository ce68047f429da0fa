namespace OutreachSite.Templating.Nodes;

/// <summary>
/// Where a member stood the last time: what comes by at one place of a template is mostly of one form. Shared by all
/// threads without a lock; each field is right by itself, and written only when something is new.
/// </summary>
internal struct MemberGuess
{
    private int _position;

    /// <summary>The string that the table itself has: the same one in all records that one line of the program makes.</summary>
    private string? _seen;

    /// <summary>The position of the name, or -1.</summary>
    public int Find(string name, MemberTable members) => IsAtGuess(members.NameArray, out var position) ? position : Remember(members.Find(name), members.NameArray);

    /// <summary>The position of the name, or -1.</summary>
    public int Find(string name, RecordNames names) => IsAtGuess(names.NameArray, out var position) ? position : Remember(names.Find(name), names.NameArray);

    private readonly bool IsAtGuess(string[] names, out int position)
    {
        position = _position;
        return (uint)position < (uint)names.Length && ReferenceEquals(names[position], _seen) && _seen is not null;
    }

    private int Remember(int found, string[] names)
    {
        if (found >= 0)
            (_position, _seen) = (found, names[found]);
        return found;
    }
}
