using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Operators on lists. They make new lists; problems point at the operand that does not fit.</summary>
internal static class ListOperators
{
    /// <summary>
    /// <c>+</c> joins two lists, <c>&lt;&lt;</c> and <c>&gt;&gt;</c> add an item, <c>*</c> repeats, <c>/</c> and <c>//</c> give the first
    /// of so many equal parts, <c>%</c> what such parts leave over.
    /// </summary>
    public static Value Apply(Context context, BinaryOperator kind, in Value a, in Value b, in OperandPlaces at)
    {
        var result = new TemplateList();
        switch (kind)
        {
            case BinaryOperator.Add:
                Append(context, result, a, b, isLeft: true, at);
                Append(context, result, a, b, isLeft: false, at);
                return Value.Of(result);
            case BinaryOperator.ShiftLeft:
                Append(context, result, a, b, isLeft: true, at);
                result.Add(b);
                return Value.Of(result);
            case BinaryOperator.ShiftRight:
                result.Add(a);
                Append(context, result, a, b, isLeft: false, at);
                return Value.Of(result);
            case BinaryOperator.Multiply when a.Kind != b.Kind:
                return a.Kind == ValueKind.List
                    ? Repeat(context, a.List, Count(context, b, at.Right))
                    : Repeat(context, b.List, Count(context, a, at.Left));
            case BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo when a.Kind == ValueKind.List:
                return Part(context, a.List, Count(context, b, at.Right), kind, at.Right);
            default:
                throw context.BadOperands(at.Sign, a, b);
        }
    }

    private static Value Repeat(Context context, TemplateSequence list, long times)
    {
        var result = new TemplateList();
        if (list.Count == 0 || times == 0)
            return Value.Of(result);
        context.ChargeList(times > int.MaxValue ? long.MaxValue : times * list.Count);
        for (; times > 0; times--)
            result.AddRange(list);
        return Value.Of(result);
    }

    private static Value Part(Context context, TemplateSequence list, long parts, BinaryOperator kind, TextSpan at)
    {
        if (parts == 0)
            throw context.DivideByZero(at);
        var length = (int)(list.Count / parts);
        var rest = (int)(list.Count % parts);
        context.ChargeList(list.Count);
        return Value.Of(new TemplateList(kind == BinaryOperator.Modulo ? list.Skip(list.Count - rest) : list.Take(length)));
    }

    private static long Count(Context context, in Value value, TextSpan at) =>
        Context.ToWhole(value) is { } count and >= 0 ? count : throw context.Fail(TemplateDiagnostics.NotANumber(context.Where(at), ValueNames.Of(value)));

    /// <summary>Adds the items of one operand, which must be a list; null has none.</summary>
    private static void Append(Context context, TemplateList result, in Value a, in Value b, bool isLeft, in OperandPlaces at)
    {
        ref readonly var list = ref isLeft ? ref a : ref b;
        if (list.IsNull)
            return;
        if (list.Kind != ValueKind.List)
            throw context.Fail(TemplateDiagnostics.BadOperands(context.Where(isLeft ? at.Left : at.Right), context.SourceOf(at.Sign), ValueNames.Of(a), ValueNames.Of(b)));
        context.ChargeList(list.List.Count);
        result.AddRange(list.List);
    }
}

/// <summary>Where an operator and its operands stand.</summary>
internal readonly record struct OperandPlaces(TextSpan Sign, TextSpan Left, TextSpan Right)
{
    /// <summary>All at one place: what a built-in or <c>+=</c> computes.</summary>
    public static OperandPlaces At(TextSpan at) => new(at, at, at);
}
