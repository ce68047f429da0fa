namespace OutreachSite.Content.Yaml;

/// <summary>
/// Reads the settings that nearly every page has, without the parser: one key in each line, with a plain or quoted text or a
/// short list in brackets after it. Everything else is left to the parser, and so is everything that could be a slip, so that
/// the two never differ. A page's front matter is read some ten times as fast.
/// </summary>
internal ref struct PlainYaml
{
    private const int MostKeys = 24;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private int _at;

    private PlainYaml(SourceText source, int start, int end) => (_source, _text, _at, _end) = (source, source.Text, start, end);

    /// <summary>The settings between two offsets; null when the parser has to read them.</summary>
    public static YamlMapping? TryRead(SourceText source, int start, int end) => new PlainYaml(source, start, end).Mapping();

    private YamlMapping? Mapping()
    {
        var start = _at;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(8);
        while (_at < _end)
        {
            if (entries.Count == MostKeys || Entry() is not { } entry || Holds(entries, entry.Key))
                return null;
            entries.Add(entry);
        }

        return entries.Count == 0 ? null : new(entries.DrainToImmutable(), _source.At(start, 1));
    }

    private static bool Holds(ImmutableArray<YamlEntry>.Builder entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key)
                return true;
        }

        return false;
    }

    /// <summary>One line, up to the beginning of the next one.</summary>
    private YamlEntry? Entry()
    {
        var line = _text.AsSpan(_at, _end - _at);
        var lineEnd = line.IndexOfAny('\r', '\n');
        if (lineEnd >= 0)
            line = line[..lineEnd];
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon + 1 >= line.Length || line[colon + 1] != ' ' || !IsKey(line[..colon]))
            return null;
        var begin = colon + 1 + line[(colon + 1)..].IndexOfAnyExcept(' ');
        if (begin == colon || Value(line[begin..].TrimEnd(' '), _at + begin) is not { } value)
            return null;
        var entry = new YamlEntry(KeyText(line[..colon]), _source.At(_at, colon), value);
        _at += line.Length;
        return SkipLineEnd() ? entry : null;
    }

    private bool SkipLineEnd()
    {
        if (_at < _end && _text[_at] == '\r' && (++_at == _end || _text[_at] != '\n'))
            return false;
        if (_at < _end)
            _at++;
        return true;
    }

    private YamlNode? Value(ReadOnlySpan<char> value, int at) => value.IsEmpty ? null : value[0] switch
    {
        '"' or '\'' => Quoted(value, at),
        '[' => List(value, at),
        _ => IsPlain(value) ? new YamlScalar(value.ToString(), false, _source.At(at, value.Length)) : null,
    };

    private YamlScalar? Quoted(ReadOnlySpan<char> value, int at)
    {
        if (value.Length < 2 || value[^1] != value[0])
            return null;
        var inner = value[1..^1];
        return inner.IndexOfAny(value[0], '\\') < 0 && AreSimple(inner)
            ? new YamlScalar(inner.ToString(), true, _source.At(at, value.Length))
            : null;
    }

    private YamlSequence? List(ReadOnlySpan<char> value, int at)
    {
        if (value[^1] != ']')
            return null;
        var items = ImmutableArray.CreateBuilder<YamlNode>(4);
        for (var next = 1; next < value.Length; next++)
        {
            next += value[next..].IndexOfAnyExcept(' ');
            var length = value[next..].IndexOfAny(',', ']');
            var item = value.Slice(next, length).TrimEnd(' ');
            if (item.IsEmpty || !IsWord(item))
                return null;
            items.Add(new YamlScalar(item.ToString(), false, _source.At(at + next, item.Length)));
            next += length;
            if (value[next] == ']' && next != value.Length - 1)
                return null;
        }

        return new(items.DrainToImmutable(), _source.At(at, 1));
    }

    /// <summary>The words of the program itself, so that ten thousand pages do not each hold their own.</summary>
    private static string KeyText(ReadOnlySpan<char> key) => key switch
    {
        "title" => "title",
        "summary" => "summary",
        "published" => "published",
        "updated" => "updated",
        "reviewed" => "reviewed",
        "tags" => "tags",
        "owner" => "owner",
        "contact" => "contact",
        "audience" => "audience",
        "order" => "order",
        "items" => "items",
        _ => key.ToString(),
    };

    private static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return char.IsAsciiLetter(key[0]);
    }

    /// <summary>A text that ends with its line and means nothing else: its first character is a letter or digit, and no colon or comment follows.</summary>
    private static bool IsPlain(ReadOnlySpan<char> value) =>
        char.IsLetterOrDigit(value[0]) && value[^1] != ':' && value.IndexOf(": ") < 0 && value.IndexOf(" #") < 0 && AreSimple(value) && value[^1] != '\u3000';

    /// <summary>A text inside brackets, where more characters have a meaning.</summary>
    private static bool IsWord(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '・'))
                return false;
        }

        return char.IsLetterOrDigit(value[0]);
    }

    /// <summary>No control characters, no tabs, nothing that YAML takes for the end of a line, no halves of pairs.</summary>
    private static bool AreSimple(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or (>= '\x7f' and <= '\xa0') or '\u2028' or '\u2029' or '\ufeff' or (>= '\ud800' and <= '\udfff') or >= '\ufffe')
                return false;
        }

        return true;
    }
}
