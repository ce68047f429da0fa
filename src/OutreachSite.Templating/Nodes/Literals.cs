using System.Text;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>A number, text, boolean or null as it was written.</summary>
internal sealed class Literal(TextSpan at, Value value) : Expression(at)
{
    public Value Value => value;

    public override Value Eval(Context context) => value;
}

/// <summary><c>$"text {expression}"</c>.</summary>
internal sealed class Interpolation(TextSpan at, Expression[] parts) : Expression(at)
{
    public Expression[] Parts => parts;

    public override Value Eval(Context context)
    {
        Descend(context);
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(context.TextOf(part.Eval(context)));
            context.CheckText(text.Length);
        }

        context.AllocateText(text.Length);
        return text.ToString();
    }
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ListLiteral(TextSpan at, Expression[] items) : Expression(at)
{
    public override Value Eval(Context context)
    {
        Descend(context);
        context.Charge(items.Length);
        var list = new TemplateList(items.Length);
        foreach (var item in items)
        {
            if (item is Spread spread)
                spread.AddTo(context, list);
            else
                list.Add(item.Eval(context));
        }

        return Value.Of(list);
    }
}

/// <summary><c>{a: 1, "b c": 2}</c>.</summary>
internal sealed class ObjectLiteral(TextSpan at, (string Name, Expression Value)[] members) : Expression(at)
{
    public override Value Eval(Context context)
    {
        Descend(context);
        context.Charge(members.Length);
        var result = new ScriptObject();
        foreach (var (name, value) in members)
            result.Set(name, value.Eval(context));
        return Value.Of(result);
    }
}

/// <summary><c>do … end</c>, and the function behind <c>func</c>.</summary>
internal sealed class FunctionDefinition(TextSpan at, string name, Parameter[]? parameters, LocalTable locals, Statement body) : Expression(at)
{
    public string Name => name;

    /// <summary>Null when it takes any arguments, and reads them as <c>$0</c>.</summary>
    public Parameter[]? Parameters => parameters;

    public LocalTable Locals => locals;

    public Statement Body => body;

    public override Value Eval(Context context) => Value.Of(new ScriptFunction(this, context.Template));
}

/// <summary><c>@f</c>: the function itself.</summary>
internal sealed class Uncalled(TextSpan at, Expression operand) : Expression(at)
{
    public override Value Eval(Context context) => operand.EvalUncalled(context);
}

/// <summary><c>^list</c>: its items as arguments.</summary>
internal sealed class Spread(TextSpan at, Expression operand) : Expression(at)
{
    public override Value Eval(Context context) => operand.Eval(context);

    public void AddTo(Context context, TemplateList list)
    {
        var value = operand.Eval(context);
        if (value.Kind == ValueKind.List)
        {
            context.ChargeList(value.List.Count);
            list.AddRange(value.List);
        }
        else
        {
            list.Add(value);
        }
    }

    public void Push(Context context)
    {
        var value = operand.Eval(context);
        if (value.Kind != ValueKind.List)
        {
            context.Push(value);
            return;
        }

        context.ChargeList(value.List.Count);
        foreach (var item in value.List)
            context.Push(item);
    }
}

/// <summary><c>(expression)</c>: keeps a pipe from reaching inside.</summary>
internal sealed class Parenthesized(TextSpan at, Expression inner) : Expression(at)
{
    public Expression Inner => inner;

    public override Value Eval(Context context)
    {
        Descend(context);
        return inner.Eval(context);
    }

    public override bool Test(Context context)
    {
        Descend(context);
        return inner.Test(context);
    }
}
