namespace OutreachSite.Templating.Values;

/// <summary>
/// What templates see of one type of the program: names, fixed when the program is built, each beside what it reads. A
/// member that is not listed does not exist for templates, and is a diagnostic where one asks for it.
/// </summary>
/// <typeparam name="T">The type of the program.</typeparam>
public sealed class RecordType<T> where T : notnull
{
    private readonly Func<T, Value>[] _readers;

    /// <summary>Lists the members, in the order in which they are printed; names are in snake_case.</summary>
    public RecordType(params ReadOnlySpan<(string Name, Func<T, Value> Read)> members)
    {
        _readers = new Func<T, Value>[members.Length];
        var names = new string[members.Length];
        for (var i = 0; i < members.Length; i++)
            (names[i], _readers[i]) = members[i];
        Names = new(names);
    }

    internal RecordNames Names { get; }

    /// <summary>A record as a template sees it; members are read when a template asks for them.</summary>
    public Value Of(T record) => Value.Of(new TypedRecord<T>(this, record));

    internal Value Read(T record, int position) => _readers[position](record);
}
