namespace OutreachSite.Templating.Lexing;

/// <summary>
/// Splits a template into tokens in one pass. Texts are cut here as the white-space markers want it, so that the parser
/// never sees a marker.
/// </summary>
internal sealed partial class Lexer(SourceText source, TokenList tokens, DiagnosticBag problems, bool asUpstream)
{
    private readonly string _text = source.Text;
    private int _at;

    /// <summary>Finds all tokens; the last one is <see cref="TokenKind.End"/>.</summary>
    public void Run()
    {
        var strip = '\0';
        while (_at < _text.Length)
        {
            if (!LexText(ref strip))
                break;
        }

        tokens.Add(new(TokenKind.End, _text.Length, 0));
    }

    /// <summary>Text up to the next code or escape block, and that block. False at the end.</summary>
    private bool LexText(ref char strip)
    {
        var start = _at;
        var (open, percents) = FindOpening(start);
        var end = open < 0 ? _text.Length : open;
        var left = open < 0 ? '\0' : MarkerAt(open + 2 + percents);
        AddText(StripStart(start, end, strip), end, left);
        if (open < 0)
        {
            _at = end;
            return false;
        }

        strip = percents > 0 ? LexEscapeBlock(open, percents, left) : LexBlock(open, left);
        return true;
    }

    /// <summary>Where <c>{{</c> or <c>{%{</c> stands, with the number of percent signs; -1 when there is none.</summary>
    private (int Offset, int Percents) FindOpening(int from)
    {
        for (var i = _text.IndexOf('{', from); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] == '{')
                return (i, 0);
            var percents = 0;
            while (i + 1 + percents < _text.Length && _text[i + 1 + percents] == '%')
                percents++;
            if (percents > 0 && i + 1 + percents < _text.Length && _text[i + 1 + percents] == '{')
                return (i, percents);
        }

        return (-1, 0);
    }

    private char MarkerAt(int offset) => offset < _text.Length && _text[offset] is '-' or '~' ? _text[offset] : '\0';

    private void AddText(int start, int end, char marker)
    {
        end = StripEnd(start, end, marker);
        if (end > start)
            tokens.Add(new(TokenKind.Text, start, end - start));
    }

    /// <summary>What remains after a closing marker: all white space goes, or that of one line with its end.</summary>
    private int StripStart(int start, int end, char marker)
    {
        if (marker == '\0')
            return start;
        for (; start < end && char.IsWhiteSpace(_text[start]); start++)
        {
            if (marker == '~' && _text[start] is '\n' or '\r')
                return marker == '~' ? SkipLineEnd(start) : start;
        }

        return start;
    }

    /// <summary>What remains before an opening marker: all white space goes, or the blanks back to the line end.</summary>
    private int StripEnd(int start, int end, char marker)
    {
        if (marker == '\0')
            return end;
        while (end > start && char.IsWhiteSpace(_text[end - 1]) && (marker == '-' || _text[end - 1] is not ('\n' or '\r')))
            end--;
        return end;
    }

    private int SkipLineEnd(int offset) => _text[offset] == '\r' && offset + 1 < _text.Length && _text[offset + 1] == '\n' ? offset + 2 : offset + 1;

    /// <summary><c>{%{ … }%}</c>: its content is text. Gives the closing marker.</summary>
    private char LexEscapeBlock(int open, int percents, char left)
    {
        var start = open + 2 + percents + (left == '\0' ? 0 : 1);
        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, Math.Min(start, _text.Length), StringComparison.Ordinal);
        if (close < 0)
        {
            problems.Add(TemplateDiagnostics.UnclosedCode(source.At(open, 2 + percents), closing));
            close = _text.Length;
        }

        _at = Math.Min(_text.Length, close + closing.Length);
        var right = close > start && close < _text.Length ? MarkerAt(close - 1) : '\0';
        var end = right == '\0' ? close : close - 1;
        if (end > start)
            tokens.Add(new(TokenKind.Text, start, end - start));
        return right;
    }

    /// <summary><c>{{ … }}</c>. Gives the closing marker.</summary>
    private char LexBlock(int open, char left)
    {
        var length = left == '\0' ? 2 : 3;
        tokens.Add(new(TokenKind.Open, open, length));
        _at = open + length;
        LexCode(inHole: false);
        if (_at >= _text.Length)
        {
            problems.Add(TemplateDiagnostics.UnclosedCode(source.At(open, 2), "}}"));
            return '\0';
        }

        var right = _text[_at] is '-' or '~' ? _text[_at] : '\0';
        length = right == '\0' ? 2 : 3;
        tokens.Add(new(TokenKind.Close, _at, length));
        _at += length;
        return right;
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int length)
    {
        tokens.Add(new(kind, _at, length));
        _at += length;
    }
}
