using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Reading;

/// <summary>A row while it is being read and checked.</summary>
internal sealed class RowDraft(RegisterKind kind, RegisterSheet sheet, int number, ReadingOptions options)
{
    private readonly object?[] _values = new object?[kind.Fields.Length];
    private readonly WrittenCell[] _cells = new WrittenCell[kind.Fields.Length];

    public RegisterKind Kind { get; } = kind;

    public RegisterSheet Sheet { get; } = sheet;

    public int Number { get; } = number;

    public ReadingOptions Options { get; } = options;

    /// <summary>What is wrong with this row.</summary>
    public DiagnosticBag Problems { get; } = new();

    public object? this[RegisterField field]
    {
        get => _values[Kind.PlaceOf(field)];
        set => _values[Kind.PlaceOf(field)] = value;
    }

    public T? Get<T>(RegisterField<T> field) where T : class => (T?)this[field];

    public T? Value<T>(RegisterField<T> field) where T : struct => (T?)this[field];

    /// <summary>The value as text; empty when it is absent.</summary>
    public string Text(RegisterField field) => this[field] is { } value ? field.Type.WriteText(value) : "";

    public void Put(int place, object? value, WrittenCell cell) => (_values[place], _cells[place]) = (value, cell);

    /// <summary>The cell of a field, by the place of the field.</summary>
    public WrittenCell Written(int place) => _cells[place];

    /// <summary>Where a field is or would be written; the beginning of the row when it has no column.</summary>
    public Location Where(RegisterField field) =>
        _cells[Kind.PlaceOf(field)] is { Source: not null } cell ? cell.Where : Sheet.At(new(Number, 1));

    public RegisterRow ToRow(string id) => new(Kind, id, Sheet, Number, _values, _cells);
}
