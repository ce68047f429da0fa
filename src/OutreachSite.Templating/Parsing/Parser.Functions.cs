using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Functions: named, inline, anonymous.</summary>
internal sealed partial class Parser
{
    private DefineStatement ParseFunction(Token token)
    {
        var target = ToTarget(ParsePath());
        var name = _source.Text.Substring(target.At.Start, target.At.Length);
        var parameters = Is(TokenKind.LeftParen) ? ParseParameters() : null;
        if (!_panic && !EndsStatement)
            Panic(TemplateDiagnostics.AfterStatement(Where(Current.Span), Describe(Current)));
        if (_panic)
            SkipStatement();
        return new(Since(token.Start), target, ParseFunctionBody(token, name, parameters, "func"));
    }

    /// <summary>A name with members, without calls: what <c>func</c> defines.</summary>
    private Expression ParsePath()
    {
        var path = ParsePrimary();
        while (!_panic && Is(TokenKind.Dot) && Next.Kind == TokenKind.Identifier)
        {
            Take();
            var name = Take();
            path = new Member(path.At.To(name.Span), path, NameOf(name), name.Span, isOptional: false);
        }

        return path;
    }

    private FunctionDefinition ParseFunctionBody(Token token, string name, Parameter[]? parameters, string keyword)
    {
        var (outer, wraps, calls) = (_locals, _wraps, _allowCalls);
        var indent = _indent;
        (_locals, _wraps, _allowCalls) = (new(), 0, true);

        // What is called prints with the indentation of the tag that calls.
        _indent = null;
        var (locals, opened) = (_locals, _opened);
        var body = ParseSeparately(keyword, token.Span);
        (_locals, _wraps, _allowCalls) = (outer, wraps, calls);
        if (_opened == opened)
            _indent = indent;
        TakeEnd(keyword, token.Span);
        return new(Since(token.Start), name, parameters, locals, body);
    }

    private Parameter[] ParseParameters()
    {
        var parameters = new List<Parameter>();
        Expect(TokenKind.LeftParen, "(");
        while (!_panic && !Is(TokenKind.RightParen))
        {
            if (!Is(TokenKind.Identifier))
            {
                Panic(TemplateDiagnostics.Expected(Where(Current.Span), "name", Describe(Current)));
                break;
            }

            var name = NameOf(Take());
            var isRest = TakeIf(TokenKind.Ellipsis);
            var standard = TakeIf(TokenKind.Assign) ? ParseDefault() : (Value?)null;
            parameters.Add(new(name, _symbols.IdOf(name), standard, isRest));
            if (isRest || !TakeIf(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.RightParen, ")");
        return [.. parameters];
    }

    private Value ParseDefault()
    {
        var value = ParseUnary();
        if (value is Literal literal)
            return literal.Value;
        Panic(TemplateDiagnostics.DefaultNotLiteral(Where(value.At)));
        return Value.Null;
    }

    /// <summary><c>f(x, y) = …</c> at the start of a statement.</summary>
    private bool IsInlineFunction()
    {
        if (!Is(TokenKind.Identifier) || Next.Kind != TokenKind.LeftParen || Next.Start != Current.End)
            return false;
        var (at, open) = (_at + 1, 0);
        for (; at < _tokens.Count; at++)
        {
            var kind = _tokens[at].Kind;
            if (kind is TokenKind.Newline or TokenKind.Close or TokenKind.End or TokenKind.Semicolon)
                return false;
            open += kind == TokenKind.LeftParen ? 1 : kind == TokenKind.RightParen ? -1 : 0;
            if (open == 0)
                return _tokens[at + 1].Kind == TokenKind.Assign;
        }

        return false;
    }

    private DefineStatement ParseInlineFunction()
    {
        var name = Take();
        var target = new Variable(name.Span, NameOf(name), _symbols.IdOf(NameOf(name)));
        var parameters = ParseParameters();
        Expect(TokenKind.Assign, "=");
        var (outer, wraps) = (_locals, _wraps);
        (_locals, _wraps) = (new(), 0);
        var locals = _locals;
        var value = ParseExpression();
        (_locals, _wraps) = (outer, wraps);
        var at = Since(name.Start);
        return new(at, target, new(at, TextOf(name), parameters, locals, new ReturnStatement(value.At, value)));
    }

    /// <summary><c>do … end</c>, <c>do(a, b) … end</c>.</summary>
    private FunctionDefinition ParseAnonymous()
    {
        var token = Take();
        var parameters = Is(TokenKind.LeftParen) ? ParseParameters() : null;
        if (!_panic && !EndsStatement)
            Panic(TemplateDiagnostics.AfterStatement(Where(Current.Span), Describe(Current)));
        var wasPanic = _panic;
        var function = ParseFunctionBody(token, "do", parameters, "do");
        _panic |= wasPanic;
        return function;
    }
}
