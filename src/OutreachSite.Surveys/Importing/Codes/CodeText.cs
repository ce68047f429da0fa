using System.Globalization;

namespace OutreachSite.Surveys.Importing.Codes;

/// <summary>Codes as people key them from paper: 1, １, ①, (1), with or without the label behind them.</summary>
internal static class CodeText
{
    private const int Largest = 99;

    /// <summary>The code when the text is nothing else; null otherwise.</summary>
    public static int? Alone(string text)
    {
        if (text.Length == 0 || text.Length > 6)
            return null;
        var folded = Compatibility.Expand(text).Trim();
        if (folded is ['(', .. var inner, ')'])
            folded = inner.Trim();
        if (folded.EndsWith(".0", StringComparison.Ordinal))
            folded = folded[..^2];
        return folded.Length is 1 or 2 && int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code <= Largest ? code : null;
    }

    /// <summary>１．とても良かった, ①良かった, 3:普通, (4) 悪い: the code and the label; null when the text has another form.</summary>
    public static (int Code, string Label)? WithLabel(string text)
    {
        var at = 0;
        while (at < text.Length && Dashes.IsSpace(text[at]))
            at++;
        var isBracketed = at < text.Length && text[at] is '(' or '（' or '[' or '［' or '【';
        if (isBracketed)
            at++;
        var start = at;
        var isCircled = at < text.Length && text[at] is >= '①' and <= '⑳' or >= '⑴' and <= '⒇';
        if (isCircled)
            at++;
        else
        {
            while (at < text.Length && Width.Narrow(text[at]) is >= '0' and <= '9' && at - start < 2)
                at++;
        }

        if (at == start || Alone(text[start..at]) is not { } code)
            return null;
        var end = at;
        while (at < text.Length && (Dashes.IsSpace(text[at]) || IsMark(text[at])))
            at++;
        var label = text[at..].Trim();
        // 10年 is no code 10 with the label 年, and 1.5 no code 1.
        return label.Length == 0 || Alone(label) is not null || Several(label).Length > 0 || (at == end && !isCircled && !isBracketed) || (char.IsAsciiDigit(Width.Narrow(label[0])) && !isCircled) ? null : (code, label);
    }

    /// <summary>1,3 or ①③ or 1・3: two codes or more; empty for anything else.</summary>
    public static ImmutableArray<int> Several(string text)
    {
        if (text.Length is < 2 or > 60)
            return [];
        var codes = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var isCircled = at < text.Length && text[at] is >= '①' and <= '⑳';
            if (at < text.Length && !isCircled && !IsBetween(text[at]))
                continue;
            if (at > start && Alone(text[start..at]) is { } code)
                codes.Add(code);
            else if (at > start)
                return [];
            if (isCircled)
                codes.Add(Alone(text[at].ToString())!.Value);
            start = at + 1;
        }

        return codes.Count > 1 ? codes.ToImmutable() : [];
    }

    private static bool IsBetween(char character) =>
        Dashes.IsSpace(character) || character is ',' or '，' or '、' or '・' or ';' or '；' or '/' or '／' or '.' or '．' or '+' or '＋' or '&' or '＆' or '|' or '･';

    private static bool IsMark(char character) =>
        character is '.' or '．' or ':' or '：' or ')' or '）' or ']' or '］' or '】' or '=' or '＝' or '…' or '‥' or '→' or '⇒' or '、' or '・' or '｡' || Dashes.IsHyphen(character);
}
