using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(TextSpan at, (Expression Condition, Statement Body)[] branches, Statement? otherwise) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        foreach (ref readonly var branch in branches.AsSpan())
        {
            context.At = branch.Condition.At;
            if (branch.Condition.Test(context))
                return branch.Body.Exec(context);
        }

        return otherwise is null ? Flow.Next : otherwise.Exec(context);
    }
}

/// <summary><c>case v … when a, b … else … end</c>: the first branch with an equal value, and no other.</summary>
internal sealed class CaseStatement(TextSpan at, Expression value, (Expression[] Values, Statement Body)[] branches, Statement? otherwise) : Statement(at)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        var subject = value.Eval(context);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Equality.AreEqual(context, subject, candidate.Eval(context)))
                    return body.Exec(context);
            }
        }

        return otherwise?.Exec(context) ?? Flow.Next;
    }
}
