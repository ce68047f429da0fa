using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary><c>for</c>, <c>tablerow</c>, <c>while</c>.</summary>
internal sealed partial class Parser
{
    private ForStatement ParseFor(Token token)
    {
        var isTable = token.Word == Keyword.TableRow;
        var word = isTable ? "tablerow" : "for";
        var variable = ParseLoopVariable(token);
        if (variable is null)
            return new(Since(token.Start), Nothing(), Nothing(), LoopParameters.None, new BlockStatement(token.Span, [], 0), null, false);
        if (!_panic && IsWord(Keyword.In))
            Take();
        else if (!_panic)
            Panic(TemplateDiagnostics.Expected(WhereOf(token), "in", Describe(Current)));
        var list = _panic ? new Literal(token.Span, default) : ParseLoopList();
        var parameters = ParseLoopParameters(isTable);
        var start = _html?.State;
        if (isTable)
            CheckPlace(token.Span);
        var (body, end) = ParseBranch(start, word, token.Span);
        Meet([start, end], word, token.Span);
        Statement? otherwise = null;
        if (!_stopped && IsWord(Keyword.Else))
        {
            var at = Take().Span;
            (otherwise, var other) = ParseBranch(start, "else", at);
            Meet([start, end, other], word, token.Span);
        }

        _jumped = false;
        TakeEnd();
        return new(Since(token.Start), variable, list, parameters, body, otherwise, isTable);
    }

    /// <summary>Null where there is nothing at all; then nothing belongs to the loop.</summary>
    private Expression? ParseLoopVariable(Token token)
    {
        var isThere = StartsExpression();
        var variable = ParsePostfix(ParsePrimary());
        if (variable is not IAssignable && (isThere || !_readsOn))
            Panic(TemplateDiagnostics.Expected(_readsOn ? Where(token.Span) : Where(variable.At), "name", Describe(Current)));
        return isThere || !_readsOn ? variable : null;
    }

    /// <summary>
    /// Loop parameters belong to a plain path or a parenthesised list. Behind anything longer they are arguments of its last
    /// part, as in the reference implementation.
    /// </summary>
    private Expression ParseLoopList()
    {
        if (Current.Kind is TokenKind.At or TokenKind.Caret or TokenKind.Bang or TokenKind.Minus or TokenKind.Plus)
            return ParseExpression();
        var operand = ParsePostfix(ParsePrimary());
        var isPlain = EndsStatement || Is(TokenKind.Identifier);
        _isLoopList = true;
        var list = isPlain ? operand : ContinueExpression(operand);
        _isLoopList = false;
        LintLoop(list);
        return list;
    }

    private LoopParameters ParseLoopParameters(bool isTable)
    {
        var result = LoopParameters.None;
        while (!_panic && Is(TokenKind.Identifier))
        {
            var token = Take();
            var word = TextOf(token);
            var value = word == "reversed" || !TakeIf(TokenKind.Colon) ? null : Is(TokenKind.Minus) ? ParseUnary() : ParsePostfix(ParsePrimary());
            result = word switch
            {
                "reversed" => result with { IsReversed = true },
                "limit" when value is not null => result with { Limit = value },
                "offset" when value is not null => result with { Offset = value },
                "cols" when isTable && value is not null => result with { Columns = value },
                _ => UnknownParameter(token, result),
            };
        }

        return result;
    }

    private LoopParameters UnknownParameter(Token token, LoopParameters result)
    {
        if (_readsOn)
            return result with { Unknown = token.Span };
        Panic(TemplateDiagnostics.UnknownLoopParameter(Where(token.Span), TextOf(token)));
        return result;
    }

    private WhileStatement ParseWhile(Token token)
    {
        var condition = ParseCondition();
        var start = _html?.State;
        var (body, end) = ParseBranch(start, "while", token.Span);
        Meet([start, end], "while", token.Span);
        _jumped = false;
        TakeEnd();
        return new(Since(token.Start), condition, body);
    }
}
