using System.Numerics;
using System.Text;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>The binary operators that make new values. Null on either side gives null, but for text.</summary>
internal static class Arithmetic
{
    public static Value Apply(Context context, BinaryOperator kind, Value a, Value b, TextSpan at)
    {
        if (a.Kind == ValueKind.Integer && b.Kind == ValueKind.Integer)
            return Whole(context, kind, a.Bits, b.Bits, at);
        if (kind == BinaryOperator.Add && (a.IsText || b.IsText))
            return Concat(context, a, b);
        if (a.IsUnknown || b.IsUnknown)
            return Value.Null;
        if (a.Kind == ValueKind.List || b.Kind == ValueKind.List)
            return ListOperators.Apply(context, kind, a, b, OperandPlaces.At(at));
        if (kind == BinaryOperator.Multiply && (a.IsText || b.IsText))
            return Repeat(context, a, b, at, at);
        if (a.IsText || b.IsText)
            throw context.BadOperands(at, a, b);
        if (a.IsNull || b.IsNull)
            return Value.Null;
        if (a.Kind is ValueKind.Date or ValueKind.Duration)
            return Times(kind, a, b) ?? throw context.BadOperands(at, a, b);
        if (!Equality.IsNumeric(a) || !Equality.IsNumeric(b))
            throw context.BadOperands(at, a, b);
        if (Equality.IsWhole(a) && Equality.IsWhole(b))
            return Big(context, kind, Equality.ToBigInteger(a), Equality.ToBigInteger(b), at);
        return a.Kind == ValueKind.Decimal || b.Kind == ValueKind.Decimal
            ? Decimals(context, kind, a, b, at)
            : Doubles(kind, Equality.ToDouble(a), Equality.ToDouble(b)) ?? throw context.BadOperands(at, a, b);
    }

    private static Value Whole(Context context, BinaryOperator kind, long a, long b, TextSpan at)
    {
        long result;
        switch (kind)
        {
            case BinaryOperator.Add:
                result = unchecked(a + b);
                return ((a ^ result) & (b ^ result)) < 0 ? Value.Of((BigInteger)a + b) : result;
            case BinaryOperator.Subtract:
                result = unchecked(a - b);
                return ((a ^ b) & (a ^ result)) < 0 ? Value.Of((BigInteger)a - b) : result;
            case BinaryOperator.Multiply:
                return Math.BigMul(a, b, out result) == result >> 63 ? result : Value.Of((BigInteger)a * b);
            case BinaryOperator.Divide:
                return (double)a / b;
            case BinaryOperator.DivideWhole or BinaryOperator.Modulo when b == 0:
                throw context.DivideByZero(at);
            case BinaryOperator.DivideWhole:
                return b == -1 ? Value.Of(-(BigInteger)a) : a / b;
            case BinaryOperator.Modulo:
                return b == -1 ? 0 : a % b;
            default:
                return Big(context, kind, a, b, at);
        }
    }

    private static Value Big(Context context, BinaryOperator kind, BigInteger a, BigInteger b, TextSpan at)
    {
        if (kind is BinaryOperator.DivideWhole or BinaryOperator.Modulo && b.IsZero)
            throw context.DivideByZero(at);
        if (kind == BinaryOperator.Multiply)
            context.AllocateText(a.GetByteCount() + b.GetByteCount());
        return kind switch
        {
            BinaryOperator.Add => Value.Of(a + b),
            BinaryOperator.Subtract => Value.Of(a - b),
            BinaryOperator.Multiply => Value.Of(a * b),
            BinaryOperator.Divide => (double)a / (double)b,
            BinaryOperator.DivideWhole => Value.Of(BigInteger.Divide(a, b)),
            BinaryOperator.Modulo => Value.Of(BigInteger.Remainder(a, b)),
            BinaryOperator.ShiftLeft => Shift(context, a, b, at),
            BinaryOperator.ShiftRight => Shift(context, a, -b, at),
            _ => throw context.BadOperands(at, Value.Of(a), Value.Of(b)),
        };
    }

    private static Value Shift(Context context, BigInteger a, BigInteger by, TextSpan at)
    {
        if (BigInteger.Abs(by) > 1 << 16)
            throw context.BadOperands(at, Value.Of(a), Value.Of(by));
        context.AllocateText(a.GetByteCount() + ((int)BigInteger.Abs(by) / 8));
        return Value.Of(a << (int)by);
    }

    private static Value? Doubles(BinaryOperator kind, double a, double b) => kind switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => null,
    };

    private static Value Decimals(Context context, BinaryOperator kind, Value a, Value b, TextSpan at)
    {
        try
        {
            var (x, y) = (ToDecimal(a), ToDecimal(b));
            return kind switch
            {
                BinaryOperator.Add => x + y,
                BinaryOperator.Subtract => x - y,
                BinaryOperator.Multiply => x * y,
                BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo when y == 0 => throw context.DivideByZero(at),
                BinaryOperator.Divide => x / y,
                BinaryOperator.DivideWhole => Math.Round(x / y),
                BinaryOperator.Modulo => x % y,
                _ => throw context.BadOperands(at, a, b),
            };
        }
        catch (OverflowException)
        {
            return Doubles(kind, Equality.ToDouble(a), Equality.ToDouble(b)) ?? throw context.BadOperands(at, a, b);
        }
    }

    private static decimal ToDecimal(Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.Decimal,
        ValueKind.Double => (decimal)value.Double,
        ValueKind.BigInteger => (decimal)value.BigInteger,
        _ => value.Bits,
    };

    /// <summary>Two pieces of markup stay markup; with anything else the result is plain text, and is escaped when printed.</summary>
    private static Value Concat(Context context, Value a, Value b)
    {
        var (left, right) = (context.TextOf(a), context.TextOf(b));
        context.AllocateText((long)left.Length + right.Length);
        var text = string.Concat(left, right);
        return a.Kind == ValueKind.Markup && b.Kind == ValueKind.Markup ? Value.Markup(text) : text;
    }

    /// <summary>A text so many times; the other operand is the number, and the left one where both are texts.</summary>
    public static Value Repeat(Context context, in Value a, in Value b, TextSpan leftAt, TextSpan rightAt)
    {
        var (text, times, at) = b.IsText ? (b, a, leftAt) : (a, b, rightAt);
        if (text.IsUnknown || times.IsUnknown)
            return Value.Null;
        if (Context.ToWhole(times) is not { } count)
            throw context.Fail(TemplateDiagnostics.NotANumber(context.Where(at), ValueNames.Of(times)));
        var piece = context.TextOf(text);
        if (count <= 0 || piece.Length == 0)
            return "";
        context.AllocateText(count > int.MaxValue ? long.MaxValue : piece.Length * count);
        return new StringBuilder().Insert(0, piece, (int)count).ToString();
    }

    private static Value? Times(BinaryOperator kind, Value a, Value b) => (kind, a.Kind, b.Kind) switch
    {
        (BinaryOperator.Subtract, ValueKind.Date, ValueKind.Date) => a.Date - b.Date,
        (BinaryOperator.Subtract, ValueKind.Date, ValueKind.Duration) => a.Date - b.Duration,
        (BinaryOperator.Add, ValueKind.Date, ValueKind.Duration) => a.Date + b.Duration,
        (BinaryOperator.Add, ValueKind.Duration, ValueKind.Date) => b.Date + a.Duration,
        (BinaryOperator.Add, ValueKind.Duration, ValueKind.Duration) => a.Duration + b.Duration,
        (BinaryOperator.Subtract, ValueKind.Duration, ValueKind.Duration) => a.Duration - b.Duration,
        _ => null,
    };
}
