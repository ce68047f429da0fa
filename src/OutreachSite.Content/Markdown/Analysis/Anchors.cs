using System.Buffers;
using System.Text;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>The anchors of one page: each is given once.</summary>
internal sealed class Anchors
{
    /// <summary>What stands for itself in a slug: small letters, digits, kana and the common kanji.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(string.Concat(
        "abcdefghijklmnopqrstuvwxyz0123456789ー", Range('\u3041', '\u3096'), Range('\u30A1', '\u30FA'), Range('\u4E00', '\u9FFF')));

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The line in which an anchor was given; null while it is free.</summary>
    public int? LineOf(string id) => _taken.TryGetValue(id, out var line) ? line : null;

    /// <summary>Reserves an anchor that an author wrote; false when it is taken.</summary>
    public bool Reserve(string id, int line) => _taken.TryAdd(id, line);

    /// <summary>Gives an anchor, with a number behind it when it is taken.</summary>
    public string Take(string id, int line = 0)
    {
        var free = id;
        for (var number = _next.GetValueOrDefault(id, 2); !_taken.TryAdd(free, line); number++)
        {
            free = $"{id}-{number}";
            _next[id] = number + 1;
        }

        return free;
    }

    /// <summary>
    /// The anchor of a text: letters and digits of every script are kept, Latin letters become narrow and small, blanks and hyphens
    /// become one hyphen, everything else goes. Begins with a letter.
    /// </summary>
    public static string Slug(string text)
    {
        if (text.Length > 0 && char.IsLetter(text[0]) && text.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return text;
        var slug = new StringBuilder();
        foreach (var written in Composition.Compose(text).EnumerateRunes())
        {
            var rune = written.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(written.Value - 0xFEE0) : written;
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) && slug.Length > 0)
                slug.Append(Rune.ToLowerInvariant(rune));
            else if ((Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or '‐') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var result = slug.ToString().TrimEnd('-');
        return result.Length == 0 ? "section" : char.IsLetter(result, 0) ? result : "s-" + result;
    }

    /// <summary>True for letters, digits, hyphens and underscores, beginning with a letter.</summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= 80 && char.IsLetter(id, 0)
        && id.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '-' or '_');

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static string Range(char first, char last) => string.Create(last - first + 1, first, static (range, first) =>
    {
        for (var i = 0; i < range.Length; i++)
            range[i] = (char)(first + i);
    });
}
