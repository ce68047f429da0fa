using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary><c>a.b</c> and <c>a?.b</c>.</summary>
internal sealed class Member(TextSpan at, Expression target, string name, bool isOptional) : Expression(at), IAssignable
{
    private readonly bool _mayStop = isOptional || name == "empty?" || target.MayStop;
    /// <summary>What the member is mostly of: asked without the detour of a virtual call.</summary>
    private readonly Variable? _variable = target as Variable;

    private MemberGuess _guess;

    public Expression Target => target;

    public string Name => name;

    public bool IsOptional => isOptional;

    /// <summary>The name is what the path ends with.</summary>
    private TextSpan NameAt => new(At.End - name.Length, name.Length);

    public override bool MayStop => _mayStop;

    public override ref readonly Value Peek(Context context)
    {
        if (_mayStop)
            return ref context.Keep(Eval(context));
        Descend(context);
        ref readonly var owner = ref _variable is null ? ref target.Peek(context) : ref _variable.Peek(context);
        ref readonly var value = ref Of(context, in owner);
        if (value.Kind == ValueKind.Function)
            return ref context.Keep(context.InvokeBare(value, this, Html));
        return ref value;
    }

    public override Value Eval(Context context)
    {
        if (!_mayStop)
            return Peek(context);
        var stopped = false;
        return EvalInChain(context, ref stopped);
    }

    public override bool Test(Context context) => Peek(context).IsTruthy;

    public override Value EvalUncalled(Context context)
    {
        var stopped = false;
        return EvalUncalledInChain(context, ref stopped);
    }

    public override Value EvalInChain(Context context, ref bool stopped)
    {
        var value = EvalUncalledInChain(context, ref stopped);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public override Value EvalUncalledInChain(Context context, ref bool stopped)
    {
        Descend(context);
        var owner = target.EvalInChain(context, ref stopped);
        if (stopped)
            return Value.Null;
        stopped = owner.IsNull && (isOptional || name == "empty?");
        return stopped ? Value.Null : Of(context, in owner);
    }

    public void Assign(Context context, Value value)
    {
        var owner = target.Eval(context);
        if (owner.IsNull)
            throw context.NullMember(NameAt, name, target.At);
        context.SetMember(owner, name, value, NameAt);
    }

    public Value Current(Context context) => EvalUncalled(context);

    private ref readonly Value Of(Context context, in Value owner)
    {
        switch (owner.Reference)
        {
            case TemplateObject model when _guess.Find(name, model.Members) is var at && at >= 0:
                return ref model.Members[at];
            case TypedRecord record when _guess.Find(name, record.Members) is var at && at >= 0:
                return ref context.Keep(record.Read(at));
            case ScriptObject script when _guess.Find(name, script.Members) is var at && at >= 0:
                return ref script.Members[at];
            case BuiltinObject builtin when _guess.Find(name, builtin.Members) is var at && at >= 0:
                return ref builtin.Members[at];
            case null when owner.IsNull:
                throw context.NullMember(NameAt, name, target.At);
            default:
                return ref context.Keep(context.MemberOf(owner, name, NameAt));
        }
    }
}

/// <summary><c>a[i]</c>.</summary>
internal sealed class Index(TextSpan at, Expression target, Expression index) : Expression(at), IAssignable
{
    public override bool MayStop => target.MayStop;

    public override Value Eval(Context context)
    {
        var stopped = false;
        return EvalInChain(context, ref stopped);
    }

    public override Value EvalUncalled(Context context)
    {
        var stopped = false;
        return Read(context, ref stopped);
    }

    public override Value EvalUncalledInChain(Context context, ref bool stopped) => Read(context, ref stopped);

    public override Value EvalInChain(Context context, ref bool stopped)
    {
        var value = Read(context, ref stopped);
        return value.Kind == ValueKind.Function ? context.InvokeBare(value, this, Html) : value;
    }

    public void Assign(Context context, Value value)
    {
        var owner = target.Eval(context);
        if (owner.IsNull)
            throw context.Fail(TemplateDiagnostics.NullIndex(context.Where(target.At), context.SourceOf(target.At)));
        context.SetItem(owner, index.Eval(context), value, index.At);
    }

    public Value Current(Context context) => EvalUncalled(context);

    private Value Read(Context context, ref bool stopped)
    {
        Descend(context);
        var owner = target.EvalInChain(context, ref stopped);
        if (stopped)
            return Value.Null;
        if (owner.IsNull)
            throw context.Fail(TemplateDiagnostics.NullIndex(context.Where(target.At), context.SourceOf(target.At)));
        return context.ItemOf(owner, index.Eval(context), index.At, At);
    }
}
