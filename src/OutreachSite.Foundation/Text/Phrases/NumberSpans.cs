using System.Buffers;

namespace OutreachSite.Text.Phrases;

/// <summary>
/// Finds numbers with what belongs to them: 約1,300人, 第3回, 令和8年11月1日（日）, 午前8時30分. A line never ends inside one.
/// </summary>
internal static class NumberSpans
{
    private static readonly ImmutableArray<string> Prefixes =
        ["午前", "午後", "令和", "平成", "昭和", "大正", "明治", "西暦", "およそ", "第", "約", "全", "各", "計", "毎", "満", "R", "H", "S", "▲", "△", "＋", "+", "－", "-", "¥", "￥"];

    private static readonly ImmutableArray<string> Units =
    [
        "年度", "年間", "年代", "年目", "か年", "年", "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "月", "日間", "日目", "日", "時間", "時半", "時", "分間", "分", "秒", "週間", "週",
        "市町村", "市町", "自治体", "か所", "ヶ所", "カ所", "ヵ所", "箇所", "人以上", "人", "名", "回目", "回", "件", "歳以上", "歳", "階", "番地", "番", "号館", "号", "条", "項", "割", "点", "倍", "台", "枚", "冊", "部",
        "章", "期", "弾", "つ", "丁目", "円", "本", "床", "施設", "世帯", "ページ", "パーセント", "ポイント", "キロ", "メートル", "％", "%", "℃", "㎡", "km", "m", "cm", "mm", "kg", "g", "KB", "MB",
    ];

    /// <summary>Every character with which a number or its prefix can begin.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789０１２３４５６７８９" + string.Concat(Prefixes.Select(prefix => prefix[0])));

    /// <summary>Units after which a new phrase begins when kanji or katakana follow: 第3回|在宅医療講演会.</summary>
    private const string PhraseEnds = "年度月日回時分号章期弾間）)";

    /// <summary>The spans in order, without overlap.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).IndexOfAny(Beginnings) is var next and not 0)
            {
                if (next < 0)
                    yield break;
                i += next;
            }

            var end = EndOfNumber(text, i);
            if (end < 0)
                continue;
            for (var longer = Continued(text, end); longer > end; longer = Continued(text, end))
                end = longer;
            end = AfterOtherYear(text, end);
            yield return (i, end);
            i = end - 1;
        }
    }

    /// <summary>True when the span that ends with this character can end a phrase.</summary>
    public static bool EndsPhrase(char last) => PhraseEnds.Contains(last, StringComparison.Ordinal);

    /// <summary>Where the number that begins here ends, with prefix and unit; -1 when none begins here.</summary>
    private static int EndOfNumber(string text, int start, bool isContinued = false)
    {
        var i = start;
        if (!isContinued)
        {
            while (Prefixes.FirstOrDefault(prefix => StartsWith(text, i, prefix)) is { } prefix)
                i += prefix.Length;
        }

        var digits = EndOfDigits(text, i);
        if (digits == i && !(i > start && StartsWith(text, i, "元年")))
            return -1;
        digits = digits == i ? i + 1 : digits;
        return Units.FirstOrDefault(unit => StartsWith(text, digits, unit)) is { } found ? digits + found.Length : digits;
    }

    private static int EndOfDigits(string text, int start)
    {
        var i = start;
        while (i < text.Length && (IsDigit(text[i]) || (i > start && i + 1 < text.Length && IsInside(text[i]) && IsDigit(text[i + 1]))))
            i++;
        return i;
    }

    /// <summary>What goes on without a border: 8年, 11月, 1日, （日）; the same place or less when nothing does.</summary>
    private static int Continued(string text, int end) => Math.Max(EndOfNumber(text, end, isContinued: true), AfterWeekday(text, end));

    /// <summary>（平成30年）: the year in the other notation belongs to the year. After it a line may end, for the whole is long.</summary>
    private static int AfterOtherYear(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('（' or '(') || text[end - 1] is not '年')
            return end;
        var close = EndOfNumber(text, end + 1);
        return close > 0 && close < text.Length && text[close] is '）' or ')' && text[close - 1] is '年' ? close + 1 : end;
    }

    /// <summary>（日）, （土・祝）, (Sat): a weekday in brackets belongs to its date.</summary>
    private static int AfterWeekday(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '(') || text[end - 1] is not '日' || end + 1 >= text.Length)
            return end;
        var close = text.AsSpan(end).IndexOfAny('）', ')');
        return close is > 0 and <= 6 && "日月火水木金土".Contains(text[end + 1], StringComparison.Ordinal) ? end + close + 1 : end;
    }

    private static bool StartsWith(string text, int at, string word) => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);

    private static bool IsDigit(char character) => Width.Narrow(character) is >= '0' and <= '9';

    private static bool IsInside(char character) => Width.Narrow(character) is ',' or '.' or ':' or '/' || Dashes.IsHyphen(character);
}
