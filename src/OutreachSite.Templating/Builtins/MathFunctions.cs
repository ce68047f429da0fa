using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>math.…</c>: numbers.</summary>
internal static class MathFunctions
{
    public static BuiltinObject Group { get; } = new("math",
    [
        new("math.abs", Abs, "value"),
        new("math.ceil", Ceil, "value"),
        new("math.divided_by", DividedBy, "value", "divisor"),
        new("math.floor", Floor, "value"),
        new("math.format", FormatNumber, "value", "format", "culture?"),
        new("math.is_number", IsNumber, "value"),
        new("math.minus", Minus, "value", "with"),
        new("math.modulo", Modulo, "value", "with"),
        new("math.plus", Plus, "value", "with"),
        new("math.random", Random, "minValue", "maxValue"),
        new("math.round", Round, "value", "precision?"),
        new("math.times", Times, "value", "with"),
        new("math.uuid", Uuid),
    ]);

    /// <summary>The number without its sign.</summary>
    private static Value Abs(in Arguments a)
    {
        var number = a.NumberOfAny(0);
        return number.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Double => Math.Abs(number.Double),
            ValueKind.Decimal => Math.Abs(number.Decimal),
            _ => Value.Of(System.Numerics.BigInteger.Abs(Equality.ToBigInteger(number))),
        };
    }

    /// <summary>The next whole number upward.</summary>
    private static Value Ceil(in Arguments a) => Whole(a, Math.Ceiling, decimal.Ceiling);

    /// <summary>The next whole number downward.</summary>
    private static Value Floor(in Arguments a) => Whole(a, Math.Floor, decimal.Floor);

    private static Value Whole(in Arguments a, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal)
    {
        var number = a.NumberOrZero(0);
        return number.Kind switch
        {
            ValueKind.Double => ofDouble(number.Double),
            ValueKind.Decimal => ofDecimal(number.Decimal),
            _ => number,
        };
    }

    /// <summary>The number with that many digits behind the point; halves go to the even neighbour.</summary>
    private static Value Round(in Arguments a)
    {
        var number = a.NumberOrZero(0);
        var digits = a.Int(1);
        if (digits is < 0 or > 15)
            throw a.Bad(1, new("桁数は 0 から 15 まで", "the number of digits must be from 0 to 15"));
        return number.Kind switch
        {
            ValueKind.Double => Math.Round(number.Double, digits),
            ValueKind.Decimal => Math.Round(number.Decimal, digits),
            _ => number,
        };
    }

    /// <summary>The quotient; rounded down when the divisor is a whole number.</summary>
    private static Value DividedBy(in Arguments a)
    {
        var (value, divisor) = (a.NumberOrZero(0), a.Number(1));
        if (divisor.IsNull)
            return Value.Null;
        if (!a.IsTheme && divisor.Kind == ValueKind.Integer && divisor.Bits is >= int.MinValue and <= int.MaxValue)
            return Narrow(Math.Floor(Equality.ToDouble(value) / divisor.Bits));
        if (!Equality.IsWhole(divisor))
            return Operate(a, BinaryOperator.Divide);
        var by = Equality.ToDouble(divisor);
        if (by == 0)
            throw a.Context.DivideByZero(a.Site.ArgumentSpan(1));
        if (Equality.IsWhole(value))
            return Value.Of(FloorDivide(Equality.ToBigInteger(value), Equality.ToBigInteger(divisor)));
        var result = Math.Floor(Equality.ToDouble(value) / by);
        return Math.Abs(result) < long.MaxValue ? (long)result : result;
    }

    /// <summary>The nearest number of 32 bits: what upstream makes of a quotient, infinity as well.</summary>
    private static Value Narrow(double number) => double.IsNaN(number) ? 0 : (int)Math.Clamp(number, int.MinValue, int.MaxValue);

    private static System.Numerics.BigInteger FloorDivide(System.Numerics.BigInteger value, System.Numerics.BigInteger divisor)
    {
        var quotient = System.Numerics.BigInteger.DivRem(value, divisor, out var rest);
        return !rest.IsZero && rest.Sign != divisor.Sign ? quotient - 1 : quotient;
    }

    /// <summary>The sum.</summary>
    private static Value Plus(in Arguments a) => Operate(a, BinaryOperator.Add);

    /// <summary>The difference.</summary>
    private static Value Minus(in Arguments a) => Operate(a, BinaryOperator.Subtract);

    /// <summary>The product.</summary>
    private static Value Times(in Arguments a) => Operate(a, BinaryOperator.Multiply);

    /// <summary>The rest of the division.</summary>
    private static Value Modulo(in Arguments a) => Operate(a, BinaryOperator.Modulo);

    private static Value Operate(in Arguments a, BinaryOperator kind) =>
        Arithmetic.Apply(a.Context, kind, a[0], a[1], a.Site.At);

    /// <summary>The number in a .NET format, for example <c>0.0</c> or <c>#,0</c>.</summary>
    private static Value FormatNumber(in Arguments a) => a.IsNull(0) ? "" : a.Made(Formats.Format(a, a.NumberOfAny(0)));

    /// <summary>Is the value a number?</summary>
    private static Value IsNumber(in Arguments a) => a[0].IsNumber;

    /// <summary>A random whole number from one to below another; refused where pages are repeatable.</summary>
    private static Value Random(in Arguments a)
    {
        if (!a.Context.Options.AllowRandom)
            throw a.Refuse();
        var (from, to) = (a.Int(0), a.Int(1));
        return from < to ? System.Random.Shared.Next(from, to) : throw a.Bad(1, new("最大値は最小値より大きくなければならない", "the greatest value must be above the least"));
    }

    /// <summary>A random identifier; refused where pages are repeatable.</summary>
    private static Value Uuid(in Arguments a)
    {
        if (!a.Context.Options.AllowRandom)
            throw a.Refuse();
        Span<byte> bytes = stackalloc byte[16];
        System.Random.Shared.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }
}
