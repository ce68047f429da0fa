using System.Globalization;
using System.Text;
using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>Writes the texts and files of a town's site at random; equal seeds give equal texts.</summary>
internal sealed class TownTexts(Random random, DateOnly about)
{
    private static readonly string[] _contacts = ["center", "desk", "stand"], _items = ["ア", "イ"], _terms = ["訪問看護", "往診"];

    public static IEnumerable<string> Folders =>
        ["", "guides/", "guides/g0/", "guides/g1/", "guides/g2/", "guides/g3/", "guides/g4/", "pamphlets/", "pamphlets/p0/", "cases/", "cases/old/", "seminars/", Seminar];

    public static string Seminar => "seminars/2026-12-12-talks/";

    /// <summary>Where a text may be: mostly one of some thirty places, so that edits meet.</summary>
    public string AnyPath()
    {
        var name = random.Next(14) switch
        {
            < 4 => "cases/a", < 5 => "cases/b", < 6 => "cases/old/c", 6 => Seminar + "programme", 7 => Seminar + "access",
            _ => Pick([.. Folders]) + "index",
        };
        return $"content/{name}{Pick(["", "", "", ".en", ".easy"])}.md";
    }

    /// <summary>A whole text; what it may name lies in <paramref name="known"/>, so that most links lead somewhere.</summary>
    public string Page(string path, IReadOnlyCollection<string> known)
    {
        var text = new StringBuilder($"---\ntitle: 題{random.Next(20)}\nsummary: 説明{random.Next(20)}です。\npublished: {Day(3)}\n");
        Sometimes(text, 12, () => "draft: true");
        Sometimes(text, 6, () => $"expires: {about.AddDays(random.Next(-2, 9)):yyyy-MM-dd}");
        Sometimes(text, 3, () => $"order: {random.Next(4)}");
        Sometimes(text, 4, () => $"menu: 短い{random.Next(9)}");
        Sometimes(text, 4, () => $"items: [{Pick(_items)}]");
        Sometimes(text, 4, () => $"tags: [{Pick(["夜間", "夜間, もの忘れ", "もの忘れ"])}]");
        Sometimes(text, 4, () => $"contact: {Pick(_contacts)}");
        Sometimes(text, 5, () => $"next-review: {about.AddDays(random.Next(-4, 9)):yyyy-MM-dd}");
        Sometimes(text, 9, () => "accent: matsu");
        text.Append("---\n\n");
        for (var pieces = random.Next(1, 5); pieces > 0; pieces--)
            text.Append(Piece(path, known, pieces)).Append("\n\n");
        return text.ToString();
    }

    public string SiteYml() =>
        $$"""
        title: {ja: みほん{{random.Next(3)}}, en: Sample}
        base: https://example.invalid/{{Pick(["", "portal/"])}}
        publisher:
          name: みほん町
          contact: {{Pick(_contacts)}}
        theme: town
        variants: [{{Pick(["ja, en, easy", "ja, en, easy", "ja, en"])}}]
        navigation:
          - label: 手引き
            page: guides/index.md
          - label: 研修
            page: {{Pick(["seminars/index.md", "guides/g0/index.md"])}}
        """;

    public string Contacts() =>
        $"center:\n  name: 相談センター{random.Next(4)}\n  phone: 0000-21-3456\ndesk:\n  name: 窓口{random.Next(4)}\n  phone: 0000-21-{random.Next(1000, 1004)}\n";

    public string Items() =>
        $"items:\n  - code: ア\n    key: a\n    name: 把握{random.Next(3)}\n    page: {Pick(["guides/index.md", "cases/a.md"])}\n  - code: イ\n    key: i\n    name: 課題{random.Next(3)}\n";

    public string Glossary() =>
        $"terms:\n  - term: 訪問看護\n    text: 看護師が来ます{random.Next(3)}。\n  - term: 往診\n    text: 医師が来ます{random.Next(3)}。\n";

    public string Event() =>
        $"title: 研修{random.Next(4)}\nnumber: 7\ndate: {about.AddDays(random.Next(-3, 9)):yyyy-MM-dd}\nfee: 無料\ncapacity: {random.Next(40, 60)}\napply-from: {about.AddDays(random.Next(-9, 0)):yyyy-MM-dd}\n"
        + $"deadline: {about.AddDays(random.Next(0, 3)):yyyy-MM-dd}\ncontact: {Pick(_contacts)}\nseries: 町の研修{random.Next(2)}\napplication: {{how: [電話], fax: 0000-21-{random.Next(1000, 1004)}}}\n"
        + (random.Next(2) == 0 ? "" : $"attended: {random.Next(20, 40)}\nresults: {{published: {about.AddDays(random.Next(9, 12)):yyyy-MM-dd}, survey: results.json, changes: [次は長く{random.Next(3)}]}}\n");

    /// <summary>What a survey may publish: one question on a scale.</summary>
    public string Results()
    {
        var (good, poor) = (random.Next(10, 90), random.Next(0, 9));
        return $$"""
            {"format": 1, "title": "アンケート", "respondents": {{good + poor}}, "invited": null,
             "limits": {"minimum_base": 10, "minimum_cell": 5, "sensitive_minimum_cell": 10, "hides_none_and_all": false},
             "sources": [], "crossings": [], "withheld": [],
             "questions": [{"id": "q1", "text": "いかがでしたか", "kind": "scale", "protected": false, "respondents": {{good + poor}}, "no_answer": 0, "invalid": 0,
               "scale": {"id": "s", "steps": ["良い", "悪い"], "top_steps": 1, "neutral": null},
               "options": [{"label": "良い", "count": {{good}}}, {"label": "悪い", "count": {{poor}}}]}]}
            """;
    }

    /// <summary>The page that shows a register.</summary>
    public string Host(string kind) =>
        $"---\ntitle: 台帳{random.Next(3)}\nsummary: 一覧です。\npublished: 2026-01-05\nregister: {kind}\n{Pick(["", "open-data: [csv]\nlicence: CC BY 4.0\n", "open-data: [csv, geojson]\nlicence: CC0\n"])}---\n\n一覧{random.Next(5)}です。\n";

    /// <summary>A register of facilities: some agreed, some close, some were confirmed long ago.</summary>
    public string Facilities()
    {
        var text = new StringBuilder("施設ID,地図番号,名称,種類,市区町村名,緯度,経度,電話番号,訪問,空き状況,空き状況の日,掲載承諾,確認日,廃止日\n");
        foreach (var number in Enumerable.Range(1, 5).Where(_ => random.Next(6) > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"F{number},{(random.Next(5) == 0 ? "" : number)},施設{number}{Pick(["", "の家"])},{Pick(["診療所", "薬局", "通所介護"])},{Pick(["みなと市", "かわべ町"])},")
                .Append(CultureInfo.InvariantCulture, $"{(random.Next(4) == 0 ? "" : $"40.{random.Next(10, 30)}")},141.{random.Next(10, 30)},0000-21-{random.Next(1000, 1009)},{Pick(["可", "不可", ""])},")
                .Append(CultureInfo.InvariantCulture, $"{random.Next(3)},{about.AddDays(random.Next(-35, -25)):yyyy-MM-dd},{Pick(["可", "可", "可", "否"])},{about.AddMonths(-Pick([1, 12, 18])).AddDays(random.Next(-3, 6)):yyyy-MM-dd},")
                .Append(random.Next(4) == 0 ? about.AddDays(random.Next(-3, 6)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "").Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A register of desks, one of which pages name as their contact.</summary>
    public string Desks() => $"窓口ID,窓口の名称,電話番号,確認日\nstand,台帳の窓口{random.Next(4)},0000-21-{random.Next(1000, 1004)},{about.AddMonths(-Pick([1, 18])).AddDays(random.Next(-3, 6)):yyyy-MM-dd}\nother,別の窓口{random.Next(3)},0000-21-2000,2026-10-01\n";

    public string Csv() => $"地域,2017年\nみなと,{random.Next(10, 99)}\nかわべ,{random.Next(10, 99)}\n";

    /// <summary>The least that a reader of GIF files asks for.</summary>
    public byte[] Picture() =>
        [.. "GIF89a"u8, (byte)random.Next(8, 90), 0, (byte)random.Next(8, 90), 0, 0x80, 0, 0, .. new byte[6], 0x2C, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    public byte[] Attachment() => Encoding.ASCII.GetBytes($"%PDF-1.4 {new string('x', random.Next(3) * 700)}{random.Next(9)}");

    public T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private string Piece(string path, IReadOnlyCollection<string> known, int number) => random.Next(9) switch
    {
        0 or 1 => $"## 見出し{random.Next(9)} {{#s{number}}}\n\n段落{random.Next(100)}です。",
        2 or 3 => Link(path, known),
        4 => Beside(path, known, ".gif") is { } picture ? $"![絵]({picture} \"題\")" : "絵はありません。",
        5 => Beside(path, known, ".pdf") is { } form ? $"[申込書]({form})" : "申込書はありません。",
        6 => Beside(path, known, ".csv") is { } data ? $"```chart\nkind: bars\ntitle: 数{random.Next(5)}\nunit: 人\nn: なし\ndata: {data}\n```" : "数はありません。",
        7 => $"::: note 要点\n[[{Pick(_terms)}]]のこと{random.Next(9)}。\n:::",
        _ => $"::: contact {Pick(_contacts)}\n:::",
    };

    private string Link(string path, IReadOnlyCollection<string> known)
    {
        string[] texts = [.. known.Where(other => other.EndsWith(".md", StringComparison.Ordinal) && !other.EndsWith(".en.md", StringComparison.Ordinal) && !other.EndsWith(".easy.md", StringComparison.Ordinal))];
        var target = texts.Length == 0 || random.Next(40) == 0 ? "content/guides/g9/index.md" : Pick(texts);
        var anchor = random.Next(3) == 0 ? $"#s{random.Next(1, 5)}" : "";
        return $"[そちら]({new RelativePath(target).RelativeTo(new RelativePath(path).Folder)}{anchor})へ。";
    }

    private string? Beside(string path, IReadOnlyCollection<string> known, string ending)
    {
        var folder = new RelativePath(path).Folder;
        string[] near = [.. known.Where(other => other.EndsWith(ending, StringComparison.Ordinal) && new RelativePath(other).Folder == folder)];
        return near.Length == 0 ? null : new RelativePath(Pick(near)).Name;
    }

    private void Sometimes(StringBuilder text, int oneIn, Func<string> line)
    {
        if (random.Next(oneIn) == 0)
            text.Append(line()).Append('\n');
    }

    private string Day(int oneIn) => about.AddDays(random.Next(oneIn) == 0 ? random.Next(-5, 9) : -40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
