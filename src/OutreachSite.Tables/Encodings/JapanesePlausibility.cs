namespace OutreachSite.Tables.Encodings;

/// <summary>How much a text looks like Japanese that a person wrote. Bytes read in the wrong encoding give valid but absurd text.</summary>
internal static class JapanesePlausibility
{
    private const int Sample = 65536;

    /// <summary>The mean over the first characters that are not ASCII: higher is more plausible; 0 when all are ASCII.</summary>
    public static double Of(string text)
    {
        var (sum, count) = (0.0, 0);
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (character < 0x80 && (character >= ' ' || character is '\t' or '\r' or '\n'))
                continue;
            sum += Worth(character);
            count++;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static double Worth(char character) => character switch
    {
        < ' ' or '\u007F' or '\uFFFD' => -20,
        >= 'ぁ' and <= 'ん' => 3,
        >= 'ァ' and <= 'ー' => 2.5,
        '、' or '。' or '「' or '」' or '（' or '）' or '\u3000' or '・' or '〜' or '～' => 3,
        >= '０' and <= '９' => 2,
        >= '一' and <= '\u9FFF' => 1,
        >= '①' and <= '⑳' => 1.5,
        // Half-width kana are what EUC-JP becomes when it is taken for CP932.
        >= '｡' and <= 'ﾟ' => -1.5,
        >= '\uE000' and <= '\uF8FF' => -4,
        // 﨑, 塚, 福 as they are written in names.
        >= '\uF900' and <= '\uFAFF' => 0.5,
        >= '\u3400' and <= '\u4DBF' => -3,
        >= '\uAC00' and <= '\uD7A3' => -3,
        >= '\u2000' and <= '\u33FF' => 0.5,
        >= '\uFF00' and <= '\uFFEF' => 1,
        >= '\u0370' and <= '\u04FF' => -0.5,
        _ => -2,
    };
}
