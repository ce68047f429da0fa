using System.Collections.Frozen;

namespace OutreachSite.Text.Phrases;

/// <summary>
/// Parts long runs of kanji between well-known words: 在宅医療|介護連携|推進事業. Only where a listed word ends and another
/// begins, so an unknown name is never cut.
/// </summary>
internal static class CompoundWords
{
    private const int ShortestRun = 6;

    private static readonly FrozenSet<string> Words = new[]
    {
        "在宅医療", "訪問診療", "訪問看護", "訪問介護", "訪問歯科", "介護連携", "医療介護", "医療機関", "介護保険", "介護予防", "地域包括", "地域包括支援", "地域支援", "地域連携", "多職種",
        "多職種連携", "認知症", "終末期", "人生会議", "住民向け", "相談窓口", "相談支援", "総合相談", "支援体制", "連携推進", "推進事業", "支援事業", "推進会議", "推進協議会", "連絡協議会",
        "協議会", "検討会", "検討部会", "事例検討", "事例検討会", "研修会", "講演会", "学習会", "説明会", "報告会", "実施要綱", "実施要領", "実施状況", "実施報告", "調査結果", "満足度",
        "満足度調査", "意識調査", "実態調査", "市町村", "都道府県", "広域連合", "医師会", "歯科医師会", "薬剤師会", "保健所", "保健師", "看護師", "薬剤師", "高齢者", "高齢者福祉", "障害者",
        "社会福祉", "福祉計画", "事業計画", "保険事業", "支援室", "退院支援", "入退院支援", "退院調整", "情報共有", "情報提供", "情報提供率", "地域医療", "医療計画", "生活支援", "体制整備", "普及啓発",
        "関係機関", "関係者", "介護支援", "専門員", "介護職", "医療職", "担当者", "連絡先", "連絡票", "一覧表", "早見表", "参加者", "参加申込", "開催案内", "開催結果", "結果概要", "市民公開", "公開講座",
        "緊急時", "急変時", "対応方法", "利用方法", "手続方法", "医療", "介護", "連携", "支援", "相談", "推進", "事業", "会議", "計画", "研修", "調査", "報告", "資料", "案内", "結果", "地域", "在宅",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(word => word.Length);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The places between two listed words inside runs of kanji.</summary>
    public static IEnumerable<int> BordersIn(string text, ImmutableArray<Script> scripts)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && scripts[end] is Script.Kanji)
                end++;
            if (end - start >= ShortestRun)
            {
                foreach (var border in BordersInRun(text, start, end))
                    yield return border;
            }

            start = Math.Max(start, end);
        }
    }

    private static List<int> BordersInRun(string text, int start, int end)
    {
        var borders = new List<int>();
        var afterWord = false;
        for (var i = start; i < end;)
        {
            var length = WordAt(text.AsSpan(i, end - i));
            if (length > 0 && afterWord)
                borders.Add(i);
            afterWord = length > 0;
            i += Math.Max(1, length);
        }

        return borders;
    }

    /// <summary>The longest listed word at the beginning; 0 when there is none.</summary>
    private static int WordAt(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(LongestWord, run.Length); length >= 2; length--)
        {
            if (Lookup.Contains(run[..length]))
                return length;
        }

        return 0;
    }
}
