namespace OutreachSite.Content.Sites;

/// <summary>A telephone number: how people read it, and how a telephone dials it.</summary>
public sealed record PhoneNumber(string Text, string Href)
{
    /// <summary>
    /// Reads a number with digits, hyphens, brackets, spaces and a leading +, in full or half width; null when it is none.
    /// Short numbers such as 119 count.
    /// </summary>
    public static PhoneNumber? Parse(string written)
    {
        var text = Fold(written.Trim());
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length is < 3 or > 15 || !text.All(c => char.IsAsciiDigit(c) || c is '-' or '(' or ')' or ' ' or '+' or '#' or '*'))
            return null;
        return text.LastIndexOf('+') > 0 ? null : new(text, (text[0] == '+' ? "tel:+" : text[0] == '#' ? "tel:#" : "tel:") + digits);
    }

    private static string Fold(string text) => string.Concat(text.Select(c => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '－' or '‐' or '−' or '–' or '—' or 'ー' or '―' => '-',
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '＃' => '#',
        '\u3000' => ' ',
        _ => c,
    }));
}
