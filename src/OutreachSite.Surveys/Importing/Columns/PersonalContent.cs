using System.Text.RegularExpressions;
using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>Recognises, from the answers themselves, columns that say who answered, whatever their heading is.</summary>
internal static partial class PersonalContent
{
    private const int Sample = 2000, FewestForNames = 4, FewestForNumbers = 5, LongestOption = 80;
    private const double Most = 0.6;

    private static readonly string[] Surnames =
    [
        "佐藤", "鈴木", "高橋", "髙橋", "田中", "伊藤", "渡辺", "渡邊", "渡邉", "渡部", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上",
        "木村", "斎藤", "齋藤", "斉藤", "齊藤", "清水", "山崎", "山﨑", "森", "池田", "橋本", "阿部", "石川", "山下", "中島", "小川", "石井", "前田", "岡田", "長谷川", "藤田",
        "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦", "中野", "中川", "原田", "松田", "竹内", "小野",
        "田村", "中山", "和田", "石田", "森田", "上田", "原", "内田", "柴田", "酒井", "宮崎", "横山", "高木", "安藤", "宮本", "大野", "小島", "工藤", "谷口", "今井",
        "高田", "増田", "丸山", "杉山", "村田", "大塚", "新井", "小山", "平野", "藤本", "河野", "上野", "武田", "野口", "松井", "千葉", "菅原", "岩崎", "久保", "木下",
        "佐野", "野村", "松尾", "市川", "菊地", "菊池", "杉本", "古川", "大西", "島田", "水野", "桜井", "高野", "渋谷", "吉川", "山内", "西田", "飯田", "菊田", "西川",
        "小松", "北村", "安田", "五十嵐", "川口", "平田", "関", "中田", "久保田", "服部", "東", "岩田", "土屋", "川崎", "福島", "本田", "辻", "樋口", "秋山", "田口",
        "永井", "山中", "中西", "吉村", "川上", "石原", "大橋", "松岡", "馬場", "浜田", "濱田", "森本", "星野", "矢野", "浅野", "松下", "大久保", "吉岡", "小池", "野田",
        "荒木", "熊谷", "松浦", "大谷", "内藤", "黒田", "尾崎", "川村", "永田", "望月", "松村", "荒井", "堀", "堀内", "成田", "対馬", "葛西", "外崎", "福士", "類家",
    ];

    /// <summary>True when most of the answers tell apart who gave them: addresses, numbers of telephones and receipts, times, names.</summary>
    public static bool IsPersonal(IReadOnlyCollection<KeyValuePair<string, int>> values, IReadOnlyList<string> inOrder)
    {
        var sample = values.Take(Sample).Select(value => value.Key).ToArray();
        if (sample.Length == 0)
            return false;
        return Share(sample, Mail().IsMatch) >= Most || Share(sample, Network().IsMatch) >= Most || Share(sample, Moment().IsMatch) >= Most
            || Share(sample, text => Phone().IsMatch(Compatibility.Expand(text).Replace(" ", "", StringComparison.Ordinal))) >= Most
            || Share(sample, Postcode().IsMatch) >= Most || (sample.Length >= FewestForNumbers && Share(sample, Token().IsMatch) >= Most)
            || Share(sample, Address().IsMatch) >= Most || AreSerial(inOrder)
            || (sample.Length >= FewestForNames && sample.Length * 10 >= values.Sum(value => value.Value) * 7 && Share(sample, IsName) >= Most);
    }

    /// <summary>
    /// True when one answer gives somebody away, or is no option but what somebody wrote: a number of a telephone, a mail address, a name
    /// with さん or 様, two sentences. The people whom everybody means (患者さん) are nobody.
    /// </summary>
    public static bool IsTelling(string text) =>
        text.Length > LongestOption || TwoSentences().IsMatch(text)
        || (text.Length >= FewestForNames && PersonalData.Find(text, KnownNames.None).Any(finding => finding.Kind is PersonalDataKind.Phone or PersonalDataKind.Mail
            || (finding.Kind is PersonalDataKind.Name && !text.AsSpan(finding.Start, finding.Length).EndsWith("先生"))));

    /// <summary>True when a single value may say who somebody is, so that no message repeats it.</summary>
    public static bool MayBePersonal(string text) =>
        IsTelling(text) || IsName(text) || Mail().IsMatch(text) || Network().IsMatch(text) || Postcode().IsMatch(text) || Address().IsMatch(text) || Moment().IsMatch(text)
        || LongNumber().IsMatch(Compatibility.Expand(text)) || text.Contains('@', StringComparison.Ordinal);

    private static double Share(string[] sample, Func<string, bool> test) => (double)sample.Count(test) / sample.Length;

    /// <summary>1, 2, 3 … without a gap, or with few: numbers that were given to the answers, not by them.</summary>
    private static bool AreSerial(IReadOnlyList<string> inOrder)
    {
        var (last, steps) = (long.MinValue, 0);
        foreach (var text in inOrder)
        {
            if (!long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number <= last)
                return false;
            steps += last != long.MinValue && number == last + 1 ? 1 : 0;
            last = number;
        }

        return inOrder.Count >= FewestForNumbers && steps * 10 >= (inOrder.Count - 1) * 8;
    }

    private static bool IsName(string text)
    {
        var name = text.Replace("　", " ", StringComparison.Ordinal).Trim();
        var surname = Surnames.Where(known => name.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
        return surname is not null && name.Length <= 8 && name[surname.Length..].Trim() is { Length: <= 4 } given
            && given.All(c => c is >= '一' and <= '\u9FFF' or '々' or '﨑' || Kana.IsHiragana(c) || Kana.IsKatakana(c)) && (surname.Length > 1 || given.Length > 1);
    }

    [GeneratedRegex(@"[。！？!?].*\S.*[。！？!?]", RegexOptions.Singleline, 1000)]
    private static partial Regex TwoSentences();

    [GeneratedRegex(@"^[^@\s]+[@＠][^@\s]+\.[A-Za-z]{2,}$", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[0-9a-f]{0,4}:){4,7}[0-9a-f]{0,4}$|^https?://", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Network();

    [GeneratedRegex(@"^\d{4}[/\-.年]\s?\d{1,2}[/\-.月]\s?\d{1,2}日?[T\s　]+(?:午前|午後|AM|PM)?\s?\d{1,2}[:時]\d{1,2}|^\d{1,2}/\d{1,2}/\d{2,4}\s+\d{1,2}:\d{2}|^令和.+\d{1,2}[:時]\d{2}|^\d{1,2}:\d{2}:\d{2}$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^(?:\+81|\(?0\d{1,4}\)?)[-－ー(]?\d{1,4}[-)]?\d{3,4}$|^0[789]0\d{8}$", RegexOptions.None, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\d{7}|\d{2,4}[-－ー ]\d{2,4}[-－ー ]\d{3,4}", RegexOptions.None, 1000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^〒?\d{3}-\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{16,}|(?=.*\d)(?=.*[A-Z])[A-Z0-9\-_]{6,}|\d{8,})$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"^(?:.{2,3}[都道府県])?.{1,8}[市区町村].{0,24}\d+(?:[-－丁番の]|号)", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
