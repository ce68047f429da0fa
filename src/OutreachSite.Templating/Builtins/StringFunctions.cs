using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>string.…</c>: texts in, texts out. All results are plain text, which is escaped when it is printed.</summary>
internal static partial class StringFunctions
{
    public static BuiltinObject Group { get; } = new("string",
    [
        new("string.append", Append, "text", "with"),
        new("string.base64_decode", Base64Decode, "text"),
        new("string.base64_encode", Base64Encode, "text"),
        new("string.capitalize", Capitalize, "text"),
        new("string.capitalizewords", CapitalizeWords, "text"),
        new("string.contains", Contains, "text", "value"),
        new("string.downcase", Downcase, "text"),
        new("string.empty", IsEmpty, "text"),
        new("string.ends_with", EndsWith, "text", "value"),
        new("string.equals_ignore_case", EqualsIgnoreCase, "text", "value"),
        new("string.escape", Escape, "text"),
        new("string.handleize", Handleize, "text"),
        new("string.hmac_sha1", HmacSha1, "text", "secretKey"),
        new("string.hmac_sha256", HmacSha256, "text", "secretKey"),
        new("string.hmac_sha512", HmacSha512, "text", "secretKey"),
        new("string.index_of", IndexOf, "text", "search", "startIndex?", "count?", "stringComparison?"),
        new("string.literal", Literal, "text"),
        new("string.lstrip", StripLeft, "text"),
        new("string.md5", Md5, "text"),
        new("string.pad_left", PadLeft, "text", "width", "paddingCharacter?"),
        new("string.pad_right", PadRight, "text", "width", "paddingCharacter?"),
        new("string.pluralize", Pluralize, "number", "singular", "plural"),
        new("string.prepend", Prepend, "text", "by"),
        new("string.remove", Remove, "text", "remove"),
        new("string.remove_first", RemoveFirst, "text", "remove"),
        new("string.remove_last", RemoveLast, "text", "remove"),
        new("string.replace", Replace, "text", "match", "replace"),
        new("string.replace_first", ReplaceFirst, "text", "match", "replace", "fromEnd?"),
        new("string.rstrip", StripRight, "text"),
        new("string.sha1", Sha1, "text"),
        new("string.sha256", Sha256, "text"),
        new("string.sha512", Sha512, "text"),
        new("string.size", Size, "text"),
        new("string.slice", Slice, "text", "start", "length?"),
        new("string.slice1", SliceOne, "text", "start", "length?"),
        new("string.split", Split, "text", "match"),
        new("string.starts_with", StartsWith, "text", "value"),
        new("string.strip", Strip, "text"),
        new("string.strip_newlines", StripNewlines, "text"),
        new("string.to_double", ToDouble, "text"),
        new("string.to_float", ToDouble, "text"),
        new("string.to_int", ToInt, "text"),
        new("string.to_long", ToLong, "text"),
        new("string.truncate", Truncate, "text", "length", "ellipsis?"),
        new("string.truncatewords", TruncateWords, "text", "count", "ellipsis?"),
        new("string.upcase", Upcase, "text"),
        new("string.whitespace", IsWhitespace, "text"),
    ]);

    /// <summary>Both texts, one after the other.</summary>
    private static Value Append(in Arguments a) => Join(a, a.Text(0), a.Text(1));

    /// <summary>The second text before the first.</summary>
    private static Value Prepend(in Arguments a) => Join(a, a.Text(1), a.Text(0));

    private static Value Join(in Arguments a, string left, string right)
    {
        a.Context.AllocateText((long)left.Length + right.Length);
        return left + right;
    }

    /// <summary>The first character in upper case.</summary>
    private static Value Capitalize(in Arguments a) =>
        a.Text(0) is { Length: > 0 } text ? a.Made(char.ToUpperInvariant(text[0]) + text[1..]) : "";

    /// <summary>The first letter of each word in upper case.</summary>
    private static Value CapitalizeWords(in Arguments a)
    {
        var text = new StringBuilder(a.Text(0));
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isStart && char.IsLetterOrDigit(text[i]))
                text[i] = char.ToUpperInvariant(text[i]);
            isStart = char.IsWhiteSpace(text[i]) || (isStart && !char.IsLetterOrDigit(text[i]));
        }

        return a.Made(text.ToString());
    }

    /// <summary>Lower case.</summary>
    private static Value Downcase(in Arguments a) => a.IsNull(0) ? Value.Null : a.Made(a.Text(0).ToLowerInvariant());

    /// <summary>Upper case.</summary>
    private static Value Upcase(in Arguments a) => a.IsNull(0) ? Value.Null : a.Made(a.Text(0).ToUpperInvariant());

    /// <summary>Does the text contain the other?</summary>
    private static Value Contains(in Arguments a) =>
        a.Text(1) is { Length: > 0 } wanted && a.Text(0).Contains(wanted, StringComparison.Ordinal);

    /// <summary>Does the text begin with the other?</summary>
    private static Value StartsWith(in Arguments a) => !a.IsNull(0) && !a.IsNull(1) && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal);

    /// <summary>Does the text end with the other?</summary>
    private static Value EndsWith(in Arguments a) => !a.IsNull(0) && !a.IsNull(1) && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal);

    /// <summary>Are the texts the same but for letter case?</summary>
    private static Value EqualsIgnoreCase(in Arguments a) => a.IsNull(0) == a.IsNull(1) && a.Text(0).Equals(a.Text(1), StringComparison.OrdinalIgnoreCase);

    /// <summary>Is the text empty or null?</summary>
    private static Value IsEmpty(in Arguments a) => a.Text(0).Length == 0;

    /// <summary>Is the text empty, null, or white space alone?</summary>
    private static Value IsWhitespace(in Arguments a) => string.IsNullOrWhiteSpace(a.Text(0));

    /// <summary>Line ends, quotes and control characters as backslash escapes.</summary>
    private static Value Escape(in Arguments a)
    {
        var text = new StringBuilder();
        ValuePrinter.Escape(text, a.Text(0));
        return a.Made(text.ToString());
    }

    /// <summary>The text as a literal of the language, in quotes.</summary>
    private static Value Literal(in Arguments a)
    {
        if (a.IsNull(0))
            return Value.Null;
        var text = new StringBuilder();
        ValuePrinter.Quote(text, a.Text(0));
        return a.Made(text.ToString());
    }

    /// <summary>A text for addresses: letters and digits in lower case, one dash for all between.</summary>
    private static Value Handleize(in Arguments a)
    {
        var text = new StringBuilder();
        foreach (var c in a.Text(0))
        {
            if (char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
            else if (text.Length == 0 || text[^1] != '-')
                text.Append('-');
        }

        if (text.Length > 0 && text[^1] == '-')
            text.Length--;
        return a.Made(text.ToString());
    }

    /// <summary>Where the other text begins, or -1.</summary>
    private static Value IndexOf(in Arguments a)
    {
        var text = a.Text(0);
        var start = Math.Clamp(a.Int(2), 0, text.Length);
        var count = Math.Clamp(a.Int(3, text.Length - start), 0, text.Length - start);
        var comparison = a.Text(4, "").Contains("Ignore", StringComparison.OrdinalIgnoreCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return text.IndexOf(a.Text(1), start, count, comparison);
    }

    /// <summary>The text without white space at its beginning.</summary>
    private static Value StripLeft(in Arguments a) => a.IsNull(0) ? Value.Null : a.Made(a.Text(0).TrimStart());

    /// <summary>The text without white space at its end.</summary>
    private static Value StripRight(in Arguments a) => a.IsNull(0) ? Value.Null : a.Made(a.Text(0).TrimEnd());

    /// <summary>The text without white space at both ends.</summary>
    private static Value Strip(in Arguments a) => a.IsNull(0) ? Value.Null : a.Made(a.Text(0).Trim());

    /// <summary>The text without its line ends.</summary>
    private static Value StripNewlines(in Arguments a) =>
        a.Made(a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));

    /// <summary>The text with blanks, or another character, before it, up to a width.</summary>
    private static Value PadLeft(in Arguments a)
    {
        a.Context.AllocateText(Math.Max(0, a.Int(1)));
        return a.Text(0).PadLeft(Math.Max(0, a.Int(1)), a.Text(2) is { Length: > 0 } with ? with[0] : ' ');
    }

    /// <summary>The text with blanks, or another character, behind it, up to a width.</summary>
    private static Value PadRight(in Arguments a)
    {
        a.Context.AllocateText(Math.Max(0, a.Int(1)));
        return a.Text(0).PadRight(Math.Max(0, a.Int(1)), a.Text(2) is { Length: > 0 } with ? with[0] : ' ');
    }

    /// <summary>The singular for 1, else the plural.</summary>
    private static Value Pluralize(in Arguments a) => a.Int(0) == 1 ? a[1] : a[2];

    /// <summary>How many UTF-16 units the text has.</summary>
    private static Value Size(in Arguments a) => a.Text(0).Length;

    /// <summary>From a position on, a number of characters or all; negative positions count from the end.</summary>
    private static Value Slice(in Arguments a) => a.IsNull(2) ? Part(a, a.Text(0).Length) : a.Int(2) is > 0 and var length ? Part(a, length) : "";

    /// <summary>From a position on, one character or a given number.</summary>
    private static Value SliceOne(in Arguments a) => a.Int(2, 1) is > 0 and var length ? Part(a, length) : "";

    private static Value Part(in Arguments a, int length)
    {
        var text = a.Text(0);
        var start = a.Int(1);
        start = start < 0 ? start + text.Length : start;
        if (start >= text.Length)
            return "";
        var end = Math.Min((long)start + length, text.Length);

        // A part that begins before the text keeps its end: it only gets shorter.
        start = Math.Max(0, start);
        return end <= start ? "" : a.Made(text[start..(int)end]);
    }

    /// <summary>The parts between separators; empty ones are dropped.</summary>
    private static Value Split(in Arguments a)
    {
        var match = a.Text(1);
        a.Context.AllocateText(a.Text(0).Length);
        a.Context.Charge(a.Text(0).Length / 8);
        var parts = a.Text(0).Split(match, StringSplitOptions.RemoveEmptyEntries);
        a.Context.ChargeList(parts.Length);
        return Value.Of(new TemplateList(parts.Select(part => (Value)part)));
    }

    /// <summary>The text cut to a length, which counts the ellipsis.</summary>
    private static Value Truncate(in Arguments a)
    {
        var text = a.Text(0);
        var ellipsis = a.Text(2, "...");
        var length = a.Int(1);
        return text.Length <= length ? text : a.Made(text[..Math.Clamp(length - ellipsis.Length, 0, text.Length)] + ellipsis);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>The first words; the ellipsis follows when some were cut (upstream writes three dots always).</summary>
    private static Value TruncateWords(in Arguments a)
    {
        var words = a.IsTheme
            ? a.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : WhiteSpace().Split(a.Text(0));
        var count = Math.Clamp(a.Int(1), 0, words.Length);
        if (a.Text(0).Length == 0)
            return "";
        var ellipsis = a.IsTheme ? count < words.Length ? a.Text(2, "...") : "" : "...";
        return a.Made(string.Join(' ', words.Take(count)) + ellipsis);
    }

    /// <summary>The text as a number, or null.</summary>
    private static Value ToInt(in Arguments a) =>
        int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : Value.Null;

    /// <summary>The text as a number, or null.</summary>
    private static Value ToLong(in Arguments a) =>
        long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : Value.Null;

    /// <summary>The text as a number, or null.</summary>
    private static Value ToDouble(in Arguments a) =>
        double.TryParse(a.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : Value.Null;
}
