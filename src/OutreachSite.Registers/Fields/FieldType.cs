using System.Text.Json;

namespace OutreachSite.Registers.Fields;

/// <summary>How the values of a field are read from what people write, written again, and described to programs.</summary>
public abstract class FieldType
{
    /// <summary>What the type is called in documentation: 電話番号.</summary>
    public abstract string Name { get; }

    /// <summary>How to write a value, for the note in a template; null when there is nothing to say.</summary>
    public virtual string? Manner => null;

    /// <summary>The words that a template offers to choose from; empty when anything may be written.</summary>
    public virtual ImmutableArray<string> Offered => [];

    /// <summary>The value; null when nothing is written or it cannot be read, which is reported.</summary>
    public abstract object? ReadValue(FieldInput input, FieldContext context);

    /// <summary>The value as text that is read again as the same value.</summary>
    public abstract string WriteText(object value);

    /// <summary>The value for programs.</summary>
    public virtual void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStringValue(WriteText(value));
    }

    /// <summary>What <see cref="WriteJson"/> writes, in the words of JSON Schema, within an object that is open already.</summary>
    public virtual void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SchemaType(json, "string");
    }

    /// <summary>A value may always be absent.</summary>
    protected static void SchemaType(Utf8JsonWriter json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("type");
        json.WriteStringValue(name);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}

/// <summary>How the values of fields with one kind of value are read and written.</summary>
/// <typeparam name="T">The value.</typeparam>
public abstract class FieldType<T> : FieldType where T : notnull
{
    /// <inheritdoc/>
    public sealed override string WriteText(object value) => Write((T)value);

    /// <summary>The value as text that is read again as the same value.</summary>
    protected abstract string Write(T value);
}
