using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>The operators between two values.</summary>
internal enum BinaryOperator : byte
{
    Add, Subtract, Multiply, Divide, DivideWhole, Modulo, ShiftLeft, ShiftRight,
    Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual,
    And, Or, Coalesce, NotNull, Range, RangeLess,
}

/// <summary>The operators before one value.</summary>
internal enum UnaryOperator : byte
{
    Not, Negate, Plus,
}

/// <summary>An operator between two values; problems point at the operator.</summary>
internal sealed class Binary(TextSpan at, BinaryOperator kind, Expression left, Expression right, TextSpan operatorAt) : Expression(at)
{
    public BinaryOperator Kind => kind;

    public Expression Left => left;

    public Expression Right => right;

    public TextSpan OperatorAt => operatorAt;

    public override Value Eval(Context context) => IsTest ? Test(context) : Compute(context);

    public override bool Test(Context context)
    {
        Descend(context);
        switch (kind)
        {
            case BinaryOperator.And:
                return left.Test(context) && right.Test(context);
            case BinaryOperator.Or:
                return left.Test(context) || right.Test(context);
            case BinaryOperator.Equal:
                return Equality.AreEqual(context, left.Eval(context), right.Eval(context));
            case BinaryOperator.NotEqual:
                return !Equality.AreEqual(context, left.Eval(context), right.Eval(context));
            case >= BinaryOperator.Less and <= BinaryOperator.GreaterEqual:
                return Compare(context, left.Eval(context), right.Eval(context));
            default:
                return Compute(context).IsTruthy;
        }
    }

    /// <summary>True for operators whose value is true or false.</summary>
    private bool IsTest => kind is >= BinaryOperator.Equal and <= BinaryOperator.Or;

    private Value Compute(Context context)
    {
        Descend(context);
        var (a, b) = (left.Eval(context), right.Eval(context));
        return kind switch
        {
            BinaryOperator.Multiply when a.IsText || b.IsText => Arithmetic.Repeat(context, a, b, left.At, right.At),
            BinaryOperator.Coalesce => a.IsNull ? b : a,
            BinaryOperator.NotNull => a.IsNull ? a : b,
            BinaryOperator.Range or BinaryOperator.RangeLess => Range(context, a, b),
            _ when (a.Kind == ValueKind.List || b.Kind == ValueKind.List) && !a.IsText && !b.IsText && !a.IsUnknown && !b.IsUnknown =>
                ListOperators.Apply(context, kind, a, b, new(operatorAt, left.At, right.At)),
            _ => Arithmetic.Apply(context, kind, a, b, operatorAt),
        };
    }

    private bool Compare(Context context, in Value a, in Value b)
    {
        if (a.Kind == ValueKind.List && b.Kind == ValueKind.List)
            return CompareLists(context, a.List, b.List);
        if (a.IsNull || b.IsNull || a.IsUnknown || b.IsUnknown)
            return false;
        if (Equality.Compare(a, b) is not { } order)
            return Equality.IsNumeric(a) && Equality.IsNumeric(b) ? false : throw context.BadOperands(operatorAt, a, b);
        return kind switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>A shorter list is less; of two of one length, all items must be.</summary>
    private bool CompareLists(Context context, TemplateSequence a, TemplateSequence b)
    {
        context.EnsureStack(operatorAt);
        context.ChargeList(a.Count);
        var isLess = kind is BinaryOperator.Less or BinaryOperator.LessEqual;
        if (a.Count != b.Count)
            return a.Count < b.Count == isLess;
        for (var i = 0; i < a.Count; i++)
        {
            if (!Compare(context, a[i], b[i]))
                return false;
        }

        return a.Count > 0 || kind is BinaryOperator.LessEqual or BinaryOperator.GreaterEqual;
    }

    private Value Range(Context context, Value a, Value b)
    {
        if (a.IsNull || b.IsNull)
            return Value.Null;
        if (!a.TryGetInteger(out var first) || !b.TryGetInteger(out var last))
            throw context.BadOperands(operatorAt, a, b);
        var step = first <= last ? 1 : -1;
        var count = (ulong)(step > 0 ? last - first : first - last) + (kind == BinaryOperator.Range ? 1UL : 0);
        if (count > int.MaxValue)
            throw context.Fail(TemplateDiagnostics.RangeTooLong(context.Where(operatorAt)));
        return Value.Of(new TemplateRange(first, (long)count, step));
    }
}

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>.</summary>
internal sealed class Unary(TextSpan at, UnaryOperator kind, Expression operand, TextSpan operatorAt) : Expression(at)
{
    public Expression Operand => operand;

    public UnaryOperator Kind => kind;

    public override Value Eval(Context context)
    {
        if (kind == UnaryOperator.Not)
            return Test(context);
        Descend(context);
        var value = operand.Eval(context);
        if (!value.IsNumber)
            throw context.Fail(TemplateDiagnostics.BadOperand(context.Where(operatorAt), context.SourceOf(operatorAt), ValueNames.Of(value)));
        if (kind == UnaryOperator.Plus)
            return value;
        return value.Kind switch
        {
            ValueKind.Double => -value.Double,
            ValueKind.Decimal => -value.Decimal,
            _ => Value.Of(-Equality.ToBigInteger(value)),
        };
    }

    public override bool Test(Context context)
    {
        if (kind != UnaryOperator.Not)
            return Eval(context).IsTruthy;
        Descend(context);
        return !operand.Test(context);
    }
}

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class Conditional(TextSpan at, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(at)
{
    public Expression Condition => condition;

    public Expression WhenTrue => whenTrue;

    public Expression WhenFalse => whenFalse;

    public override Value Eval(Context context)
    {
        Descend(context);
        return condition.Test(context) ? whenTrue.Eval(context) : whenFalse.Eval(context);
    }
}

/// <summary><c>++a</c>, <c>a++</c>, <c>--a</c>, <c>a--</c>.</summary>
internal sealed class Increment(TextSpan at, Expression operand, int by, bool isPrefix, TextSpan operatorAt) : Expression(at)
{
    public override Value Eval(Context context)
    {
        var target = (IAssignable)operand;
        var before = target.Current(context);
        var after = Arithmetic.Apply(context, BinaryOperator.Add, before, by, operatorAt);
        target.Assign(context, after);
        return isPrefix ? after : before;
    }
}
