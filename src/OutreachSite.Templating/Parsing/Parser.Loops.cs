using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary><c>for</c>, <c>tablerow</c>, <c>while</c>.</summary>
internal sealed partial class Parser
{
    private ForStatement ParseFor(Token token, string word)
    {
        var variable = ParseLoopVariable();
        if (!_panic && IsWord("in"))
            Take();
        else if (!_panic)
            Panic(TemplateDiagnostics.Expected(Where(Current.Span), "in", Describe(Current)));
        var list = _panic ? new Literal(token.Span, default) : ParseLoopList();
        var parameters = ParseLoopParameters(word == "tablerow");
        if (!_panic && !EndsStatement)
            Panic(TemplateDiagnostics.AfterStatement(Where(Current.Span), Describe(Current)));
        if (_panic)
            SkipStatement();
        var isTable = word == "tablerow";
        var start = _html?.State;
        if (isTable)
            CheckPlace(token.Span);
        var (body, end) = ParseBranch(start, word, token.Span);
        Meet([start, end], word, token.Span);
        Statement? otherwise = null;
        if (IsWord("else"))
        {
            Take();
            (otherwise, var other) = ParseBranch(start, word, token.Span);
            Meet([start, end, other], word, token.Span);
        }

        _jumped = false;
        TakeEnd(word, token.Span);
        return new(Since(token.Start), variable, list, parameters, body, otherwise, isTable);
    }

    private Expression ParseLoopVariable()
    {
        var variable = ParsePrimary();
        if (variable is not (Variable or Local or WrappedLocal))
            Panic(TemplateDiagnostics.Expected(Where(variable.At), "name", Describe(Current)));
        return variable;
    }

    /// <summary>
    /// Loop parameters belong to a plain path or a parenthesised list. Behind anything longer they are arguments of its last
    /// part, as in the reference implementation.
    /// </summary>
    private Expression ParseLoopList()
    {
        var operand = ParsePostfix(ParsePrimary());
        var isPlain = EndsStatement || IsLoopParameter();
        var list = isPlain ? operand : ContinueExpression(operand);
        LintLoop(list);
        return list;
    }

    private bool IsLoopParameter() =>
        IsWord("reversed") || ((IsWord("limit") || IsWord("offset") || IsWord("cols")) && Next.Kind == TokenKind.Colon);

    private LoopParameters ParseLoopParameters(bool isTable)
    {
        var result = LoopParameters.None;
        while (!_panic && IsLoopParameter())
        {
            var word = TextOf(Take());
            if (word == "reversed")
            {
                result = result with { IsReversed = true };
                continue;
            }

            Expect(TokenKind.Colon, ":");
            var value = Is(TokenKind.Minus) ? ParseUnary() : ParsePostfix(ParsePrimary());
            result = word switch
            {
                "limit" => result with { Limit = value },
                "offset" => result with { Offset = value },
                _ when isTable => result with { Columns = value },
                _ => result,
            };
        }

        return result;
    }

    private WhileStatement ParseWhile(Token token)
    {
        var condition = ParseCondition();
        var start = _html?.State;
        var (body, end) = ParseBranch(start, "while", token.Span);
        Meet([start, end], "while", token.Span);
        _jumped = false;
        TakeEnd("while", token.Span);
        return new(Since(token.Start), condition, body);
    }
}
