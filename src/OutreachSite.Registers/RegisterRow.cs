using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers;

/// <summary>One row of a register, read and checked: values of its fields, and the cells in which they were written.</summary>
public sealed class RegisterRow
{
    private readonly object?[] _values;
    private readonly WrittenCell[] _cells;

    internal RegisterRow(RegisterKind kind, string id, RegisterSheet sheet, int number, object?[] values, WrittenCell[] cells)
    {
        (Kind, Id, Sheet, Number, _values, _cells) = (kind, id, sheet, number, values, cells);
    }

    /// <summary>A row from texts that <see cref="Text"/> gave, by the keys of their fields; what is no field any more is left out.</summary>
    public static RegisterRow Of(RegisterKind kind, string id, IEnumerable<(string Key, string Text)> texts)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(texts);
        var (values, options, unsaid) = (new object?[kind.Fields.Length], new ReadingOptions { TakesPersonal = true }, new DiagnosticBag());
        foreach (var (key, text) in texts)
        {
            if (kind.Field(key) is { } field)
                values[kind.PlaceOf(field)] = field.Type.ReadValue(new(new(text, Tables.Sheets.CellKind.Text, null, default), []), new(field, options, unsaid));
        }

        return new(kind, id, new("", "", IsOneOfSeveral: false), 0, values, [.. Enumerable.Repeat(WrittenCell.None, values.Length)]);
    }

    /// <summary>The kind of the register.</summary>
    public RegisterKind Kind { get; }

    /// <summary>The same in every edition of the register: its own id, else made from what does not change.</summary>
    public string Id { get; }

    /// <summary>Where it comes from.</summary>
    public RegisterSheet Sheet { get; }

    /// <summary>The number of the row in its sheet.</summary>
    public int Number { get; }

    /// <summary>The value of a field; null when it is absent.</summary>
    public object? this[RegisterField field] => Kind.PlaceOf(field) is var place and >= 0 ? _values[place] : null;

    /// <summary>The value of a field; null when it is absent.</summary>
    public T? Get<T>(RegisterField<T> field) where T : class => (T?)this[field];

    /// <summary>The value of a field; null when it is absent.</summary>
    public T? Value<T>(RegisterField<T> field) where T : struct => (T?)this[field];

    /// <summary>The value of a field as text that is read again as the same; empty when it is absent.</summary>
    public string Text(RegisterField field) => this[field] is { } value ? field.Type.WriteText(value) : "";

    /// <summary>The cell in which a field was written; without text when nothing was.</summary>
    public WrittenCell Written(RegisterField field) => Kind.PlaceOf(field) is var place and >= 0 ? _cells[place] : WrittenCell.None;

    /// <summary>The same row with another value of one field; unchanged when the kind has no such field.</summary>
    public RegisterRow With(RegisterField field, object? value)
    {
        if (Kind.PlaceOf(field) < 0)
            return this;
        object?[] values = [.. _values];
        values[Kind.PlaceOf(field)] = value;
        return new(Kind, Id, Sheet, Number, values, _cells);
    }

    /// <summary>The same row under another id.</summary>
    internal RegisterRow WithId(string id) => id == Id ? this : new(Kind, id, Sheet, Number, _values, _cells);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
