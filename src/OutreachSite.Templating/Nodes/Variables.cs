using System.Runtime.CompilerServices;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>A global name: variable, parameter, loop variable, model member or built-in.</summary>
internal sealed class Variable(TextSpan at, string name, int symbol) : Expression(at), IAssignable
{
    public string Name => name;

    public int Symbol => symbol;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override ref readonly Value Peek(Context context)
    {
        ref readonly var value = ref context.Read(symbol, At);
        if (value.Kind == ValueKind.Function)
            return ref context.Keep(context.InvokeBare(value, this, Html));
        return ref value;
    }

    public override Value Eval(Context context) => Peek(context);

    public override bool Test(Context context) => Peek(context).IsTruthy;

    public override Value EvalUncalled(Context context) => context.Read(symbol, At);

    public void Assign(Context context, Value value) => context.Assign(symbol, value, At);

    public Value Current(Context context) => context.Read(symbol, At);
}

/// <summary><c>$name</c>: local to a page, include or function.</summary>
internal sealed class Local(TextSpan at, string name, int slot) : Expression(at), IAssignable
{
    public string Name => name;

    public override Value Eval(Context context)
    {
        var value = Read(context);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public override Value EvalUncalled(Context context) => Read(context);

    public void Assign(Context context, Value value) => context.Frame.Locals[slot] = value;

    public Value Current(Context context) => Read(context);

    private Value Read(Context context)
    {
        var value = context.Frame.Locals[slot];
        return value.IsUndefined ? Value.Null : value;
    }
}

/// <summary>
/// <c>$name</c> inside the block of a <c>wrap</c>: what the wrapping function has set under that name, else what the
/// block's own page has.
/// </summary>
internal sealed class WrappedLocal(TextSpan at, string name, int slot) : Expression(at), IAssignable
{
    public override Value Eval(Context context)
    {
        var value = Read(context);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public override Value EvalUncalled(Context context) => Read(context);

    public void Assign(Context context, Value value) => context.Frame.Locals[slot] = value;

    public Value Current(Context context) => Read(context);

    private Value Read(Context context)
    {
        if (context.Wrapping is { } wrapping && wrapping.Table.Find(name) is var other && other >= 0 && !wrapping.Locals[other].IsUndefined)
            return wrapping.Locals[other];
        var value = context.Frame.Locals[slot];
        return value.IsUndefined ? Value.Null : value;
    }
}

/// <summary><c>$</c>: all arguments of the function or include, with the named ones as members.</summary>
internal sealed class ArgumentList(TextSpan at) : Expression(at)
{
    public override Value Eval(Context context)
    {
        var frame = context.Frame;
        if (frame.Arguments is { } known)
            return Value.Of(known);
        var list = new TemplateList(context.Arguments(frame.Start, frame.Count).ToArray());
        for (var i = 0; i < frame.Names.Length; i++)
            (list.Members ??= new()).Set(frame.Names[i], context.Argument(frame.Start + frame.Count + i));
        frame.Arguments = list;
        return Value.Of(list);
    }
}

/// <summary><c>$0</c>: one argument by position; null when it was not given.</summary>
internal sealed class PositionalArgument(TextSpan at, int position) : Expression(at), IAssignable
{
    public override Value Eval(Context context)
    {
        var value = EvalUncalled(context);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public override Value EvalUncalled(Context context)
    {
        var frame = context.Frame;
        if (frame.Arguments is { } list)
            return position < list.Count ? list[position] : Value.Null;
        return position < frame.Count ? context.Argument(frame.Start + position) : Value.Null;
    }

    public void Assign(Context context, Value value)
    {
        var frame = context.Frame;
        if (frame.Arguments is null && position < frame.Count)
            context.SetArgument(frame.Start + position, value);
        else
            context.SetItem(new ArgumentList(At).Eval(context), position, value, At);
    }

    public Value Current(Context context) => EvalUncalled(context);
}

/// <summary><c>$.name</c>: one argument by name; null when it was not given.</summary>
internal sealed class NamedArgument(TextSpan at, string name) : Expression(at), IAssignable
{
    public override Value Eval(Context context)
    {
        var value = EvalUncalled(context);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public override Value EvalUncalled(Context context)
    {
        var frame = context.Frame;
        if (frame.Arguments is { } list)
            return list.Members is { } members && members.TryGet(name, out var member) ? member : name == "size" ? list.Count : Value.Null;
        var names = frame.Names;
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (ReferenceEquals(names[i], name))
                return context.Argument(frame.Start + frame.Count + i);
        }

        return name == "size" ? frame.Count : Value.Null;
    }

    public void Assign(Context context, Value value) =>
        context.SetMember(new ArgumentList(At).Eval(context), name, value, At);

    public Value Current(Context context) => EvalUncalled(context);
}

/// <summary><c>this</c>: the newest global object.</summary>
internal sealed class This(TextSpan at) : Expression(at)
{
    public override Value Eval(Context context) => Value.Of(context.This);
}

/// <summary><c>for</c>, <c>while</c> and <c>tablerow</c> as a value: the innermost loop.</summary>
internal sealed class LoopVariable(TextSpan at, string keyword) : Expression(at)
{
    public override Value Eval(Context context)
    {
        if (Find(context) is not { } loop)
            return Value.Null;
        loop.IsKept = true;
        return Value.Of(loop);
    }

    public LoopState? Find(Context context) => keyword switch
    {
        "for" => context.Loop,
        "while" => context.While,
        _ => context.Table,
    };
}

/// <summary><c>for.index</c> and its kin, without making the loop a value.</summary>
internal sealed class LoopMember(TextSpan at, LoopVariable loop, string name, TextSpan nameAt) : Expression(at)
{
    public override Value Eval(Context context)
    {
        if (loop.Find(context) is not { } state)
            throw context.NullMember(nameAt, name, loop.At);
        state.TryGet(name, out var value);
        return value;
    }
}
