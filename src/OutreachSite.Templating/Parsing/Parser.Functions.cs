using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Functions: named, inline, anonymous.</summary>
internal sealed partial class Parser
{
    private DefineStatement ParseFunction(Token token)
    {
        var target = ParseFunctionName(token);
        var name = _source.Text.Substring(target.At.Start, target.At.Length);
        var parameters = Is(TokenKind.LeftParen) ? ParseParameters() : null;
        return new(Since(token.Start), target, ParseFunctionBody(token, name, parameters, "func"));
    }

    private Expression ParseFunctionName(Token token)
    {
        if (Is(TokenKind.Identifier) && ParseName() is Variable variable)
            return variable;
        if (Is(TokenKind.Local) && ParseLocal() is IAssignable local)
            return (Expression)local;
        Panic(TemplateDiagnostics.Expected(WhereOf(token), "name", Describe(Current)));
        return Nothing();
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
        TakeEnd();
        return new(Since(token.Start), name, parameters, locals, body);
    }

    private Parameter[] ParseParameters()
    {
        var parameters = new List<Parameter>();
        Expect(TokenKind.LeftParen, "(");
        while (!_panic && !Is(TokenKind.RightParen))
        {
            if (parameters.Count > 0)
                Expect(TokenKind.Comma, ",");
            var isLocal = Is(TokenKind.Local);
            if (isLocal)
                Panic(TemplateDiagnostics.Expected(Here, "name", Describe(Current)));
            if (_panic || !(isLocal || Is(TokenKind.Identifier)))
            {
                Panic(TemplateDiagnostics.Expected(Here, "name", Describe(Current)));
                break;
            }

            parameters.Add(ParseParameter(parameters));
        }

        Expect(TokenKind.RightParen, ")");
        return [.. parameters];
    }

    /// <summary>One parameter. Those that may be left out stand last, and the one that takes the rest behind all.</summary>
    private Parameter ParseParameter(List<Parameter> before)
    {
        var token = Take();
        var name = NameOf(token);
        var isRest = TakeIf(TokenKind.Ellipsis);
        var standard = !isRest && TakeIf(TokenKind.Assign) ? ParseDefault(token) : (Value?)null;
        var hasRest = before is [.., { IsRest: true }];
        var isMisplaced = hasRest || (before is [.., { Default: not null }] && !isRest && standard is null);
        if (isMisplaced)
            Panic(TemplateDiagnostics.MisplacedParameter(Where(token.Span), name));
        return new(name, _symbols.IdOf(name), standard, isRest);
    }

    private Value ParseDefault(Token parameter)
    {
        if (!StartsExpression())
            Panic(TemplateDiagnostics.ExpectedExpression(Here, Describe(Current)));
        var value = _panic ? Nothing() : ParseWhole();
        if (value is Literal literal)
            return literal.Value;
        Panic(TemplateDiagnostics.DefaultNotLiteral(Where(_readsOn ? parameter.Span : value.At)));
        return Value.Null;
    }

    /// <summary><c>f(x, y) = …</c> at the start of a statement.</summary>
    private bool IsInlineFunction()
    {
        if (!Is(TokenKind.Identifier) || Next.Kind != TokenKind.LeftParen || Next.Start != Current.End)
            return false;
        var (at, open) = (_at + 1, 0);
        for (; at <= _last; at++)
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
        var brackets = _brackets;
        _brackets = 0;
        var token = Take();
        var parameters = Is(TokenKind.LeftParen) ? ParseParameters() : null;
        ExpectEndOfStatement();
        var wasPanic = _panic;
        var function = ParseFunctionBody(token, "do", parameters, "do");
        _panic |= wasPanic;
        _brackets = brackets;
        if (brackets > 0)
            SkipNewlines();
        return function;
    }
}
