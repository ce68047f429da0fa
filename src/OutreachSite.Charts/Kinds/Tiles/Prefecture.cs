using System.Globalization;

namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>One of the 47 prefectures: its code (JIS X 0401), its names, its region and its place among the tiles.</summary>
/// <param name="Code">1 to 47.</param>
/// <param name="Name">Without 都, 府 or 県: 青森.</param>
/// <param name="Suffix">都, 府, 県, or nothing for 北海道.</param>
/// <param name="English">Aomori.</param>
/// <param name="Region">One of the eight regions.</param>
/// <param name="Column">From 0, from west to east.</param>
/// <param name="Row">From 0, from north to south.</param>
public sealed record Prefecture(int Code, string Name, string Suffix, string English, string Region, int Column, int Row)
{
    /// <summary>Every prefecture by code. The arrangement is our own: neighbours touch where a grid allows it.</summary>
    public static ImmutableArray<Prefecture> All { get; } =
    [
        new(1, "北海道", "", "Hokkaido", "北海道", 11, 0), new(2, "青森", "県", "Aomori", "東北", 11, 2),
        new(3, "岩手", "県", "Iwate", "東北", 11, 3), new(4, "宮城", "県", "Miyagi", "東北", 11, 4),
        new(5, "秋田", "県", "Akita", "東北", 10, 3), new(6, "山形", "県", "Yamagata", "東北", 10, 4),
        new(7, "福島", "県", "Fukushima", "東北", 11, 5), new(8, "茨城", "県", "Ibaraki", "関東", 11, 6),
        new(9, "栃木", "県", "Tochigi", "関東", 10, 6), new(10, "群馬", "県", "Gunma", "関東", 9, 6),
        new(11, "埼玉", "県", "Saitama", "関東", 10, 7), new(12, "千葉", "県", "Chiba", "関東", 11, 8),
        new(13, "東京", "都", "Tokyo", "関東", 10, 8), new(14, "神奈川", "県", "Kanagawa", "関東", 10, 9),
        new(15, "新潟", "県", "Niigata", "中部", 10, 5), new(16, "富山", "県", "Toyama", "中部", 9, 5),
        new(17, "石川", "県", "Ishikawa", "中部", 8, 5), new(18, "福井", "県", "Fukui", "中部", 8, 6),
        new(19, "山梨", "県", "Yamanashi", "中部", 9, 8), new(20, "長野", "県", "Nagano", "中部", 9, 7),
        new(21, "岐阜", "県", "Gifu", "中部", 8, 7), new(22, "静岡", "県", "Shizuoka", "中部", 9, 9),
        new(23, "愛知", "県", "Aichi", "中部", 8, 8), new(24, "三重", "県", "Mie", "近畿", 7, 8),
        new(25, "滋賀", "県", "Shiga", "近畿", 7, 7), new(26, "京都", "府", "Kyoto", "近畿", 6, 7),
        new(27, "大阪", "府", "Osaka", "近畿", 6, 8), new(28, "兵庫", "県", "Hyogo", "近畿", 5, 7),
        new(29, "奈良", "県", "Nara", "近畿", 7, 9), new(30, "和歌山", "県", "Wakayama", "近畿", 6, 9),
        new(31, "鳥取", "県", "Tottori", "中国", 4, 7), new(32, "島根", "県", "Shimane", "中国", 3, 7),
        new(33, "岡山", "県", "Okayama", "中国", 4, 8), new(34, "広島", "県", "Hiroshima", "中国", 3, 8),
        new(35, "山口", "県", "Yamaguchi", "中国", 2, 8), new(36, "徳島", "県", "Tokushima", "四国", 5, 11),
        new(37, "香川", "県", "Kagawa", "四国", 5, 10), new(38, "愛媛", "県", "Ehime", "四国", 4, 10),
        new(39, "高知", "県", "Kochi", "四国", 4, 11), new(40, "福岡", "県", "Fukuoka", "九州・沖縄", 1, 9),
        new(41, "佐賀", "県", "Saga", "九州・沖縄", 0, 9), new(42, "長崎", "県", "Nagasaki", "九州・沖縄", 0, 10),
        new(43, "熊本", "県", "Kumamoto", "九州・沖縄", 1, 10), new(44, "大分", "県", "Oita", "九州・沖縄", 2, 9),
        new(45, "宮崎", "県", "Miyazaki", "九州・沖縄", 2, 10), new(46, "鹿児島", "県", "Kagoshima", "九州・沖縄", 1, 11),
        new(47, "沖縄", "県", "Okinawa", "九州・沖縄", 0, 12),
    ];

    /// <summary>The regions, from north to south.</summary>
    public static ImmutableArray<string> Regions { get; } = [.. All.Select(one => one.Region).Distinct()];

    /// <summary>The name in full: 青森県.</summary>
    public string FullName => Name + Suffix;

    /// <summary>Finds it by code (2, 02), by name with or without 県, or by its English name; null when there is none.</summary>
    public static Prefecture? Find(string text)
    {
        var word = Width.Narrow(text).Trim();
        if (word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return All.FirstOrDefault(one => one.Code == code);
        var key = TextKey.Of(word);
        return All.FirstOrDefault(one => TextKey.Of(one.Name) == key || TextKey.Of(one.FullName) == key || TextKey.Of(one.English) == key);
    }
}
