using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>A piece of a parsed template. Immutable but for guesses that speed up the next look-up.</summary>
internal abstract class Node(TextSpan at)
{
    /// <summary>Where it stands in the source, from its first character to its last.</summary>
    public TextSpan At { get; } = at;

    /// <summary>Where the argument of a call stands; the call itself where there is none.</summary>
    public virtual TextSpan ArgumentSpan(int position) => At;
}

/// <summary>Something that has a value.</summary>
internal abstract class Expression(TextSpan at) : Node(at)
{
    /// <summary>How many expressions stand inside each other, at most; the parser limits it.</summary>
    public int Height { get; set; } = 1;

    /// <summary>Tall trees look at the machine's stack before they go down; low ones have enough.</summary>
    protected void Descend(Context context)
    {
        if (Height > 50)
            context.EnsureStack(At);
    }

    /// <summary>Where in HTML it stands, for what a function prints while it is called.</summary>
    public HtmlContext Html { get; init; }

    /// <summary>The value; a bare name that holds a function is called.</summary>
    public abstract Value Eval(Context context);

    /// <summary>
    /// The value where it stands, which saves copying it: good until anything else is evaluated, so it is for those who
    /// print it, test it, or look into it at once.
    /// </summary>
    public virtual ref readonly Value Peek(Context context) => ref context.Keep(Eval(context));

    /// <summary>Is the value true? Conditions ask in this way, so that a comparison need not make a value.</summary>
    public virtual bool Test(Context context) => Eval(context).IsTruthy;

    /// <summary>True when a <c>?.</c> in the chain may stop it.</summary>
    public virtual bool MayStop => false;

    /// <summary>The value, with functions left uncalled.</summary>
    public virtual Value EvalUncalled(Context context) => Eval(context);

    /// <summary>The value inside a chain of members, which <c>?.</c> may stop.</summary>
    public virtual Value EvalInChain(Context context, ref bool stopped) => Eval(context);

    /// <summary>The same with functions left uncalled: what stands before the arguments of a call.</summary>
    public virtual Value EvalUncalledInChain(Context context, ref bool stopped) => EvalUncalled(context);
}

/// <summary>Something that is done.</summary>
internal abstract class Statement(TextSpan at) : Node(at)
{
    public abstract Flow Exec(Context context);

    /// <summary>The same without a wrapper that does nothing.</summary>
    public virtual Statement Unwrap() => this;
}

/// <summary>An expression that may stand on the left of <c>=</c>.</summary>
internal interface IAssignable
{
    void Assign(Context context, Value value);

    /// <summary>The value before, for <c>+=</c>; a missing variable is null without a complaint in plain mode.</summary>
    Value Current(Context context);
}
