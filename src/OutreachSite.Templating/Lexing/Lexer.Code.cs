namespace OutreachSite.Templating.Lexing;

/// <summary>Inside <c>{{ }}</c>.</summary>
internal sealed partial class Lexer
{
    /// <summary>
    /// Tokens up to the closing <c>}}</c>, or in the hole of an interpolated text up to its <c>}</c>; neither is consumed.
    /// Braces of objects are counted, so that <c>{{ {a: {b: 1}} }}</c> closes where it should.
    /// </summary>
    private void LexCode(bool inHole, int depth = 0)
    {
        var braces = 0;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (braces == 0 && (inHole ? c is '}' or '\n' or '\r' : c is '}' or '-' or '~' && ClosesBlock()))
                return;
            if (c == '{')
                braces++;
            else if (c == '}' && braces > 0)
                braces--;
            LexOne(c, depth);
        }
    }

    private bool ClosesBlock()
    {
        var at = Peek() is '-' or '~' ? 1 : 0;
        return Peek(at) == '}' && Peek(at + 1) == '}';
    }

    private void LexOne(char c, int depth)
    {
        if (c == ' ')
            _at++;
        else if (char.IsAsciiLetter(c) || c == '_' || char.IsLetter(c))
            LexWord();
        else if (c is '\n' or '\r')
            Add(TokenKind.Newline, SkipLineEnd(_at) - _at);
        else if (char.IsWhiteSpace(c))
            _at++;
        else if (c == '#')
            SkipComment();
        else if (char.IsAsciiDigit(c))
            LexNumber();
        else if (c is '"' or '\'')
            LexString(c);
        else if (c == '`')
            LexRawString();
        else if (c == '$')
            LexDollar(depth);
        else
            LexOperator(c);
    }

    private void LexWord()
    {
        var length = WordLength(1);
        tokens.Add(new(TokenKind.Identifier, _at, length, Keywords.Of(_text.AsSpan(_at, length))));
        _at += length;
    }

    private int WordLength(int from)
    {
        var (text, at) = (_text, _at + from);
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_' || (text[at] > '\x7F' && char.IsLetterOrDigit(text[at]))))
            at++;
        return at - _at;
    }

    /// <summary>A comment ends at the end of its line, or at <c>##</c> where it began with that; and at the closing tag.</summary>
    private void SkipComment()
    {
        var many = Peek(1) == '#';
        _at += many ? 2 : 1;
        for (; _at < _text.Length && !ClosesBlock(); _at++)
        {
            if (!many && _text[_at] is '\n' or '\r')
                return;
            if (many && _text[_at] == '#' && Peek(1) == '#')
            {
                _at += 2;
                return;
            }
        }
    }

    private void LexNumber()
    {
        var length = 0;
        var kind = TokenKind.Integer;
        if (Peek() == '0' && Peek(1) is 'x' or 'b')
        {
            length = WordLength(2);
        }
        else
        {
            length = Digits(0);
            if (Peek(length) == '.' && Peek(length + 1) != '.' && !(char.IsLetter(Peek(length + 1)) || Peek(length + 1) == '_'))
            {
                kind = TokenKind.Float;
                length = Digits(length + 1);
            }

            if (Peek(length) is 'e' or 'E')
            {
                var sign = Peek(length + 1) is '+' or '-' ? 1 : 0;
                if (char.IsAsciiDigit(Peek(length + 1 + sign)))
                    length = Digits(length + 1 + sign);
            }

            length = WordLength(length);
        }

        Add(kind, length);
    }

    private int Digits(int from)
    {
        while (char.IsAsciiDigit(Peek(from)) || (Peek(from) == '_' && char.IsAsciiDigit(Peek(from + 1))))
            from++;
        return from;
    }

    private void LexString(char quote)
    {
        var length = 1;
        while (_at + length < _text.Length && Peek(length) != quote)
            length += Peek(length) == '\\' ? 2 : 1;
        if (_at + length >= _text.Length)
        {
            UnclosedString();
            return;
        }

        Add(TokenKind.String, length + 1);
    }

    /// <summary>A text without its closing quote. Upstream says so at the end of the file, after it has seen the token before once more.</summary>
    private void UnclosedString()
    {
        problems.Add(TemplateDiagnostics.UnclosedString(asUpstream ? source.At(_text.Length) : source.At(_at, 1)));
        if (asUpstream)
            tokens.Add(tokens[tokens.Count - 1]);
        _at = _text.Length;
    }

    private void LexRawString()
    {
        var length = 1;
        while (_at + length < _text.Length)
        {
            if (Peek(length) != '`')
                length++;
            else if (Peek(length + 1) == '`')
                length += 2;
            else
                break;
        }

        if (_at + length >= _text.Length)
        {
            UnclosedString();
            return;
        }

        Add(TokenKind.RawString, length + 1);
    }

    private void LexDollar(int depth)
    {
        if (Peek(1) is '"' or '\'')
            LexInterpolation(depth);
        else if (Peek(1) == '$')
            Add(TokenKind.Local, 2);
        else
            Add(TokenKind.Local, WordLength(1));
    }

    /// <summary><c>$"text {expression} text"</c>, at any depth up to the parser's limit.</summary>
    private void LexInterpolation(int depth)
    {
        var (start, quote) = (_at, Peek(1));
        if (depth > 100)
        {
            problems.Add(TemplateDiagnostics.TooDeep(source.At(start, 2)));
            _at = _text.Length;
            return;
        }

        Add(TokenKind.InterpolationStart, 2);
        while (_at < _text.Length)
        {
            var length = 0;
            while (_at + length < _text.Length && Peek(length) != quote && Peek(length) != '{')
                length += Peek(length) == '\\' ? 2 : 1;
            length = Math.Min(length, _text.Length - _at);
            if (length > 0)
                Add(TokenKind.InterpolationText, length);
            if (Peek() == quote)
            {
                Add(TokenKind.InterpolationEnd, 1);
                return;
            }

            if (Peek() != '{')
                break;
            Add(TokenKind.InterpolationHole, 1);
            LexCode(inHole: true, depth + 1);
            if (Peek() != '}')
                break;
            Add(TokenKind.InterpolationHoleEnd, 1);
        }

        // Nothing sure can be said about what follows.
        problems.Add(TemplateDiagnostics.UnclosedInterpolation(source.At(start, 2)));
        _at = _text.Length;
        tokens.Add(new(TokenKind.InterpolationEnd, _at, 0));
    }
}
