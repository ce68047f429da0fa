using System.Numerics;
using System.Runtime.CompilerServices;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Values;

/// <summary>
/// One value of the template language: a small struct, so that numbers, booleans and texts pass through the engine
/// without an allocation. The default value is <see cref="Null"/>.
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    /// <summary>What is held.</summary>
    public ValueKind Kind { get; }

    /// <summary>Nothing.</summary>
    public static Value Null => default;

    /// <summary>True.</summary>
    public static Value True => new(ValueKind.Boolean, null, 1);

    /// <summary>False.</summary>
    public static Value False => new(ValueKind.Boolean, null, 0);

    internal static Value Undefined => new(ValueKind.Undefined, null, 0);

    /// <summary>True for <see cref="Null"/>.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>True for what stands for a name that was reported as unknown.</summary>
    internal bool IsUnknown => ReferenceEquals(_reference, EmptyObject.Unknown);

    internal bool IsUndefined => Kind == ValueKind.Undefined;

    /// <summary>False for null, false and the empty object; everything else is true: 0, "" and [] as well.</summary>
    public bool IsTruthy => Kind == ValueKind.Boolean
        ? _bits != 0
        : Kind is not (ValueKind.Null or ValueKind.Undefined) && (Kind != ValueKind.Object || _reference is not EmptyObject);

    /// <summary>True for texts of every sort: plain, markup and JSON.</summary>
    public bool IsText => Kind is ValueKind.String or ValueKind.Markup or ValueKind.Json;

    /// <summary>True for numbers of every sort.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Double or ValueKind.Decimal or ValueKind.BigInteger;

    /// <summary>The items of a list or range; empty for everything else.</summary>
    public IEnumerable<Value> Items => _reference is TemplateSequence list ? list : [];

    internal long Bits => _bits;

    internal bool Boolean => _bits != 0;

    internal double Double => BitConverter.Int64BitsToDouble(_bits);

    internal decimal Decimal => (decimal)_reference!;

    internal BigInteger BigInteger => (BigInteger)_reference!;

    internal DateTimeOffset Date => (DateTimeOffset)_reference!;

    internal TimeSpan Duration => new(_bits);

    internal TemplateSequence List => (TemplateSequence)_reference!;

    internal ITemplateObject Object => (ITemplateObject)_reference!;

    internal Callable Function => (Callable)_reference!;

    internal object? Reference => _reference;

    /// <summary>The text of a text value.</summary>
    internal string Text => Kind == ValueKind.Markup && _bits != 0
        ? HtmlEscaper.Escape((string)_reference!)
        : _reference as string ?? _reference?.ToString() ?? "";

    /// <summary>The text of a value of kind <see cref="ValueKind.String"/>, which nothing else makes: its type need not be looked at.</summary>
    internal string PlainText => Unsafe.As<string>(_reference)!;

    /// <summary>The text of which the value is the escaped form, when it is one that has not been made; else null.</summary>
    internal string? Unescaped => Kind == ValueKind.Markup && _bits != 0 ? (string)_reference! : null;

    public static implicit operator Value(string? text) => text is null ? default : new(ValueKind.String, text, 0);

    public static implicit operator Value(bool value) => new(ValueKind.Boolean, null, value ? 1 : 0);

    public static implicit operator Value(int value) => new(ValueKind.Integer, null, value);

    public static implicit operator Value(long value) => new(ValueKind.Integer, null, value);

    public static implicit operator Value(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Value(decimal value) => new(ValueKind.Decimal, value, 0);

    public static implicit operator Value(DateTimeOffset value) => new(ValueKind.Date, value, 0);

    public static implicit operator Value(TimeSpan value) => new(ValueKind.Duration, null, value.Ticks);

    public static implicit operator Value(TemplateObject? value) => value is null ? default : Of(value);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>A model record.</summary>
    public static Value Of(ITemplateObject? value) => value is null ? default : new(ValueKind.Object, value, 0);

    /// <summary>A list, which templates cannot change.</summary>
    public static Value Of(IEnumerable<Value> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(ValueKind.List, TemplateList.Frozen(items), 0);
    }

    /// <summary>A list of these values, which templates cannot change.</summary>
    public static Value ListOf(params ReadOnlySpan<Value> items) => new(ValueKind.List, TemplateList.Frozen(items.ToArray()), 0);

    /// <summary>HTML that is safe as it is. Give only what the program itself made or cleaned.</summary>
    public static Value Markup(string? html) => html is null ? default : new(ValueKind.Markup, html, 0);

    /// <summary>JSON that is safe inside a script element: no <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, and valid as JSON.</summary>
    public static Value Json(string? json) => json is null ? default : new(ValueKind.Json, json, 0);

    /// <summary>A text as markup, which is escaped when somebody reads it: mostly straight into the page.</summary>
    internal static Value Escaped(string text) => new(ValueKind.Markup, text, 1);

    internal static Value Of(TemplateSequence list) => new(ValueKind.List, list, 0);

    internal static Value Of(Callable function) => new(ValueKind.Function, function, 0);

    /// <summary>HTML that is UTF-8 already, for long texts: it goes into the page as it is.</summary>
    public static Value Markup(ReadOnlySpan<byte> utf8) => Of(new Utf8Text(utf8.ToArray()));

    /// <summary>The same without a copy: nobody may change the array any more.</summary>
    public static Value OwnedMarkup(byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Of(new Utf8Text(utf8));
    }

    internal static Value Of(Utf8Text markup) => new(ValueKind.Markup, markup, 0);

    /// <summary>The smallest kind that holds the number exactly.</summary>
    public static Value Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? (long)value : new Value(ValueKind.BigInteger, value, 0);

    /// <summary>The whole number, when the value is one and fits.</summary>
    public bool TryGetInteger(out long value)
    {
        value = Kind == ValueKind.Integer ? _bits : 0;
        return Kind == ValueKind.Integer;
    }

    /// <summary>The members, when the value is an object.</summary>
    public bool TryGetObject(out ITemplateObject? value)
    {
        value = Kind == ValueKind.Object ? Object : null;
        return value is not null;
    }

    /// <summary>The same kind and the same content: 1 and 1.0 differ, and so do 1 and "1". Objects are compared by identity.</summary>
    public bool Equals(Value other) => Kind == other.Kind && Kind switch
    {
        ValueKind.String or ValueKind.Markup or ValueKind.Json => string.Equals(Text, other.Text, StringComparison.Ordinal),
        ValueKind.Decimal or ValueKind.BigInteger or ValueKind.Date => Equals(_reference, other._reference),
        ValueKind.Double => Double.Equals(other.Double),
        _ => _bits == other._bits && ReferenceEquals(_reference, other._reference),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.String or ValueKind.Markup or ValueKind.Json => string.GetHashCode(Text, StringComparison.Ordinal),
        ValueKind.Decimal or ValueKind.BigInteger or ValueKind.Date => _reference!.GetHashCode(),
        _ => HashCode.Combine(Kind, _bits, _reference is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_reference)),
    };

    /// <summary>What <c>{{ value }}</c> prints in plain mode.</summary>
    public override string ToString() => Kind == ValueKind.String ? Text : ValuePrinter.Print(this);
}
