namespace OutreachSite.Templating.Evaluation;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> name inside their loops.</summary>
internal sealed class LoopState : ITemplateObject
{
    public static readonly string[] ForMembers = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    public static readonly string[] WhileMembers = ["index", "first", "even", "odd"];
    public static readonly string[] TableMembers = [.. ForMembers, "col"];

    public int Index { get; set; }

    /// <summary>How many turns there will be; -1 in a <c>while</c>.</summary>
    public int Length { get; set; }

    public int Column { get; set; }

    private TemplateSequence? _items;
    private int _step;
    private int _at;
    private Value _current;
    private Value _previous;

    /// <summary>True once a template keeps it as a value: then it is not used again for another loop.</summary>
    public bool IsKept { get; set; }

    /// <summary>Makes it the state of a new loop.</summary>
    public void Begin(TemplateSequence? items, int length, int step)
    {
        (_items, Length, _step) = (items, length, step);
        (Index, Column, _at, _current, _previous) = (0, 0, 0, default, default);
    }

    /// <summary>The next item.</summary>
    public void Turn(int index, int at, in Value item)
    {
        (Index, _at) = (index, at);
        if (_items!.IsFrozen)
            return;
        _previous = _current;
        _current = item;
    }

    /// <summary>Looks back into the list, unless the template may have changed it since.</summary>
    private bool IsChanged => Index == 0
        || (_items is { IsFrozen: true } items ? items[_at - _step] != items[_at] : _previous != _current);

    public IEnumerable<string> Names => Length < 0 ? WhileMembers : ForMembers;

    public bool TryGet(string name, out Value value)
    {
        value = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 != 0,
            "rindex" => Length - Index - 1,
            "last" => Index == Length - 1,
            "length" => Length,
            "changed" => IsChanged,
            "col" => Column,
            _ => Value.Undefined,
        };
        if (!value.IsUndefined)
            return true;
        value = Value.Null;
        return false;
    }
}
