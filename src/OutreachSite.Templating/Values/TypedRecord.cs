namespace OutreachSite.Templating.Values;

/// <summary>A record of the program, whatever its type: members are found by name once, then read by position.</summary>
internal abstract class TypedRecord(RecordNames names) : ITemplateObject
{
    public RecordNames Members => names;

    public IEnumerable<string> Names => names.NameArray;

    public abstract Value Read(int position);

    public bool TryGet(string name, out Value value)
    {
        var at = names.Find(name);
        value = at < 0 ? default : Read(at);
        return at >= 0;
    }
}

/// <summary>A record of one type, with the list of its members.</summary>
internal sealed class TypedRecord<T>(RecordType<T> type, T record) : TypedRecord(type.Names) where T : notnull
{
    public override Value Read(int position) => type.Read(record, position);
}
