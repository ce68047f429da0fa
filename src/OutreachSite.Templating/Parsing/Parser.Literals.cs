using System.Globalization;
using System.Numerics;
using System.Text;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Numbers and texts.</summary>
internal sealed partial class Parser
{
    private const int LongestExponent = 1000;

    private Literal ParseNumber(Token token)
    {
        var text = TextOf(token);
        var value = token.Kind == TokenKind.Float ? ReadFloat(text) : ReadInteger(text);
        if (value is null)
            Panic(TemplateDiagnostics.BadNumber(Where(token.Span), text));
        return new(token.Span, value ?? Value.Null);
    }

    private static Value? ReadFloat(string text)
    {
        if (text[^1] is 'm' or 'M')
            return decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        var digits = text[^1] is 'f' or 'F' or 'd' or 'D' ? text[..^1] : text;
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static Value? ReadInteger(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (digits.StartsWith("0x", StringComparison.Ordinal))
            return ReadBits(digits[2..], 4);
        if (digits.StartsWith("0b", StringComparison.Ordinal))
            return ReadBits(digits[2..], 1);
        var suffix = char.ToLowerInvariant(digits[^1]);
        if (suffix is 'f' or 'd' or 'm')
            return ReadFloat(digits);
        if (suffix is 'u' or 'l')
            digits = digits.TrimEnd('u', 'U', 'l', 'L');
        var mark = digits.IndexOfAny(['e', 'E']);
        if (mark < 0)
            return BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? Value.Of(whole) : (Value?)null;
        return BigInteger.TryParse(digits[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var base10)
            && int.TryParse(digits[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Scale(base10, exponent)
            : (Value?)null;
    }

    /// <summary>Null for what is no whole number, or one beyond all measure.</summary>
    private static Value? Scale(BigInteger number, int exponent)
    {
        if (exponent is > LongestExponent or < -LongestExponent)
            return null;
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        if (exponent >= 0)
            return Value.Of(number * power);
        var whole = BigInteger.DivRem(number, power, out var rest);
        return rest.IsZero ? Value.Of(whole) : (Value?)null;
    }

    /// <summary>Hexadecimal and binary digits; 32 or 64 of them with the first set are a negative number, unless marked <c>u</c>.</summary>
    private static Value? ReadBits(string digits, int bitsPerDigit)
    {
        var isUnsigned = digits.EndsWith('u') || digits.EndsWith('U');
        digits = isUnsigned ? digits[..^1] : digits;
        var number = 0UL;
        if (digits.Length == 0 || digits.TrimStart('0').Length * bitsPerDigit > 64)
            return null;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= 1 << bitsPerDigit)
                return null;
            number = (number << bitsPerDigit) | (uint)digit;
        }

        if (isUnsigned)
            return Value.Of(new BigInteger(number));
        return number <= uint.MaxValue ? (int)(uint)number : unchecked((long)number);
    }

    private Literal ParseString(Token token) =>
        new(token.Span, Unescape(token.Start + 1, token.End - 1, isInterpolation: false));

    private Literal ParseRawString(Token token) =>
        new(token.Span, _source.Text[(token.Start + 1)..(token.End - 1)].Replace("``", "`", StringComparison.Ordinal));

    private Interpolation ParseInterpolation()
    {
        var open = Take();
        var parts = new List<Expression>();
        while (!_panic && !Is(TokenKind.InterpolationEnd) && !Is(TokenKind.End))
        {
            if (Is(TokenKind.InterpolationText))
            {
                var text = Take();
                parts.Add(new Literal(text.Span, Unescape(text.Start, text.End, isInterpolation: true)));
                continue;
            }

            Take();
            parts.Add(ParseWhole());
            if (!_panic && !TakeIf(TokenKind.InterpolationHoleEnd))
                Panic(TemplateDiagnostics.Expected(Where(Current.Span), "}", Describe(Current)));
        }

        TakeIf(TokenKind.InterpolationEnd);
        return Tall(new Interpolation(Since(open.Start), [.. parts]), [.. parts]);
    }

    private string Unescape(int start, int end, bool isInterpolation)
    {
        var source = _source.Text;
        if (source.AsSpan(start, end - start).IndexOf('\\') < 0)
            return source[start..end];
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (source[i] != '\\' || i + 1 >= end)
                text.Append(source[i]);
            else
                i += UnescapeOne(text, i, end, isInterpolation);
        }

        return text.ToString();
    }

    /// <summary>Reads the escape at an offset; gives how many characters follow the backslash.</summary>
    private int UnescapeOne(StringBuilder text, int at, int end, bool isInterpolation)
    {
        var source = _source.Text;
        var c = source[at + 1];
        switch (c)
        {
            case '\n':
                return 1;
            case '\r':
                return at + 2 < end && source[at + 2] == '\n' ? 2 : 1;
            case 'u' or 'x':
                var length = c == 'u' ? 4 : 2;
                if (at + 2 + length <= end && ushort.TryParse(source.AsSpan(at + 2, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    text.Append((char)code);
                    return 1 + length;
                }

                break;
            case '{' or '}' when isInterpolation:
                text.Append(c);
                return 1;
            default:
                if ("0'\"\\bfnrtv".IndexOf(c, StringComparison.Ordinal) is var found && found >= 0)
                {
                    text.Append("\0'\"\\\b\f\n\r\t\v"[found]);
                    return 1;
                }

                break;
        }

        if (_readsOn)
            _lexical.Add(TemplateDiagnostics.BadEscape(_source.At(at + BadDigit(at), 1), source.Substring(at, 2)));
        else
            Panic(TemplateDiagnostics.BadEscape(_source.At(at, 2), source.Substring(at, 2)));
        return 1;
    }

    /// <summary>How far behind the backslash of an escape the first wrong character stands.</summary>
    private int BadDigit(int at)
    {
        var source = _source.Text;
        var behind = 1;
        if (source[at + 1] is 'u' or 'x')
        {
            for (behind = 2; at + behind < source.Length && char.IsAsciiHexDigit(source[at + behind]);)
                behind++;
        }

        return behind;
    }
}
