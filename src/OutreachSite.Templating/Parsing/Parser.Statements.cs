using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Statements that begin with a keyword.</summary>
internal sealed partial class Parser
{
    /// <summary>True for a keyword that begins a statement; <c>for.index</c> and its kin begin an expression.</summary>
    private bool BeginsStatement(in Token token)
    {
        if (token.Word is < Keyword.If or > Keyword.ReadOnly)
            return false;
        var isLoop = token.Word is Keyword.For or Keyword.While or Keyword.TableRow;
        return !isLoop || Next.Kind != TokenKind.Dot || Next.Start != token.End;
    }

    private Statement ParseKeyword(Token token) => token.Word switch
    {
        Keyword.If => ParseIf(token),
        Keyword.Case => ParseCase(token),
        Keyword.For or Keyword.TableRow => ParseFor(token),
        Keyword.While => ParseWhile(token),
        Keyword.Capture => ParseCapture(token),
        Keyword.With => ParseWith(token),
        Keyword.Wrap => ParseWrap(token),
        Keyword.Func => ParseFunction(token),
        Keyword.Ret => ParseReturn(token),
        Keyword.Import => ParseImport(token),
        Keyword.ReadOnly => ParseReadOnly(token),
        _ => ParseJump(token),
    };

    private IfStatement ParseIf(Token token)
    {
        var start = _html?.State;
        (Expression, Statement)[] branches = [];
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
                branches = [.. branches, (condition, body.Unwrap())];
            if (isElse || _stopped || !IsWord(Keyword.Else))
                break;
            at = Take();
            isElse = !IsWord(Keyword.If);
            if (!isElse)
                at = Take();
        }

        TakeEnd();
        if (otherwise is null)
            ends.Add(start);
        Meet(ends, "if", token.Span);
        return new(Since(token.Start), branches, otherwise);
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
        while (!_stopped && IsWord(Keyword.When))
        {
            var when = Take();
            var values = ParseWhen();
            var (body, end) = ParseBranch(start, "when", when.Span);
            branches.Add((values, body));
            ends.Add(end);
        }

        Statement? otherwise = null;
        if (!_stopped && IsWord(Keyword.Else))
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

    private JumpStatement ParseJump(Token token)
    {
        _jumped = true;
        return new(token.Span, token.Word == Keyword.Break ? Flow.Break : Flow.Continue);
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
        if (Is(TokenKind.Local) && Current.Length == 2 && _source.Text[Current.Start + 1] == '$')
        {
            CheckPlace(Current.Span);
            return new WrappedBlock(Take().Span, Html);
        }

        var expression = ParseExpression();
        LintWords(expression);
        if (!IsAssignment(Current.Kind))
            return Output(expression, Since(start));
        if (_panic)
            return new BlockStatement(Since(start), [], 0);
        var target = ToTarget(expression);
        var sign = Take();
        var value = ParseExpression();
        RefuseAssignment();
        return new AssignStatement(Since(start), target, OperatorOf(sign.Kind), value, sign.Span);
    }

    private static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.PercentAssign;

    /// <summary>What an assignment does with the old value; null for a plain one.</summary>
    private static BinaryOperator? OperatorOf(TokenKind assignment) => assignment switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
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
