using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary><c>f a b name: c</c>, <c>f(a, b)</c>, <c>a | f b</c>.</summary>
internal sealed class Call(TextSpan at, Expression target, Expression[] arguments, string[] names, Expression[] named, bool isPiped) : Expression(at)
{
    private FoundTemplate? _found;

    public Expression Target => target;

    public Expression[] Arguments => arguments;

    public string[] Names => names;

    /// <summary>What the function gets as its <c>$$</c>.</summary>
    public BlockStatement? Block { get; private init; }

    public Expression[] Named => named;

    /// <summary>The same call with a block: <c>wrap</c>.</summary>
    public Call With(BlockStatement block) => new(At, target, arguments, names, named, isPiped) { Html = Html, Height = Height, Block = block };

    /// <summary>True when the first argument came through a pipe.</summary>
    public bool IsPiped => isPiped;

    public override TextSpan ArgumentSpan(int position) =>
        position < arguments.Length ? arguments[position].At : position - arguments.Length < named.Length ? named[position - arguments.Length].At : At;

    public override bool MayStop => target.MayStop;

    public override Value Eval(Context context)
    {
        var stopped = false;
        return EvalInChain(context, ref stopped);
    }

    public override Value EvalInChain(Context context, ref bool stopped)
    {
        Descend(context);
        var function = Function(context, ref stopped);
        if (stopped)
            return Value.Null;
        if (function.IsUnknown)
            return function;
        var mark = context.Out.Length;
        var start = Push(context);
        if (Block is not null)
            context.NextBlock = (Block, context.Frame);
        var result = context.Invoke(function, this, start, names);
        if (Html > HtmlContext.Content)
            context.Contain(mark, Html, At);
        return result;
    }

    /// <summary>True when it looks like an include, unless something else has that name.</summary>
    public bool MayInclude => target is Variable { Name: "include" } && !isPiped && arguments.Length > 0;

    /// <summary>Renders an include where the output stands; false when the call is something else.</summary>
    public bool TryInclude(Context context)
    {
        if (target.EvalUncalled(context) is not { Kind: ValueKind.Function, Function: IncludeFunction })
            return false;
        context.Charge(1);
        var start = Push(context);
        var count = context.Top - start - names.Length;
        context.Include(Find(context, context.Argument(start)), this, start, count, names);
        context.Top = start;
        return true;
    }

    /// <summary>The template of a name. A set finds the same one for ever, so the last one found is asked first.</summary>
    private Template Find(Context context, in Value argument)
    {
        if (_found is { } found && argument.Kind == ValueKind.String && ReferenceEquals(found.Set, context.Set) && ReferenceEquals(found.Name, argument.Reference))
            return found.Template;
        var name = IncludeFunction.NameFrom(context, this, argument);
        var template = context.Find(name, this);
        if (!context.IsWarnedOf(template))
            _found = new(context.Set, name, template);
        return template;
    }

    /// <summary>What an include has found; immutable, so that threads may share it without a lock.</summary>
    private sealed record FoundTemplate(TemplateSet Set, string Name, Template Template);

    private Value Function(Context context, ref bool stopped)
    {
        var function = target.EvalUncalledInChain(context, ref stopped);
        if (stopped || function.Kind == ValueKind.Function)
            return function;
        if (function.IsUnknown)
            return function;
        if (function.IsNull && target is Variable or Member)
            throw context.UnknownFunction(target);
        throw context.Fail(isPiped && arguments.Length == 1
            ? TemplateDiagnostics.PipeIntoValue(context.Where(target.At), context.SourceOf(target.At), ValueNames.Of(function))
            : TemplateDiagnostics.NotAFunction(context.Where(target.At), context.SourceOf(target.At), ValueNames.Of(function)));
    }

    private int Push(Context context)
    {
        var start = context.Top;
        foreach (var argument in arguments)
        {
            if (argument is Spread spread)
                spread.Push(context);
            else
                context.Push(argument.Eval(context));
        }

        foreach (var value in named)
            context.Push(value.Eval(context));
        return start;
    }
}
