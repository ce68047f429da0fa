using System.Runtime.InteropServices;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Names, literals, what follows them: members, items, arguments.</summary>
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber(Take());
            case TokenKind.String:
                return ParseString(Take());
            case TokenKind.RawString:
                return ParseRawString(Take());
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.LeftParen:
                return ParseParenthesized();
            case TokenKind.LeftBracket:
                return ParseList();
            case TokenKind.LeftBrace:
                return ParseObject();
            default:
                Panic(TemplateDiagnostics.ExpectedExpression(Here, Describe(token)));
                _missingAt = _at;
                return Nothing();
        }
    }

    private Expression ParseName()
    {
        var token = Current;
        switch (token.Word)
        {
            case Keyword.True or Keyword.False:
                return new Literal(Take().Span, token.Word == Keyword.True);
            case Keyword.Null:
                return new Literal(Take().Span, Value.Null);
            case Keyword.This:
                return new This(Take().Span);
            case Keyword.Do:
                return ParseAnonymous();
            case Keyword.For or Keyword.While or Keyword.TableRow:
                return new LoopVariable(Take().Span, TextOf(token));
            default:
                var symbol = _symbols.IdOf(SpanOf(token));
                return new Variable(Take().Span, _symbols.NameOf(symbol), symbol) { Html = Html };
        }
    }

    private Expression ParseLocal()
    {
        var token = Take();
        var name = _symbols.NameOf(_source.Text.AsSpan(token.Start + 1, token.Length - 1));
        if (name == "$")
        {
            Panic(TemplateDiagnostics.BlockInExpression(_readsOn ? Here : Where(token.Span)));
            return Nothing();
        }

        if (name.Length == 0)
            return new ArgumentList(token.Span);
        if (name.All(char.IsAsciiDigit) && int.TryParse(name, out var position))
            return new PositionalArgument(token.Span, position) { Html = Html };
        return _wraps > 0
            ? new WrappedLocal(token.Span, name, _locals.SlotOf(name)) { Html = Html }
            : new Local(token.Span, name, _locals.SlotOf(name)) { Html = Html };
    }

    private Parenthesized ParseParenthesized()
    {
        var open = Take();
        var inner = ParseWhole();
        RefuseAssignment();
        Expect(TokenKind.RightParen, ")");
        return Tall(new Parenthesized(Since(open.Start), inner), inner);
    }

    /// <summary>An expression between brackets, where calls need no parentheses of their own.</summary>
    private Expression ParseWhole()
    {
        var outer = _allowCalls;
        _allowCalls = true;
        var result = ParseExpression();
        _allowCalls = outer;
        return result;
    }

    private ListLiteral ParseList()
    {
        _brackets++;
        var open = Take();
        var items = new List<Expression>();
        while (!_panic && !Is(TokenKind.RightBracket))
        {
            var isItem = StartsExpression();
            items.Add(ParseWhole());
            if (!isItem || !TakeIf(TokenKind.Comma))
                break;
        }

        _brackets--;
        Expect(TokenKind.RightBracket, "]");
        return Tall(new ListLiteral(Since(open.Start), [.. items]), [.. items]);
    }

    private ObjectLiteral ParseObject()
    {
        _brackets++;
        var open = Take();
        var members = new List<(string, Expression)>();
        var isWhole = true;
        while (isWhole && !_panic && !Is(TokenKind.RightBrace))
        {
            isWhole = ParseObjectMember(members);
            if (!isWhole || !TakeIf(TokenKind.Comma))
                break;
        }

        _brackets--;
        if (isWhole)
            Expect(TokenKind.RightBrace, "}");
        return Tall(new ObjectLiteral(Since(open.Start), [.. members]), [.. members.Select(m => m.Item2)]);
    }

    /// <summary>One member; false when it is none, and nothing is known about what follows.</summary>
    private bool ParseObjectMember(List<(string Name, Expression Value)> members)
    {
        if (ParseMemberName() is not { } name)
            return false;
        if (!TakeIf(TokenKind.Colon))
        {
            Panic(TemplateDiagnostics.Expected(Here, ":", Describe(Current)));
            return false;
        }

        var isValue = StartsExpression();
        members.Add((name, ParseWhole()));
        return isValue;
    }

    private string? ParseMemberName()
    {
        if (Is(TokenKind.Identifier))
            return NameOf(Take());
        if (Is(TokenKind.String))
            return _symbols.NameOf(((Literal)ParseString(Take())).Value.Text.AsSpan());
        Panic(Is(TokenKind.LeftBrace) && Current.Start == LastEnd && !_readsOn
            ? TemplateDiagnostics.NestedTag(_source.At(Current.Start - 1, 2))
            : TemplateDiagnostics.Expected(Here, "name", Describe(Current)));
        return null;
    }

    /// <summary>Members, items and arguments that follow without a space.</summary>
    private Expression ParsePostfix(Expression operand)
    {
        while (!_panic)
        {
            var touches = Current.Start == LastEnd;
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                if (!IsMemberNext())
                    break;
                operand = ParseMember(operand);
            }
            else if (Is(TokenKind.LeftBracket) && touches && operand is not (ListLiteral or ObjectLiteral))
                operand = ParseIndex(operand);
            else if (Is(TokenKind.LeftParen) && touches)
                operand = ParseParenthesizedCall(operand);
            else if (Current.Kind is TokenKind.Increment or TokenKind.Decrement && touches && operand is IAssignable)
                operand = new Increment(operand.At.To(Current.Span), operand, Is(TokenKind.Increment) ? 1 : -1, false, Take().Span);
            else
                break;
        }

        return operand;
    }

    private bool IsMemberNext()
    {
        if (Next.Kind == TokenKind.Identifier)
            return true;
        Panic(TemplateDiagnostics.Expected(WhereIs(Next), "name", Describe(Next)));
        return false;
    }

    private Expression ParseMember(Expression target)
    {
        var isOptional = Take().Kind == TokenKind.QuestionDot;
        var token = Take();
        var name = NameOf(token);
        var nameAt = token.Span;
        if (name == "empty" && Is(TokenKind.Question) && Current.Start == token.End)
        {
            Take();
            (name, nameAt) = ("empty?", new(token.Start, token.Length + 1));
        }

        var at = target.At.To(nameAt);
        if (target is ArgumentList)
            return new NamedArgument(at, name) { Html = Html };
        if (target is not LoopVariable loop)
            return Tall(new Member(at, target, name, isOptional) { Html = Html }, target);
        var word = _source.Text.Substring(loop.At.Start, loop.At.Length);
        var known = word == "while" ? LoopState.WhileMembers : word == "for" ? LoopState.ForMembers : LoopState.TableMembers;
        if (!known.Contains(name, StringComparer.Ordinal))
            Panic(TemplateDiagnostics.UnknownLoopMember(Where(_readsOn ? loop.At : nameAt), word, name, known));
        return new LoopMember(at, loop, name, nameAt);
    }

    private Nodes.Index ParseIndex(Expression target)
    {
        Take();
        var index = ParseWhole();
        Expect(TokenKind.RightBracket, "]");
        return Tall(new Nodes.Index(Since(target.At.Start), target, index) { Html = Html }, target, index);
    }

    private Call ParseParenthesizedCall(Expression target)
    {
        Take();
        var arguments = new Arguments(_operands);
        for (var isFirst = true; !_panic && !Is(TokenKind.RightParen); isFirst = false)
        {
            if (!isFirst)
                Expect(TokenKind.Comma, ",");
            if (!StartsExpression())
            {
                Panic(TemplateDiagnostics.ExpectedExpression(Here, Describe(Current)));
                break;
            }

            if (Is(TokenKind.Identifier) && Next.Kind == TokenKind.Colon)
                arguments.AddNamed(ParseArgumentName(), ParseWhole());
            else
                _operands.Add(ParseWhole());
        }

        Expect(TokenKind.RightParen, ")");
        return NewCall(target, arguments);
    }

    private string ParseArgumentName()
    {
        var name = NameOf(Take());
        Take();
        return name;
    }

    private Call NewCall(Expression target, in Arguments arguments)
    {
        var call = new Call(Since(target.At.Start), target, arguments.TakePositional(), arguments.Names, arguments.Named, isPiped: false) { Html = Html };
        Tall(call, call.Arguments);
        Tall(call, call.Named);
        return Tall(call, target);
    }

    /// <summary>Arguments that follow behind spaces; the operand itself when there are none.</summary>
    private Expression ParseCallArguments(Expression target)
    {
        if (_panic || !_allowCalls || !StartsArgument())
            return target;
        _allowCalls = false;
        var (arguments, isLoopList) = (new Arguments(_operands), _isLoopList);
        _isLoopList = false;
        while (!_panic && StartsArgument() && !(isLoopList && Is(TokenKind.Identifier)))
        {
            if (Is(TokenKind.Identifier) && Next.Kind == TokenKind.Colon)
                arguments.AddNamed(ParseArgumentName(), ParsePostfix(ParsePrimary()));
            else
                _operands.Add(ParseBinary(null, 0));
        }

        _allowCalls = true;
        return NewCall(target, arguments);
    }

    private bool StartsArgument() => Current.Kind is
        TokenKind.Identifier or TokenKind.Local or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.RawString or
        TokenKind.InterpolationStart or TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace or
        TokenKind.Bang or TokenKind.At or TokenKind.Caret;

    /// <summary>The arguments of one call while they are read; those by position stand last among all that wait for their call.</summary>
    private struct Arguments(List<Expression> waiting)
    {
        private readonly int _mark = waiting.Count;
        private List<string>? _names;
        private List<Expression>? _named;

        public readonly string[] Names => _names is null ? [] : [.. _names];

        public readonly Expression[] Named => _named is null ? [] : [.. _named];

        public void AddNamed(string name, Expression value)
        {
            (_names ??= []).Add(name);
            (_named ??= []).Add(value);
        }

        public readonly Expression[] TakePositional()
        {
            Expression[] taken = [.. CollectionsMarshal.AsSpan(waiting)[_mark..]];
            waiting.RemoveRange(_mark, taken.Length);
            return taken;
        }
    }
}
