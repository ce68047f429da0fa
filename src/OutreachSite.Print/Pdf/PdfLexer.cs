using System.Globalization;
using System.Text;

namespace OutreachSite.Print.Pdf;

/// <summary>Reads the tokens and values of a PDF file or of a content stream (ISO 32000-1, 7.2 and 7.3).</summary>
internal sealed class PdfLexer
{
    private const int Deepest = 200;

    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;

    /// <summary>Begins at a place.</summary>
    public PdfLexer(ReadOnlyMemory<byte> bytes, int at = 0)
    {
        if (at < 0 || at > bytes.Length)
            throw new PdfFormatException("a place lies outside of the file");
        (_bytes, _at) = (bytes, at);
    }

    /// <summary>Where the next token begins.</summary>
    public int Place
    {
        get
        {
            SkipBlanks();
            return _at;
        }
    }

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => Place >= _bytes.Length;

    private ReadOnlySpan<byte> Rest => _bytes.Span[_at..];

    /// <summary>Takes a word when it stands next.</summary>
    public bool TakeWord(ReadOnlySpan<byte> word)
    {
        SkipBlanks();
        if (!Rest.StartsWith(word) || (Rest.Length > word.Length && IsRegular(Rest[word.Length])))
            return false;
        _at += word.Length;
        return true;
    }

    /// <summary>An operator of a content stream.</summary>
    public string Operator()
    {
        SkipBlanks();
        var length = RegularLength();
        if (length == 0)
            throw new PdfFormatException("an operator was expected");
        var word = Encoding.Latin1.GetString(Rest[..length]);
        _at += length;
        return word;
    }

    /// <summary>True when a value, not a word, stands next.</summary>
    public bool IsAtValue
    {
        get
        {
            SkipBlanks();
            return _at < _bytes.Length && (Rest[0] is (byte)'/' or (byte)'(' or (byte)'<' or (byte)'[' or (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9')
                || IsWord("true"u8) || IsWord("false"u8) || IsWord("null"u8));
        }
    }

    /// <summary>A number without sign or point.</summary>
    public int Whole()
    {
        SkipBlanks();
        var length = RegularLength();
        if (!int.TryParse(Rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new PdfFormatException("a whole number was expected");
        _at += length;
        return number;
    }

    /// <summary>The bytes of a stream whose length is known, up to its end.</summary>
    public ReadOnlyMemory<byte> StreamData(int length)
    {
        if (Rest.StartsWith("\r\n"u8))
            _at += 2;
        else if (Rest.StartsWith("\n"u8))
            _at++;
        else
            throw new PdfFormatException("a stream does not begin in a line of its own");
        if (length > Rest.Length)
            throw new PdfFormatException("a stream is longer than the file");
        var data = _bytes.Slice(_at, length);
        _at += length;
        return TakeWord("endstream"u8) ? data : throw new PdfFormatException("a stream is longer or shorter than it says");
    }

    /// <summary>A value; inside a content stream there are no references.</summary>
    public PdfValue Value(bool hasReferences = true) => Value(hasReferences, 0);

    private PdfValue Value(bool hasReferences, int depth)
    {
        if (depth > Deepest)
            throw new PdfFormatException("values lie too deep in one another");
        SkipBlanks();
        if (_at >= _bytes.Length)
            throw new PdfFormatException("the file ends within a value");
        switch (Rest[0])
        {
            case (byte)'/':
                return new PdfName(Name());
            case (byte)'(':
                return new PdfText(LiteralText());
            case (byte)'<' when Rest.StartsWith("<<"u8):
                return Dictionary(hasReferences, depth);
            case (byte)'<':
                return new PdfText(HexText());
            case (byte)'[':
                return List(hasReferences, depth);
        }

        if (TakeWord("true"u8))
            return new PdfBoolean(true);
        if (TakeWord("false"u8))
            return new PdfBoolean(false);
        return TakeWord("null"u8) ? PdfValue.Null : NumberOrReference(hasReferences);
    }

    private PdfValue NumberOrReference(bool hasReferences)
    {
        var length = RegularLength();
        var written = Encoding.Latin1.GetString(Rest[..length]);
        if (!double.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            throw new PdfFormatException($"'{written}' is no value");
        _at += length;
        var after = _at;
        if (hasReferences && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && TryWhole() && TakeWord("R"u8))
            return new PdfReference(number);
        _at = after;
        return new PdfNumber(written);
    }

    private bool TryWhole()
    {
        SkipBlanks();
        var length = RegularLength();
        if (length == 0 || Rest[..length].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        _at += length;
        return true;
    }

    private PdfDictionary Dictionary(bool hasReferences, int depth)
    {
        _at += 2;
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, PdfValue>>();
        while (true)
        {
            SkipBlanks();
            if (Rest.StartsWith(">>"u8))
            {
                _at += 2;
                return new(entries.ToImmutable());
            }

            if (Rest.IsEmpty || Rest[0] != '/')
                throw new PdfFormatException("an entry of a dictionary has no name");
            entries.Add(new(Name(), Value(hasReferences, depth + 1)));
        }
    }

    private PdfArray List(bool hasReferences, int depth)
    {
        _at++;
        var items = ImmutableArray.CreateBuilder<PdfValue>();
        while (true)
        {
            SkipBlanks();
            if (!Rest.IsEmpty && Rest[0] == ']')
            {
                _at++;
                return new(items.ToImmutable());
            }

            items.Add(Value(hasReferences, depth + 1));
        }
    }

    private string Name()
    {
        _at++;
        var length = RegularLength();
        var written = Rest[..length];
        _at += length;
        if (!written.Contains((byte)'#'))
            return Encoding.Latin1.GetString(written);
        var name = new StringBuilder(length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length && IsHex(written[i + 1]) && IsHex(written[i + 2]))
            {
                name.Append((char)((HexValue(written[i + 1]) << 4) | HexValue(written[i + 2])));
                i += 2;
            }
            else
            {
                name.Append((char)written[i]);
            }
        }

        return name.ToString();
    }

    private byte[] HexText()
    {
        var end = Rest.IndexOf((byte)'>');
        if (end < 0)
            throw new PdfFormatException("a string has no end");
        var digits = new List<int>(end);
        foreach (var c in Rest[1..end])
        {
            if (IsHex(c))
                digits.Add(HexValue(c));
            else if (!IsBlank(c))
                throw new PdfFormatException("a string holds something that is no hexadecimal digit");
        }

        _at += end + 1;
        if (digits.Count % 2 == 1)
            digits.Add(0);
        var bytes = new byte[digits.Count / 2];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((digits[2 * i] << 4) | digits[(2 * i) + 1]);
        return bytes;
    }

    private byte[] LiteralText()
    {
        var bytes = new List<byte>();
        var depth = 0;
        for (var i = 0; i < Rest.Length; i++)
        {
            var c = Rest[i];
            if (c == '\\')
            {
                i = Escape(i + 1, bytes);
                continue;
            }

            if (c == '(' && depth++ == 0)
                continue;
            if (c == ')' && --depth == 0)
            {
                _at += i + 1;
                return [.. bytes];
            }

            bytes.Add(c);
        }

        throw new PdfFormatException("a string has no end");
    }

    /// <summary>What follows a backslash; gives the place of its last byte.</summary>
    private int Escape(int i, List<byte> bytes)
    {
        if (i >= Rest.Length)
            throw new PdfFormatException("a string has no end");
        var c = Rest[i];
        if (c is >= (byte)'0' and <= (byte)'7')
        {
            var (value, digits) = (0, 0);
            while (digits < 3 && i + digits < Rest.Length && Rest[i + digits] is >= (byte)'0' and <= (byte)'7')
                value = (value * 8) + Rest[i + digits++] - '0';
            bytes.Add((byte)value);
            return i + digits - 1;
        }

        if (c == '\r')
            return i + 1 < Rest.Length && Rest[i + 1] == '\n' ? i + 1 : i;
        if (c != '\n')
        {
            bytes.Add(c switch
            {
                (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f',
                _ => c,
            });
        }

        return i;
    }

    private void SkipBlanks()
    {
        while (_at < _bytes.Length)
        {
            var c = _bytes.Span[_at];
            if (c == '%')
            {
                var end = Rest.IndexOfAny((byte)'\r', (byte)'\n');
                _at = end < 0 ? _bytes.Length : _at + end;
            }
            else if (IsBlank(c))
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private bool IsWord(ReadOnlySpan<byte> word) => Rest.StartsWith(word) && (Rest.Length == word.Length || !IsRegular(Rest[word.Length]));

    private int RegularLength()
    {
        var length = 0;
        while (length < Rest.Length && IsRegular(Rest[length]))
            length++;
        return length;
    }

    private static bool IsBlank(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte c) => !IsBlank(c) && !"()<>[]{}/%"u8.Contains(c);

    private static bool IsHex(byte c) => c is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f') or (>= (byte)'A' and <= (byte)'F');

    private static int HexValue(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}
