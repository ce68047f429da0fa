using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary><c>offset:n</c>, <c>limit:n</c>, <c>reversed</c>, <c>cols:n</c>; applied in that order whatever was written first.</summary>
internal sealed record LoopParameters(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns)
{
    public static readonly LoopParameters None = new(null, null, false, null);

    /// <summary>A word that is no parameter of a loop: in plain mode an error once the loop runs.</summary>
    public TextSpan? Unknown { get; init; }
}

/// <summary><c>for x in list … else … end</c>, and <c>tablerow</c>.</summary>
internal sealed class ForStatement(TextSpan at, Expression variable, Expression list, LoopParameters parameters, Statement body, Statement? otherwise, bool isTable)
    : Statement(at)
{
    private readonly Statement _body = body.Unwrap();

    public override Flow Exec(Context context)
    {
        context.At = list.At;
        var source = list.Eval(context);
        if (source.IsNull)
            return Flow.Next;
        var items = ItemsOf(context, source);
        if (parameters.Unknown is { } unknown)
            throw context.Fail(TemplateDiagnostics.UnknownLoopParameter(context.Where(unknown), context.SourceOf(unknown)));
        var offset = (int)Math.Clamp(Number(context, parameters.Offset) ?? 0, 0, items.Count);
        var count = items.Count - offset;
        if (Number(context, parameters.Limit) is { } limit && limit > 0)
            count = (int)Math.Min(limit, count);
        var columns = (int)Math.Clamp(Number(context, parameters.Columns) ?? 1, 1, int.MaxValue);
        if (count <= 0)
            return otherwise?.Exec(context) ?? Flow.Next;
        var (first, step) = parameters.IsReversed ? (items.Count - 1, -1) : (offset, 1);
        return Turns(context, items, first, step, count, columns);
    }

    private Flow Turns(Context context, TemplateSequence items, int first, int step, int count, int columns)
    {
        var loop = context.RentLoop(items, count, step);
        var (outerLoop, outerTable) = (context.Loop, context.Table);
        context.Loop = isTable ? outerLoop : loop;
        context.Table = isTable ? loop : outerTable;
        context.EnterLoop(At);
        var symbol = variable is Variable named ? named.Symbol : -1;
        var saved = symbol >= 0 ? context.CellOf(symbol) : default;
        var isHidden = (saved.Flags & CellFlags.Parameter) != 0;
        var flow = Flow.Next;
        for (var i = 0; i < count; i++)
        {
            var at = first + (i * step);
            if (at >= items.Count)
                break;
            context.ChargeTurn();
            var item = items[at];
            loop.Turn(i, at, item);
            if (symbol < 0)
            {
                ((IAssignable)variable).Assign(context, item);
            }
            else if (!isHidden)
            {
                ref var cell = ref context.CellOf(symbol);
                cell.Shadow = item;
                cell.Flags |= CellFlags.Shadowed;
            }

            flow = isTable ? Cell(context, loop, columns, count) : _body.Exec(context);
            if (flow is Flow.Break or Flow.Return)
                break;
        }

        if (symbol >= 0 && !isHidden)
        {
            ref var cell = ref context.CellOf(symbol);
            cell.Shadow = saved.Shadow;
            cell.Flags = (cell.Flags & ~CellFlags.AnyShadow) | (saved.Flags & CellFlags.AnyShadow);
        }

        context.LeaveLoop();
        (context.Loop, context.Table) = (outerLoop, outerTable);
        context.ReturnLoop(loop);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow Cell(Context context, LoopState loop, int columns, int count)
    {
        var column = loop.Index % columns;
        loop.Column = column + 1;
        if (column == 0)
        {
            context.Out.Write("<tr class=\"row"u8);
            context.Out.Write((loop.Index / columns) + 1);
            context.Out.Write("\">"u8);
        }

        context.Out.Write("<td class=\"col"u8);
        context.Out.Write(column + 1);
        context.Out.Write("\">"u8);
        var flow = _body.Exec(context);
        context.Out.Write("</td>"u8);
        if (column == columns - 1 || loop.Index == count - 1 || flow is Flow.Break or Flow.Return)
            context.Out.Write("</tr>\n"u8);
        return flow;
    }

    private TemplateSequence ItemsOf(Context context, Value source) =>
        source.Kind == ValueKind.List ? source.List
        : source.IsText || source.Kind == ValueKind.Object ? PartsOf(context, source)
        : throw context.Fail(TemplateDiagnostics.NotIterable(context.Where(list.At), context.SourceOf(list.At), ValueNames.Of(source)));

    /// <summary>The characters of a text, the members of an object.</summary>
    public static TemplateList PartsOf(Context context, Value source)
    {
        if (source.IsText)
        {
            context.AllocateText(source.Text.Length);
            context.Charge(source.Text.Length);
            return new TemplateList(source.Text.Select(c => (Value)c.ToString()));
        }

        var members = new TemplateList();
        foreach (var name in source.Object.Names)
        {
            context.Charge(1);
            if (source.Object.TryGet(name, out var value))
                members.Add(Value.Of(new NamedMember(name, value)));
        }

        return members;
    }

    private static long? Number(Context context, Expression? expression)
    {
        if (expression is null)
            return null;
        var value = expression.Eval(context);
        return value.IsNull ? null : Context.ToWhole(value) ?? throw context.Fail(TemplateDiagnostics.NotANumber(context.Where(expression.At), ValueNames.Of(value)));
    }
}

/// <summary>One member of an object, as a loop over the object sees it.</summary>
internal sealed class NamedMember(string key, Value member) : ITemplateObject
{
    public IEnumerable<string> Names => ["key", "value"];

    public bool TryGet(string name, out Value value)
    {
        value = name switch
        {
            "key" => key,
            "value" => member,
            _ => Value.Undefined,
        };
        if (!value.IsUndefined)
            return true;
        value = Value.Null;
        return false;
    }
}

/// <summary><c>while c … end</c>.</summary>
internal sealed class WhileStatement(TextSpan at, Expression condition, Statement body) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        var outer = context.While;
        var loop = context.RentLoop(null, -1, 1);
        context.While = loop;
        context.EnterLoop(At);
        var flow = Flow.Next;
        for (context.At = condition.At; condition.Test(context); loop.Index++)
        {
            context.ChargeTurn();
            flow = body.Exec(context);
            if (flow is Flow.Break or Flow.Return)
                break;
            context.At = condition.At;
        }

        context.LeaveLoop();
        context.While = outer;
        context.ReturnLoop(loop);
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
