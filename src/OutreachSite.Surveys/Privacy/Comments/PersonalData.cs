using System.Text.RegularExpressions;

namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>
/// Finds places in a comment that may show who is meant. It finds too much rather than too little, and never decides: that is what the
/// organiser's states are for.
/// </summary>
public static partial class PersonalData
{
    private const int Timeout = 1000;

    /// <summary>The findings in the order of the text; of several that begin at one place the longest.</summary>
    public static ImmutableArray<PersonalDataFinding> Find(string text, KnownNames names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var folded = Fold(text);
        var all = Known(folded, names.People, PersonalDataKind.Name)
            .Concat(Known(folded, names.Facilities, PersonalDataKind.Facility))
            .Concat(Matches(folded, PersonalDataKind.Name, Name()).Where(place => !PersonalDataWords.IsNoName(folded, place.Start, place.Length)))
            .Concat(Matches(folded, PersonalDataKind.Phone, Phone()).Where(place => folded.AsSpan(place.Start, place.Length).ToString().Count(char.IsAsciiDigit) is 10 or 11))
            .Concat(Matches(folded, PersonalDataKind.Mail, Mail()))
            .Concat(Matches(folded, PersonalDataKind.Address, Address()))
            .Concat(Matches(folded, PersonalDataKind.Room, Room()))
            .Concat(Matches(folded, PersonalDataKind.Birth, Birth()))
            .Concat(Matches(folded, PersonalDataKind.Facility, Facility()).Where(place => !PersonalDataWords.IsAnyFacility(folded.Substring(place.Start, place.Length))))
            .Concat(Known(folded, PersonalDataWords.Posts, PersonalDataKind.Staff))
            .Concat(Known(folded, PersonalDataWords.RareRoles, PersonalDataKind.RareRole));
        return
        [
            .. all.GroupBy(place => place.Start).OrderBy(places => places.Key)
                .Select(places => places.OrderByDescending(place => place.Length).ThenBy(place => place.Kind).First())
                .Select(place => new PersonalDataFinding(place.Kind, place.Start, place.Length, PersonalDataWords.Reason(place.Kind, text.Substring(place.Start, place.Length)))),
        ];
    }

    /// <summary>True for a name that ends as facilities do.</summary>
    internal static bool EndsLikeFacility(string name) =>
        Facility().Matches(Fold(name)).Any(match => match.Index + match.Length == name.Length);

    private static IEnumerable<(PersonalDataKind Kind, int Start, int Length)> Known(string text, ImmutableArray<string> words, PersonalDataKind kind)
    {
        foreach (var word in words.Select(Fold).Where(word => word.Length > 0))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                yield return (kind, at, word.Length);
        }
    }

    private static IEnumerable<(PersonalDataKind Kind, int Start, int Length)> Matches(string text, PersonalDataKind kind, Regex pattern) =>
        pattern.Matches(text).Select(match => (kind, match.Index, match.Length));

    /// <summary>Full-width letters and digits as narrow ones, dashes as one: each character stays in its place.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : source[i] is '‐' or '‑' or '–' or '—' or '―' or '−' ? '-' : source[i];
    });

    [GeneratedRegex(@"(?:[\u4E00-\u9FFF々ヶ]{1,6}|[\u30A1-\u30FA]{2}[\u30A1-\u30FAー]{0,8}|(?<![\u3041-\u3096])[\u3041-\u3096]{2,4}?)(?:さん|サン|様|さま|氏|先生|せんせい|君|くん|ちゃん)", RegexOptions.None, Timeout)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<!\d)0\d{1,4}[-( ー]?\d{1,4}[-) ー]?\d{3,4}(?!\d)", RegexOptions.None, Timeout)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.None, Timeout)]
    private static partial Regex Mail();

    [GeneratedRegex(@"〒? ?\d{3}-\d{4}(?!\d)|[\u4E00-\u9FFF々ヶノ]{0,10}(?:\d+|[一二三四五六七八九十]+)丁目(?:\d+(?:番地?|-)?)*(?:\d*号)?|[\u4E00-\u9FFF々ヶノ]{1,12}\d+(?:番地(?:の?\d+)?|番\d*号?)|(?:字|大字)[\u4E00-\u9FFF]{1,8}\d+(?:-\d+)*", RegexOptions.None, Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"\d{1,4}号室|(?<!\d)\d{3,4}号(?!室|線|車)|\d{1,2}階の?\d{3,4}", RegexOptions.None, Timeout)]
    private static partial Regex Room();

    [GeneratedRegex(@"(?:(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)|(?<![A-Za-z])[MTSHR]\d{1,2}|(?:18|19|20)\d{2})(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2}|年(?:\d{1,2}月)?生まれ|年生)|\d{1,3}(?:歳|才)", RegexOptions.None, Timeout)]
    private static partial Regex Birth();

    [GeneratedRegex(@"[\u4E00-\u9FFF々\u30A1-\u30FAー・A-Za-z]{0,14}(?:病院|医院|クリニック|診療所|薬局|老健|特養|ホーム|ステーション|センター|事業所|(?<=[\u4E00-\u9FFF]{2})(?:苑|荘|園)|の里)|(?<![\u3041-\u3096])[\u3041-\u3096]{2,6}(?:苑|荘)", RegexOptions.None, Timeout)]
    private static partial Regex Facility();
}
