using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary><c>a.b</c> and <c>a?.b</c>.</summary>
internal sealed class Member(TextSpan at, Expression target, string name, TextSpan nameAt, bool isOptional) : Expression(at), IAssignable
{
    private int _guess;

    public Expression Target => target;

    public string Name => name;

    public bool IsOptional => isOptional;

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
            throw context.NullMember(nameAt, name, target.At);
        context.SetMember(owner, name, value, nameAt);
    }

    public Value Current(Context context) => EvalUncalled(context);

    private Value Read(Context context, ref bool stopped)
    {
        Descend(context);
        var owner = target.EvalInChain(context, ref stopped);
        if (stopped)
            return Value.Null;
        var members = owner.Reference switch
        {
            TemplateObject model => model.Members,
            ScriptObject script => script.Members,
            BuiltinObject builtin => builtin.Members,
            _ => null,
        };
        if (members is not null)
        {
            var guess = _guess;
            var found = members.Find(name, ref guess);
            if (found >= 0)
            {
                _guess = found;
                return members[found];
            }
        }

        if (!owner.IsNull)
            return context.MemberOf(owner, name, nameAt);
        if (!isOptional && name != "empty?")
            throw context.NullMember(nameAt, name, target.At);
        stopped = true;
        return Value.Null;
    }
}

/// <summary><c>a[i]</c>.</summary>
internal sealed class Index(TextSpan at, Expression target, Expression index) : Expression(at), IAssignable
{
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
            throw context.Fail(TemplateDiagnostics.NullIndex(context.Where(index.At), context.SourceOf(target.At)));
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
            throw context.Fail(TemplateDiagnostics.NullIndex(context.Where(index.At), context.SourceOf(target.At)));
        return context.ItemOf(owner, index.Eval(context), index.At);
    }
}
