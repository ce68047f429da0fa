using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Traps of the language, noticed in passing.</summary>
internal sealed partial class Parser
{
    private static readonly string[] TextFunctions =
    [
        "append", "prepend", "capitalize", "capitalizewords", "downcase", "upcase", "strip", "lstrip", "rstrip", "replace", "remove",
        "slice", "slice1", "truncate", "truncatewords", "strip_newlines", "escape", "handleize", "size",
    ];

    /// <summary>Words of other template languages, which are names here, and mean nothing.</summary>
    private void LintWords(Expression expression)
    {
        if (_panic)
            return;
        var target = expression is Call call ? call.Target : expression;
        if (target is Variable { Name: "elsif" or "elseif" or "elif" } other)
            FoundLints.Add(TemplateDiagnostics.ForeignWord(Where(other.At), other.Name, "else if"));
        else if (target is Variable { Name: "endif" or "endfor" or "endcase" or "endwhile" or "endcapture" } close)
            FoundLints.Add(TemplateDiagnostics.ForeignWord(Where(close.At), close.Name, "end"));
    }

    private void LintCondition(Expression condition)
    {
        if (_panic)
            return;
        if (condition is Call { Target: Variable { Name: "not" } not })
            FoundLints.Add(TemplateDiagnostics.ForeignWord(Where(not.At), "not", "!"));
        if (condition is Call { Arguments: [Variable { Name: "and" or "or" } word, ..] })
            FoundLints.Add(TemplateDiagnostics.ForeignWord(Where(word.At), word.Name, word.Name == "and" ? "&&" : "||"));
        var isTrue = condition switch
        {
            Literal literal => literal.Value.IsTruthy && literal.Value.Kind != ValueKind.Boolean,
            ListLiteral or ObjectLiteral or Interpolation => true,
            Member { Name: "size" } => true,
            Call { Target: Member { Target: Variable { Name: "string" or "array" }, Name: var name } } => TextFunctions.Contains(name, StringComparer.Ordinal),
            _ => false,
        };
        if (isTrue)
            FoundLints.Add(TemplateDiagnostics.AlwaysTrue(Where(condition.At), _source.Text.Substring(condition.At.Start, condition.At.Length)));
    }

    /// <summary><c>limit:</c> behind a pipe or a range belongs to the last function there, not to the loop.</summary>
    private void LintLoop(Expression list)
    {
        if (_panic)
            return;
        if (list is Call call && call.Names.FirstOrDefault(n => n is "limit" or "offset") is { } name)
            FoundLints.Add(TemplateDiagnostics.LoopParameterLost(Where(list.At), name));
        else if (list is Binary { Right: Call { Names: [var other, ..] } })
            FoundLints.Add(TemplateDiagnostics.LoopParameterLost(Where(list.At), other));
        else if (list is Call { Arguments: [.., Variable { Name: "reversed" }] })
            FoundLints.Add(TemplateDiagnostics.LoopParameterLost(Where(list.At), "reversed"));
    }

    private void LintBinary(BinaryOperator kind, Expression left, Expression right, Token sign)
    {
        if (_panic || kind != BinaryOperator.Coalesce)
            return;
        if (left is Member { IsOptional: false, Target: Member or Local or NamedArgument } member)
            FoundLints.Add(TemplateDiagnostics.CoalesceTooLate(Where(member.At), _source.Text.Substring(member.Target.At.Start, member.Target.At.Length), member.Name));
        if (right is Call or Parenthesized { Inner: Call })
            FoundLints.Add(TemplateDiagnostics.CoalesceIsEager(Where(sign.Span)));
    }
}
