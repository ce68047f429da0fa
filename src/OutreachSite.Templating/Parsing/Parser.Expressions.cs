using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Pipes, conditions and operators, by precedence climbing.</summary>
internal sealed partial class Parser
{
    /// <summary>False inside the arguments of a call without parentheses, where a nested call needs them.</summary>
    private bool _allowCalls = true;

    /// <summary>True before the first operand of a loop's list: names behind its arguments are parameters of the loop.</summary>
    private bool _isLoopList;

    private Expression ParseExpression() => ContinueExpression(null);

    /// <summary>A whole expression, whose first operand may have been read already.</summary>
    private Expression ContinueExpression(Expression? first)
    {
        if (!Deeper())
            Abort(TemplateDiagnostics.TooDeep(Where(Current.Span)));
        var left = _panic ? Nothing() : ParseConditional(first);
        while (!_panic && Is(TokenKind.Pipe))
        {
            var sign = Take();
            SkipNewlines();
            var right = ParseConditional(null);
            if (!_panic)
                left = PipeInto(right, left, sign.Span);
        }

        _depth--;
        return left;
    }

    private Literal Nothing() => new(new(Current.Start, 0), Value.Null);

    private Expression ParseConditional(Expression? first)
    {
        var condition = ParseBinary(first, 0);
        if (_panic || !Is(TokenKind.Question))
            return condition;
        Take();
        var yes = ParseExpression();
        Expect(TokenKind.Colon, ":");
        var no = _panic ? Nothing() : ParseExpression();
        if (no is Call { IsPiped: true })
            FoundLints.Add(TemplateDiagnostics.PipeInElse(Where(no.At)));
        return Tall(new Conditional(condition.At.To(no.At), condition, yes, no), condition, yes, no);
    }

    private Expression ParseBinary(Expression? first, int above)
    {
        var left = first is null ? ParseUnary() : ParseCallArguments(first);
        _isLoopList = false;
        while (!_panic && Operator(Current.Kind) is var (kind, level) && level > above)
        {
            var sign = Take();
            var right = ParseBinary(null, level);
            LintBinary(kind, left, right, sign);
            left = Tall(new Binary(left.At.To(right.At), kind, left, right, sign.Span), left, right);
        }

        return left;
    }

    private static (BinaryOperator Kind, int Level) Operator(TokenKind token) => token switch
    {
        TokenKind.DoubleQuestion => (BinaryOperator.Coalesce, 20),
        TokenKind.QuestionBang => (BinaryOperator.NotNull, 20),
        TokenKind.Or => (BinaryOperator.Or, 30),
        TokenKind.And => (BinaryOperator.And, 40),
        TokenKind.Equal => (BinaryOperator.Equal, 70),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenKind.Less => (BinaryOperator.Less, 80),
        TokenKind.LessEqual => (BinaryOperator.LessEqual, 80),
        TokenKind.Greater => (BinaryOperator.Greater, 80),
        TokenKind.GreaterEqual => (BinaryOperator.GreaterEqual, 80),
        TokenKind.Plus => (BinaryOperator.Add, 100),
        TokenKind.Minus => (BinaryOperator.Subtract, 100),
        TokenKind.Star => (BinaryOperator.Multiply, 110),
        TokenKind.Slash => (BinaryOperator.Divide, 110),
        TokenKind.DoubleSlash => (BinaryOperator.DivideWhole, 110),
        TokenKind.Percent => (BinaryOperator.Modulo, 110),
        TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
        TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 110),
        TokenKind.DotDot => (BinaryOperator.Range, 130),
        TokenKind.DotDotLess => (BinaryOperator.RangeLess, 130),
        _ => (default, -1),
    };

    private Expression ParseUnary()
    {
        var sign = Current;
        if (sign.Kind is not (TokenKind.Bang or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement))
            return ParseCallArguments(ParsePostfix(ParsePrimary()));
        if (!Deeper())
            Abort(TemplateDiagnostics.TooDeep(Where(sign.Span)));
        Take();
        var operand = _panic ? Nothing() : sign.Kind is TokenKind.At or TokenKind.Caret ? ParsePostfix(ParsePrimary()) : ParseUnary();
        _depth--;
        var at = sign.Span.To(operand.At);
        Expression result = sign.Kind switch
        {
            TokenKind.Bang => new Unary(at, UnaryOperator.Not, operand, sign.Span),
            TokenKind.At => new Uncalled(at, operand),
            TokenKind.Caret => new Spread(at, operand),
            TokenKind.Increment or TokenKind.Decrement => new Increment(at, ToTarget(operand), sign.Kind == TokenKind.Increment ? 1 : -1, true, sign.Span),
            TokenKind.Minus when operand is Literal { Value.Kind: ValueKind.Integer } number => new Literal(at, Value.Of(-(System.Numerics.BigInteger)number.Value.Bits)),
            TokenKind.Minus when operand is Literal { Value.Kind: ValueKind.Double } number => new Literal(at, -number.Value.Double),
            TokenKind.Minus => new Unary(at, UnaryOperator.Negate, operand, sign.Span),
            _ => new Unary(at, UnaryOperator.Plus, operand, sign.Span),
        };
        return Tall(result, operand);
    }

    /// <summary>Keeps trees from growing higher than the machine's stack can walk.</summary>
    private T Tall<T>(T node, params ReadOnlySpan<Expression> children) where T : Expression
    {
        foreach (var child in children)
            node.Height = Math.Max(node.Height, child.Height + 1);
        if (node.Height > HeightLimit)
            Abort(TemplateDiagnostics.TooDeep(Where(node.At)));
        return node;
    }

    /// <summary>
    /// The left side of a pipe becomes the first argument of the first function that the right side would call; operators
    /// then apply to what that call gives. A call in parentheses does not take it.
    /// </summary>
    private Expression PipeInto(Expression right, Expression left, TextSpan sign)
    {
        var taken = false;
        var result = Feed(right, left, ref taken);
        if (!taken)
            result = new Call(right.At, right, [left], [], [], isPiped: true) { Html = Html };
        return Tall(result, left, right);
    }

    private Expression Feed(Expression into, Expression left, ref bool taken)
    {
        switch (into)
        {
            case Call call:
                taken = true;
                return Tall(new Call(call.At, call.Target, [left, .. call.Arguments], call.Names, call.Named, isPiped: true) { Html = Html }, call, left);
            case Variable or Local or WrappedLocal or Member or Nodes.Index or PositionalArgument or NamedArgument or FunctionDefinition:
                taken = true;
                return Tall(new Call(into.At, into, [left], [], [], isPiped: true) { Html = Html }, into, left);
            case Binary binary:
                var first = Feed(binary.Left, left, ref taken);
                var second = taken ? binary.Right : Feed(binary.Right, left, ref taken);
                return Tall(new Binary(binary.At, binary.Kind, first, second, binary.OperatorAt), first, second);
            case Conditional choice:
                var condition = Feed(choice.Condition, left, ref taken);
                return Tall(new Conditional(choice.At, condition, choice.WhenTrue, choice.WhenFalse), condition, choice.WhenTrue, choice.WhenFalse);
            case Unary unary:
                var operand = Feed(unary.Operand, left, ref taken);
                return Tall(new Unary(unary.At, unary.Kind, operand, unary.At), operand);
            default:
                return into;
        }
    }
}
