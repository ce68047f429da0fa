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
    public int Find(string name, MemberTable members)
    {
        var guess = _position;
        if (members.IsAt(guess, _seen))
            return guess;
        var found = members.Find(name);
        return found < 0 ? found : Remember(found, members.NameAt(found));
    }

    /// <summary>The position of the name, or -1.</summary>
    public int Find(string name, RecordNames names)
    {
        var guess = _position;
        if (names.IsAt(guess, _seen))
            return guess;
        var found = names.Find(name);
        return found < 0 ? found : Remember(found, names.NameArray[found]);
    }

    private int Remember(int found, string seen)
    {
        (_position, _seen) = (found, seen);
        return found;
    }
}
