using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Statements that begin with a keyword.</summary>
internal sealed partial class Parser
{
    /// <summary>True when the current word is a keyword here; a keyword is one at the start of a statement alone.</summary>
    private bool ParseKeyword(out Statement? statement)
    {
        var token = Current;
        var word = SpanOf(token);
        statement = null;
        if (Next.Kind == TokenKind.Dot && Next.Start == token.End && word is "for" or "while" or "tablerow")
            return false;
        switch (word)
        {
            case "if" or "case" or "for" or "tablerow" or "while" or "capture" or "with" or "wrap" or "func" or "ret" or "break" or "continue" or "import" or "readonly":
                Take();
                statement = ParseKeyword(word.ToString(), token);
                return true;
            default:
                return false;
        }
    }

    private Statement ParseKeyword(string word, Token token) => word switch
    {
        "if" => ParseIf(token),
        "case" => ParseCase(token),
        "for" or "tablerow" => ParseFor(token, word),
        "while" => ParseWhile(token),
        "capture" => ParseCapture(token),
        "with" => ParseWith(token),
        "wrap" => ParseWrap(token),
        "func" => ParseFunction(token),
        "ret" => ParseReturn(token),
        "import" => ParseImport(token),
        "readonly" => ParseReadOnly(token),
        _ => ParseJump(token, word),
    };

    private IfStatement ParseIf(Token token)
    {
        var start = _html?.State;
        var branches = new List<(Expression, Statement)>(1);
        var ends = new HtmlMeeting();
        Statement? otherwise = null;
        var isElse = false;
        var at = token;
        while (true)
        {
            var condition = isElse ? null : ParseCondition();
            var (body, end) = ParseBranch(start, isElse ? "else" : "if", at.Span);
            ends.Add(end);
            if (condition is null)
                otherwise = body;
            else
                branches.Add((condition, body.Unwrap()));
            if (isElse || _stopped || !IsWord("else"))
                break;
            at = Take();
            isElse = !IsWord("if");
            if (!isElse)
                at = Take();
        }

        TakeEnd();
        if (otherwise is null)
            ends.Add(start);
        Meet(ends, "if", token.Span);
        return new(Since(token.Start), [.. branches], otherwise);
    }

    private Expression ParseCondition()
    {
        var condition = ParseExpression();
        LintCondition(condition);
        return condition;
    }

    private CaseStatement ParseCase(Token token)
    {
        var value = ParseExpression();
        var start = _html?.State;
        if (ExpectEndOfHead())
            ParseBlock("case", token.Span);
        var branches = new List<(Expression[], Statement)>();
        var ends = new HtmlMeeting();
        while (!_stopped && IsWord("when"))
        {
            var when = Take();
            var values = ParseWhen();
            var (body, end) = ParseBranch(start, "when", when.Span);
            branches.Add((values, body));
            ends.Add(end);
        }

        Statement? otherwise = null;
        if (!_stopped && IsWord("else"))
        {
            var at = Take().Span;
            (otherwise, var end) = ParseBranch(start, "else", at);
            ends.Add(end);
        }
        else
        {
            ends.Add(start);
        }

        TakeEnd();
        Meet(ends, "case", token.Span);
        return new(Since(token.Start), value, [.. branches], otherwise);
    }

    private Expression[] ParseWhen()
    {
        var values = new List<Expression>();
        do
        {
            SplitOr(ParseExpression(), values);
        }
        while (!_panic && TakeIf(TokenKind.Comma));
        return [.. values];
    }

    /// <summary><c>when a || b</c> names two values.</summary>
    private static void SplitOr(Expression expression, List<Expression> into)
    {
        if (expression is Binary { Kind: BinaryOperator.Or } or)
        {
            SplitOr(or.Left, into);
            SplitOr(or.Right, into);
        }
        else
        {
            into.Add(expression);
        }
    }

    private CaptureStatement ParseCapture(Token token)
    {
        var target = ParseAssignable();
        var body = ParseSeparately("capture", token.Span);
        TakeEnd();
        return new(Since(token.Start), target, body);
    }

    private WithStatement ParseWith(Token token)
    {
        var value = ParseExpression();
        var start = _html?.State;
        var (body, end) = ParseBranch(start, "with", token.Span);
        TakeEnd();
        Meet([end], "with", token.Span);
        return new(Since(token.Start), value, body);
    }

    private WrapStatement ParseWrap(Token token)
    {
        var html = Html;
        CheckPlace(token.Span);
        var target = ParseExpression();
        _wraps++;
        var body = ParseSeparately("wrap", token.Span);
        _wraps--;
        TakeEnd();
        var call = target as Call ?? new Call(target.At, target, [], [], [], false);
        return new(Since(token.Start), call.With(body), html);
    }

    private ReturnStatement ParseReturn(Token token)
    {
        var value = EndsStatement ? null : ParseExpression();
        _jumped = true;
        return new(Since(token.Start), value);
    }

    private JumpStatement ParseJump(Token token, string word)
    {
        _jumped = true;
        return new(token.Span, word == "break" ? Flow.Break : Flow.Continue);
    }

    private ImportStatement ParseImport(Token token)
    {
        var value = ParseExpression();
        return new(Since(token.Start), value);
    }

    private ReadOnlyStatement ParseReadOnly(Token token)
    {
        if (Is(TokenKind.Identifier) && ParseName() is Variable variable)
            return new(Since(token.Start), variable);
        Panic(TemplateDiagnostics.Expected(WhereOf(token), "name", Describe(Current)));
        return new(token.Span, new(token.Span, "?", _symbols.IdOf("?")));
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Start;
        if (IsInlineFunction())
            return ParseInlineFunction();
        if (Is(TokenKind.Local) && Current.Length == 2 && TextIs(Current, "$$"))
        {
            CheckPlace(Current.Span);
            return new WrappedBlock(Take().Span, Html);
        }

        var expression = ParseExpression();
        LintWords(expression);
        if (AssignmentOperator(Current.Kind) is not { } assignment)
            return Output(expression, Since(start));
        if (_panic)
            return new BlockStatement(Since(start), [], 0);
        var target = ToTarget(expression);
        var sign = Take();
        var value = ParseExpression();
        RefuseAssignment();
        return new AssignStatement(Since(start), target, assignment.Kind, value, sign.Span);
    }

    private static (BinaryOperator? Kind, bool Yes)? AssignmentOperator(TokenKind kind) => kind switch
    {
        TokenKind.Assign => (null, true),
        TokenKind.PlusAssign => (BinaryOperator.Add, true),
        TokenKind.MinusAssign => (BinaryOperator.Subtract, true),
        TokenKind.StarAssign => (BinaryOperator.Multiply, true),
        TokenKind.SlashAssign => (BinaryOperator.Divide, true),
        TokenKind.DoubleSlashAssign => (BinaryOperator.DivideWhole, true),
        TokenKind.PercentAssign => (BinaryOperator.Modulo, true),
        _ => null,
    };

    private Expression ParseAssignable() => ToTarget(ParsePostfix(ParsePrimary()));

    private Expression ToTarget(Expression expression)
    {
        while (expression is Parenthesized inner)
            expression = inner.Inner;
        if (expression is not IAssignable && _readsOn)
            return new Unassignable(expression);
        if (expression is not IAssignable)
            Panic(TemplateDiagnostics.NotAssignable(Where(expression.At), _source.Text.Substring(expression.At.Start, expression.At.Length)));
        return expression;
    }
}
