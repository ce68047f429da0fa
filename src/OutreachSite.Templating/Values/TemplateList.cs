namespace OutreachSite.Templating.Values;

/// <summary>A list of values; one that a template made may be changed, and may carry members beside its items.</summary>
internal sealed class TemplateList : TemplateSequence
{
    private readonly List<Value> _items;

    public TemplateList(int capacity = 0) => _items = new(capacity);

    public TemplateList(IEnumerable<Value> items, bool isFrozen = false)
    {
        _items = [.. items];
        IsFrozen = isFrozen;
    }

    public override int Count => _items.Count;

    public override bool IsFrozen { get; }

    /// <summary>What was written as <c>list.name = value</c>.</summary>
    public ScriptObject? Members { get; set; }

    public override Value this[int position] => _items[position];

    public static TemplateList Frozen(IEnumerable<Value> items) => new(items, isFrozen: true);

    public void Add(Value item) => _items.Add(item);

    public void AddRange(IEnumerable<Value> items) => _items.AddRange(items);

    public void Insert(int position, Value item) => _items.Insert(position, item);

    public void RemoveAt(int position) => _items.RemoveAt(position);

    public void Reverse() => _items.Reverse();

    /// <summary>Writes an item; positions up to it are filled with null.</summary>
    public void Set(int position, Value item)
    {
        while (_items.Count <= position)
            _items.Add(Value.Null);
        _items[position] = item;
    }
}
