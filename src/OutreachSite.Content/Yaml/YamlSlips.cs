namespace OutreachSite.Content.Yaml;

/// <summary>
/// Looks for the slips that people make in settings files, line by line, before the parser sees them: each is named at
/// its word in plain words, and repaired so that the rest of the file can be checked as well.
/// </summary>
internal sealed class YamlSlips(YamlRepair repair, DiagnosticBag problems)
{
    private static readonly ImmutableArray<string> Schemes = ["http", "https", "tel", "mailto"];
    private readonly string _text = repair.Source.Text;

    /// <summary>Reports and repairs everything found.</summary>
    public void Find()
    {
        var position = repair.Start;
        while (position < repair.End)
        {
            var lineEnd = LineEnd(position);
            position = FindInLine(position, lineEnd);
        }
    }

    /// <summary>Checks one line and gives the offset of the next one to check.</summary>
    private int FindInLine(int start, int end)
    {
        var content = FindIndentation(start, end);
        var next = NextLine(end);
        if (content == end || _text[content] == '#')
            return next;
        while (content < end && _text[content] == '-' && (content + 1 == end || _text[content + 1] is ' ' or '\t'))
        {
            content++;
            while (content < end && _text[content] is ' ' or '\t')
                content++;
        }

        var indent = content - start;
        var value = FindKey(content, end);
        if (value < 0)
            return content < end && _text[content] is '"' or '\'' ? FindQuoted(content, end) : next;
        if (value == end)
            return next;
        return FindValue(value, end, indent);
    }

    private int FindIndentation(int start, int end)
    {
        var position = start;
        var (tab, wide) = (-1, -1);
        for (; position < end && _text[position] is ' ' or '\t' or '\u3000'; position++)
        {
            if (_text[position] == '\t' && tab < 0)
                tab = position;
            if (_text[position] == '\u3000' && wide < 0)
                wide = position;
        }

        if (position == end)
        {
            if (tab >= 0 || wide >= 0)
                repair.Replace(start, end - start, "");
            return end;
        }

        if (tab >= 0)
            problems.Add(ContentDiagnostics.TabIndentation(repair.Source.At(tab, 1)));
        if (wide >= 0)
            problems.Add(ContentDiagnostics.WideSpaceIndentation(repair.Source.At(wide, 1)));
        for (var i = start; i < position; i++)
        {
            if (_text[i] != ' ')
                repair.Replace(i, 1, "  ");
        }

        return position;
    }

    /// <summary>The offset of the value after a key; the end of the line when it is empty; -1 when there is no key.</summary>
    private int FindKey(int start, int end)
    {
        var position = start;
        while (position < end && IsKeyCharacter(_text[position]))
            position++;
        if (position == start || position == end)
            return -1;
        var key = _text[start..position];
        if (_text[position] == '：' && char.IsLetter(key[0]))
        {
            problems.Add(ContentDiagnostics.WideColon(repair.Source.At(position, 1), key));
            repair.Replace(position, 1, ": ");
            return SkipToValue(position + 1, end);
        }

        if (_text[position] != ':')
            return -1;
        if (position + 1 == end || _text[position + 1] is ' ' or '\t' or '\u3000')
            return SkipToValue(position + 1, end);
        if (!char.IsLetter(key[0]) || Schemes.Contains(key, StringComparer.OrdinalIgnoreCase))
            return -1;
        problems.Add(ContentDiagnostics.NoSpaceAfterColon(repair.Source.At(position, 1), key));
        repair.Replace(position + 1, 0, " ");
        return position + 1;
    }

    private int FindValue(int value, int end, int indent)
    {
        switch (_text[value])
        {
            case '#':
                return NextLine(end);
            case '|' or '>':
                return AfterBlock(end, indent);
            case '[' or '{':
                return AfterBrackets(value, end);
            case '"' or '\'':
                return FindQuoted(value, end);
            case '&' or '*' or '!' or '@' or '`' or '%':
                problems.Add(ContentDiagnostics.ReservedStart(repair.Source.At(value, 1), _text[value], Plain(value, end)));
                Quote(value, end);
                return NextLine(end);
        }

        var text = Plain(value, end);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && text.EndsWith(':'))
            colon = text.Length - 1;
        if (colon >= 0)
        {
            problems.Add(ContentDiagnostics.ColonInText(repair.Source.At(value + colon, 1), text));
            Quote(value, end);
        }

        return NextLine(end);
    }

    /// <summary>A quoted value: where does it end? Gives the offset of the next line to check.</summary>
    private int FindQuoted(int value, int end)
    {
        var quote = _text[value];
        var close = ClosingQuote(value + 1, repair.End, quote);
        if (close < 0 || (close > end && HoldsKey(end, close)))
        {
            problems.Add(ContentDiagnostics.UnclosedQuote(repair.Source.At(value, 1), quote));
            repair.Replace(value, end - value, "'" + Text(value + 1, end).Trim().Replace("'", "''", StringComparison.Ordinal) + "'");
            return NextLine(end);
        }

        var lineEnd = LineEnd(close);
        var rest = Plain(close + 1, lineEnd);
        if (rest.TrimStart() is { Length: > 0 } after && after[0] is not (':' or ',' or ']' or '}' or '#'))
        {
            var start = SkipSpaces(close + 1, lineEnd);
            rest = Plain(start, lineEnd);
            problems.Add(ContentDiagnostics.TextAfterQuote(repair.Source.At(start, rest.Length), rest));
            Quote(value, lineEnd);
        }

        return NextLine(lineEnd);
    }

    private int ClosingQuote(int position, int end, char quote)
    {
        for (; position < end; position++)
        {
            if (quote == '"' && _text[position] == '\\')
                position++;
            else if (_text[position] == quote && quote == '\'' && position + 1 < end && _text[position + 1] == '\'')
                position++;
            else if (_text[position] == quote)
                return position;
        }

        return -1;
    }

    /// <summary>True when a line in between begins with a key: the closing quote belongs to another value.</summary>
    private bool HoldsKey(int start, int end)
    {
        for (var position = NextLine(start); position < end; position = NextLine(LineEnd(position)))
        {
            var word = SkipSpaces(position, end);
            var after = word;
            while (after < end && IsKeyCharacter(_text[after]))
                after++;
            if (after > word && after < end && _text[after] == ':')
                return true;
        }

        return false;
    }

    /// <summary>Lists and maps in brackets may go over several lines; the parser says when they are not closed.</summary>
    private int AfterBrackets(int value, int end)
    {
        var depth = 0;
        for (var i = value; i < repair.End; i++)
        {
            if (_text[i] is '"' or '\'' && ClosingQuote(i + 1, repair.End, _text[i]) is var close and >= 0)
                i = close;
            else if (_text[i] is '[' or '{')
                depth++;
            else if (_text[i] is ']' or '}' && --depth == 0)
                return NextLine(LineEnd(i));
        }

        problems.Add(ContentDiagnostics.UnclosedBracket(repair.Source.At(value, 1), _text[value]));
        var text = Plain(value, end);
        repair.Replace(value + text.Length, 0, _text[value] == '[' ? "]" : "}");
        return NextLine(end);
    }

    private int AfterBlock(int end, int indent)
    {
        var position = NextLine(end);
        while (position < repair.End)
        {
            var lineEnd = LineEnd(position);
            var content = SkipSpaces(position, lineEnd);
            if (content < lineEnd && content - position <= indent && _text[content] is not ('\t' or '\u3000'))
                return position;
            position = NextLine(lineEnd);
        }

        return position;
    }

    /// <summary>Repairs a value by single quotes around it.</summary>
    private void Quote(int value, int end)
    {
        var text = Plain(value, end);
        repair.Replace(value, text.Length, "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'");
    }

    /// <summary>The text up to a comment or the end of the line.</summary>
    private string Plain(int start, int end)
    {
        var text = Text(start, end);
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return (comment >= 0 ? text[..comment] : text).TrimEnd();
    }

    private string Text(int start, int end) => start < end ? _text[start..end] : "";

    private int SkipSpaces(int position, int end)
    {
        while (position < end && _text[position] is ' ' or '\t' or '\u3000')
            position++;
        return position;
    }

    /// <summary>The value after a colon; wide spaces and tabs between the two become plain spaces.</summary>
    private int SkipToValue(int position, int end)
    {
        var value = SkipSpaces(position, end);
        if (Text(position, value).AsSpan().IndexOfAnyExcept(' ') >= 0)
            repair.Replace(position, value - position, new(' ', value - position));
        return value;
    }

    private int LineEnd(int position)
    {
        var end = _text.AsSpan(position, repair.End - position).IndexOfAny('\r', '\n');
        return end < 0 ? repair.End : position + end;
    }

    private int NextLine(int end)
    {
        if (end < repair.End && _text[end] == '\r')
            end++;
        return end < repair.End && _text[end] == '\n' ? end + 1 : end;
    }

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
