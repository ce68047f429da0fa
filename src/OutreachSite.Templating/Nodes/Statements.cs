using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>A text between tags, and the statement behind it; either may be missing.</summary>
internal readonly struct Step(FixedText text, Statement? statement)
{
    public readonly FixedText Text = text;

    public readonly Statement? Statement = statement;
}

/// <summary>Texts and statements, one after the other.</summary>
internal sealed class BlockStatement(TextSpan at, Step[] steps, int depth) : Statement(at)
{
    /// <summary>From this depth on, the machine's stack is looked at: a call has made sure of enough for less.</summary>
    private const int SafeDepth = 30;

    /// <summary>The statement of a block that has nothing else.</summary>
    public Statement? Only => steps is [{ Text.IsEmpty: true, Statement: { } only }] ? only : null;

    public override Statement Unwrap() => depth <= SafeDepth && Only is { } only ? only : this;

    public override Flow Exec(Context context)
    {
        if (depth > SafeDepth)
            context.EnsureStack(At);
        var output = context.Out;
        foreach (ref readonly var step in steps.AsSpan())
        {
            if (!step.Text.IsEmpty)
                output.Write(in step.Text);
            if (step.Statement is not { } statement)
                continue;
            var flow = statement.Exec(context);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }
}

/// <summary><c>target = value</c>, and <c>+=</c> with its kin.</summary>
internal sealed class AssignStatement(TextSpan at, Expression target, BinaryOperator? kind, Expression value, TextSpan operatorAt) : Statement(at)
{
    public Expression Target => target;

    public Expression Value => value;

    public override Flow Exec(Context context)
    {
        context.At = At;
        var assignable = (IAssignable)target;
        if (kind is not { } combine)
        {
            assignable.Assign(context, value.Eval(context));
            return Flow.Next;
        }

        var before = assignable.Current(context);
        assignable.Assign(context, Arithmetic.Apply(context, combine, before, value.Eval(context), operatorAt));
        return Flow.Next;
    }
}

/// <summary>What cannot be assigned to, on the left of <c>=</c>: in plain mode that is an error once it is tried.</summary>
internal sealed class Unassignable(Expression inner) : Expression(inner.At), IAssignable
{
    public override Value Eval(Context context) => inner.Eval(context);

    public void Assign(Context context, Value value) => throw context.Fail(TemplateDiagnostics.NotAssignable(context.Where(At), context.SourceOf(At)));

    public Value Current(Context context) => inner.Eval(context);
}

/// <summary><c>func name … end</c>, <c>f(x) = …</c>.</summary>
internal sealed class DefineStatement(TextSpan at, Expression target, FunctionDefinition function) : Statement(at)
{
    public FunctionDefinition Function => function;

    public override Flow Exec(Context context)
    {
        ((IAssignable)target).Assign(context, function.Eval(context));
        return Flow.Next;
    }
}

/// <summary><c>ret value</c>.</summary>
internal sealed class ReturnStatement(TextSpan at, Expression? value) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        context.Result = value?.Eval(context) ?? Value.Null;
        return Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(TextSpan at, Flow flow) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        return flow;
    }
}

/// <summary><c>capture target … end</c>: what the body prints becomes a value; markup where values are escaped.</summary>
internal sealed class CaptureStatement(TextSpan at, Expression target, Statement body) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        var (indent, mark) = (context.Out.Indent, context.Out.Length);
        context.Out.Indent = null;
        var flow = body.Exec(context);
        context.AllocateText(context.Out.Length - mark);
        var text = new Utf8Text(context.Out.TakeSince(mark));
        context.Out.Indent = indent;
        ((IAssignable)target).Assign(context, context.Options.AutoEscape ? Value.Of(text) : text.ToString());
        return flow;
    }
}

/// <summary><c>with object … end</c>: its members are names, and new names become its members.</summary>
internal sealed class WithStatement(TextSpan at, Expression value, Statement body) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        var target = value.Eval(context);
        if (target.Kind != ValueKind.Object)
            throw context.Fail(TemplateDiagnostics.NotAnObject(context.Where(value.At), "with", ValueNames.Of(target)));
        context.PushWith(target.Object);
        var flow = body.Exec(context);
        context.PopWith();
        return flow;
    }
}

/// <summary><c>import object</c>: copies its members to variables; those that are read-only stay.</summary>
internal sealed class ImportStatement(TextSpan at, Expression value) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        var source = value.Eval(context);
        if (source.IsNull)
            return Flow.Next;
        if (source.Kind != ValueKind.Object)
            throw context.Fail(TemplateDiagnostics.NotAnObject(context.Where(value.At), "import", ValueNames.Of(source)));
        foreach (var name in source.Object.Names)
        {
            context.Charge(1);
            if (!context.IsReadOnly(name) && source.Object.TryGet(name, out var member))
                context.Assign(name, member, At);
        }

        return Flow.Next;
    }
}

/// <summary><c>readonly name</c>.</summary>
internal sealed class ReadOnlyStatement(TextSpan at, Variable variable) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.MakeReadOnly(variable.Symbol);
        return Flow.Next;
    }
}

/// <summary><c>wrap f args … end</c>: a call with a block.</summary>
internal sealed class WrapStatement(TextSpan at, Call call, HtmlContext html) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        context.Write(call.Eval(context), html, At);
        context.NextBlock = default;
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: the block that <c>wrap</c> gave.</summary>
internal sealed class WrappedBlock(TextSpan at, HtmlContext html) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        if (context.Frame is not { Block: { } block, BlockFrame: { } frame })
            return Flow.Next;
        var mark = context.Out.Length;
        context.EnterBlock(At);
        var flow = context.ExecIn(frame, block);
        context.LeaveBlock();
        context.Contain(mark, html, At);
        return flow;
    }
}
