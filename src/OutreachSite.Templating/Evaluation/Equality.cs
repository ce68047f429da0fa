using System.Numerics;

namespace OutreachSite.Templating.Evaluation;

/// <summary>The rules of <c>==</c> and of <c>&lt;</c>.</summary>
internal static class Equality
{
    private const int DepthLimit = 50;

    /// <summary>
    /// Texts are compared as text with whatever stands on the other side; numbers by value across their kinds, true as 1;
    /// lists item by item; objects by identity; null equals null alone.
    /// </summary>
    public static bool AreEqual(Context context, Value a, Value b, int depth = 0)
    {
        if (a.Kind == ValueKind.Integer && b.Kind == ValueKind.Integer)
            return a.Bits == b.Bits;
        if (a.IsNull || b.IsNull)
            return a.IsNull && b.IsNull;
        if (IsEmptyObject(a) || IsEmptyObject(b))
            return IsEmpty(a) && IsEmpty(b);
        if (a.IsText || b.IsText)
            return string.Equals(ValuePrinter.Print(a), ValuePrinter.Print(b), StringComparison.Ordinal);
        if (IsNumeric(a) && IsNumeric(b))
            return Compare(a, b) == 0;
        if (a.Kind == ValueKind.List && b.Kind == ValueKind.List)
            return ReferenceEquals(a.List, b.List) || (depth < DepthLimit ? SameItems(context, a.List, b.List, depth) : throw context.DataTooDeep(DepthLimit));
        return a.Kind == b.Kind && a.Equals(b);
    }

    /// <summary>Less than zero, zero, more; null when the two cannot be compared, or are not numbers (NaN).</summary>
    public static int? Compare(Value a, Value b)
    {
        if (a.Kind == ValueKind.Integer && b.Kind == ValueKind.Integer)
            return a.Bits.CompareTo(b.Bits);
        if (a.IsText || b.IsText)
            return string.CompareOrdinal(ValuePrinter.Print(a), ValuePrinter.Print(b));
        if (IsNumeric(a) && IsNumeric(b))
            return CompareNumbers(a, b);
        if (a.Kind != b.Kind)
            return null;
        return a.Kind switch
        {
            ValueKind.Date => a.Date.CompareTo(b.Date),
            ValueKind.Duration => a.Duration.CompareTo(b.Duration),
            _ => null,
        };
    }

    public static bool IsNumeric(Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;

    public static double ToDouble(Value value) => value.Kind switch
    {
        ValueKind.Double => value.Double,
        ValueKind.Decimal => (double)value.Decimal,
        ValueKind.BigInteger => (double)value.BigInteger,
        _ => value.Bits,
    };

    public static BigInteger ToBigInteger(Value value) => value.Kind == ValueKind.BigInteger ? value.BigInteger : value.Bits;

    public static bool IsWhole(Value value) => value.Kind is ValueKind.Integer or ValueKind.BigInteger or ValueKind.Boolean;

    private static int? CompareNumbers(Value a, Value b)
    {
        if (IsWhole(a) && IsWhole(b))
            return ToBigInteger(a).CompareTo(ToBigInteger(b));
        if (a.Kind != ValueKind.Double && b.Kind != ValueKind.Double && a.Kind != ValueKind.BigInteger && b.Kind != ValueKind.BigInteger)
            return ToDecimal(a).CompareTo(ToDecimal(b));
        var (x, y) = (ToDouble(a), ToDouble(b));
        return double.IsNaN(x) || double.IsNaN(y) ? null : x.CompareTo(y);
    }

    private static decimal ToDecimal(Value value) => value.Kind == ValueKind.Decimal ? value.Decimal : value.Bits;

    private static bool SameItems(Context context, TemplateSequence a, TemplateSequence b, int depth)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            context.Charge(1);
            if (!AreEqual(context, a[i], b[i], depth + 1))
                return false;
        }

        return true;
    }

    private static bool IsEmptyObject(Value value) => ReferenceEquals(value.Reference, EmptyObject.Instance);

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.List => value.List.Count == 0,
        ValueKind.Object => !value.Object.Names.Any(),
        _ => false,
    };
}
