using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Nodes;

/// <summary>An expression by itself: its value is printed, made safe for its place in HTML.</summary>
internal class OutputStatement(TextSpan at, Expression expression, HtmlContext html) : Statement(at)
{
    /// <summary>True where a text is escaped, and nothing else is asked of it.</summary>
    private readonly bool _escapes = html is HtmlContext.Content or HtmlContext.Attribute;

    public Expression Expression => expression;

    protected HtmlContext Html => html;

    public static OutputStatement Of(TextSpan at, Expression expression, HtmlContext html, byte[]? indent) =>
        indent is not null ? new IndentedOutput(at, expression, html, indent)
        : html <= HtmlContext.Content && expression is Call { MayInclude: true } call ? new IncludeOutput(at, call, html)
        : new OutputStatement(at, expression, html);

    public override Flow Exec(Context context)
    {
        context.At = At;
        ref readonly var value = ref expression.Peek(context);
        if (_escapes && value.Kind == ValueKind.String)
            HtmlEscaper.Write(context.Out, value.PlainText);
        else
            context.Write(in value, html, At);
        return Flow.Next;
    }
}

/// <summary>A call that may be an include, which writes where it stands.</summary>
internal sealed class IncludeOutput(TextSpan at, Call call, HtmlContext html) : OutputStatement(at, call, html)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        return call.TryInclude(context) ? Flow.Next : base.Exec(context);
    }
}

/// <summary>The same where the blanks before the tag go before each line of the value.</summary>
internal sealed class IndentedOutput(TextSpan at, Expression expression, HtmlContext html, byte[] blanks) : OutputStatement(at, expression, html)
{
    public override Flow Exec(Context context)
    {
        context.At = At;
        var outer = context.Out.Indent;
        context.Out.Indent = outer is null ? blanks : [.. outer, .. blanks];
        context.Write(Expression.Eval(context), Html, At);
        context.Out.Indent = outer;
        return Flow.Next;
    }
}
