using System.Text.RegularExpressions;
using OutreachSite.Numbers;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>Counts and shares as people write them: 80, 80人, 1,741, 正正下 and 43.0%.</summary>
internal static partial class CountText
{
    private const string Strokes = "一丅下止正";

    /// <summary>A whole number of people; null when it is none.</summary>
    public static int? Count(string text)
    {
        if (text.Length is 0 or > 40)
            return null;
        if (text.All(c => Strokes.Contains(c, StringComparison.Ordinal) || c is 'T' or 'Ｔ' or '丁' or '丄' or '上' or ' '))
            return text.Sum(c => c switch { ' ' => 0, 'T' or 'Ｔ' or '丁' => 2, '丄' or '上' => 3, _ => Strokes.IndexOf(c, StringComparison.Ordinal) + 1 });
        if (text is "-" or "－" or "―" or "ー")
            return 0;
        var plain = Unit().Replace(text.Trim(), "", 1);
        return JapaneseNumber.Parse(plain).Value is { IsPercent: false, Value: >= 0 and <= 100_000_000 and var value } && decimal.Truncate(value) == value ? (int)value : null;
    }

    /// <summary>A share in hundredths; null when the cell holds none.</summary>
    public static Figure? Share(string text) =>
        text.Length is > 0 and < 20 && JapaneseNumber.Parse(text.Trim('(', ')', '（', '）')).Value is { Value: >= 0 } figure ? figure : null;

    /// <summary>The heading of a column of counts.</summary>
    public static bool IsCountHeading(string text) => CountHeading().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The heading of a column of shares.</summary>
    public static bool IsShareHeading(string text) => ShareHeading().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The heading of a column of strokes, beside which the count stands.</summary>
    public static bool IsTallyHeading(string text) => TallyHeading().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The heading of a column of options that says nothing about the question.</summary>
    public static bool IsOptionHeading(string text) => OptionHeading().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The heading of a column of questions.</summary>
    public static bool IsQuestionHeading(string text) => QuestionHeading().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>合計 and the like.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\s*(?:人|名|件|票|票数|回|世帯|施設|箇所|か所|団体|事業所)$", RegexOptions.None, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:件数|人数|回答数|回答者数|回答件数|回答人数|度数|票数|実数|数|個数|集計|集計数|選択数|該当数|合計数|人|名|件|票|n|n数|count|counts|number|responses|frequency|freq\.?|.*_count|.*件数|.*人数|.*回答数)(?:\(.*\))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CountHeading();

    [GeneratedRegex(@"^(?:.*(?:割合|構成比|比率|率|パーセント|百分率)|%|.*percent.*|.*_rate|share|ratio|pct)(?:\(.*\))?$|%", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ShareHeading();

    [GeneratedRegex(@"^(?:正の字|正字|「正」|正|集計欄|カウント欄|tally)(?:\(.*\))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TallyHeading();

    [GeneratedRegex(@"^(?:選択肢|回答|回答内容|回答項目|回答選択肢|項目|区分|内容|カテゴリー?|評価|選択項目|選択|答え|分類|option|options|answer|choice|label|response|item|category)(?:\(.*\))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OptionHeading();

    [GeneratedRegex(@"^(?:設問|質問|質問文|設問文|質問項目|設問項目|設問内容|質問内容|問|アンケート項目|question|session|講座|セッション|講演)(?:\(.*\))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex QuestionHeading();

    [GeneratedRegex(@"^(?:合計|総計|計|小計|総数|全体|回答者数|回答者計|有効回答数?|回答数|total|sum|n|n=)(?:\(.*\))?[:：]?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();
}
