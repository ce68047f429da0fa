using System.Globalization;
using System.Text;

namespace OutreachSite.Testing;

/// <summary>
/// Sites of made-up municipalities, as many as one likes: Japanese text, a telephone board, a table, links between the pages. The same
/// seed and number give the same bytes on every machine. Each has the same number of pages; some have fewer texts in more variants.
/// </summary>
/// <param name="Seed">Another seed, other sites.</param>
/// <param name="Pages">How many pages each site has: 12 and more, a multiple of 6.</param>
public sealed record Municipalities(int Seed, int Pages = 60)
{
    private static readonly string[] First = ["青", "朝", "岩", "梅", "大", "風", "桐", "小", "桜", "白", "杉", "高", "月", "中", "西", "花", "東", "深", "松", "南"];
    private static readonly string[] Second = ["海", "川", "坂", "里", "島", "瀬", "谷", "波", "野", "畑", "原", "浜", "林", "丘", "淵", "堀", "美", "森", "山", "和"];
    private static readonly string[] Kinds = ["市", "町", "村", "区"];
    private static readonly string[] Sections = ["guides", "consult", "meals", "family", "notices"];
    private static readonly string[] SectionTitles = ["手引き", "相談する", "食事と薬", "家族のために", "お知らせ"];
    private static readonly string[] Subjects = ["薬の管理", "夜の見守り", "退院の準備", "食事の工夫", "手すりの取りつけ", "通院の送り迎え", "家族の休み方", "介護の申請", "口の手入れ", "冬の室温"];
    private static readonly string[] Who = ["家族", "近所の人", "主治医", "訪問看護師", "薬局の薬剤師", "役場の職員", "民生委員", "ケアマネジャー"];
    private static readonly string[] When = ["朝のうちに", "月に一度", "退院の前に", "暑い日には", "夜になる前に", "書類がそろったら", "迷ったときは", "年度の初めに"];
    private static readonly string[] What = ["薬の残りの数", "食べた量", "血圧の記録", "連絡帳", "通院の予定", "部屋の温度", "使っている道具", "電話番号の一覧"];
    private static readonly string[] Deed = ["確かめておきます", "紙に書いておきます", "窓口に知らせます", "いっしょに見直します", "次の人に渡します", "もう一度たずねます"];

    /// <summary>The name of the folder of a municipality: a code of five digits.</summary>
    public static string Folder(int number) => string.Create(CultureInfo.InvariantCulture, $"{90001 + number}");

    /// <summary>Writes sites below a folder, each into a folder of its own. The theme machi is not written: sites of a group share it.</summary>
    public void WriteTo(string folder, int count) =>
        Parallel.For(0, count, number => Site(number).WriteTo(Path.Combine(folder, Folder(number))));

    /// <summary>One site, without a theme.</summary>
    public SiteScenario Site(int number)
    {
        var dice = new Dice((ulong)(((long)Seed << 32) + number));
        var name = Name(number);
        // Of eight sites five are in Japanese alone, two in English as well, one in plain Japanese too.
        var variants = (number % 8) switch { < 5 => 1, < 7 => 2, _ => 3 };
        var texts = Pages / variants;
        var site = SiteScenario.Of("").With("content/site.yml", Settings(name, number, variants)).With("content/contacts.yml", Contacts(name, number))
            .With("content/index.md", Page($"{name}で暮らす", 0, $"{name}の在宅医療と介護の案内です。", "[手引き](guides/index.md)を見てください。\n"));
        for (var i = 0; i < Sections.Length; i++)
            site = site.With($"content/{Sections[i]}/index.md", Page($"{SectionTitles[i]}（{name}）", (i + 1) * 10, $"{SectionTitles[i]}の一覧です。", Paragraph(dice)));
        for (var page = 0; page < texts - Sections.Length - 1; page++)
            site = site.With($"content/{PathOf(page)}", Text(name, page, texts - Sections.Length - 1, dice));
        return variants == 1 ? site : site.With("content/index.en.md", Page($"Living in {Folder(number)}", 0, "A guide to care at home.", "See the [guides](guides/index.md).\n"));
    }

    private static string Name(int number) =>
        First[number % 20] + Second[number / 20 % 20] + (number >= 400 ? First[(number / 400 * 7) % 20] : "") + Kinds[number % 4];

    private static string PathOf(int page) => Sections[page % Sections.Length] is "guides"
        ? $"guides/g{page:000}/index.md"
        : $"{Sections[page % Sections.Length]}/p{page:000}.md";

    private static string Settings(string name, int number, int variants) => $"""
        title: {name}　在宅医療と介護の案内
        description: {name}で、年をとっても病気になっても家で暮らすための案内です。
        base: https://m{Folder(number)}.example.invalid/
        publisher:
          name: {name}（見本）
          contact: desk
        variants: [{string.Join(", ", new[] { "ja", "en", "easy" }.Take(variants))}]
        theme: machi
        accent: ai
        skyline: "{Folder(number)}"
        navigation:
        {string.Join("\n", Sections.Select((section, i) => $"  - label: {SectionTitles[i]}\n    page: {section}/index.md"))}

        """;

    private static string Contacts(string name, int number) => $"""
        desk:
          name: {name}相談センター（見本）
          department: 高齢福祉課
          phone: 0000-{10 + (number % 90)}-{1000 + (number % 9000)}
          hours: 月〜金曜　午前8時30分〜午後5時15分
          note: 相談は無料です。名前を言わなくてもかまいません。

        """;

    private static string Page(string title, int order, string summary, string body) =>
        $"---\ntitle: {title}\nsummary: {summary}\npublished: 2026-10-01\norder: {order}\n---\n\n{body}";

    private static string Text(string name, int page, int pages, Dice dice)
    {
        var body = new StringBuilder();
        body.Append(Paragraph(dice)).Append("\n::: phone desk\n:::\n\n");
        for (var part = 1; part <= 3; part++)
        {
            body.Append(CultureInfo.InvariantCulture, $"## {dice.One(Subjects)}のすすめ方 {part} {{#s{part}}}\n\n").Append(Paragraph(dice)).Append('\n');
            body.Append(string.Concat(Enumerable.Range(0, 3).Select(_ => $"- {dice.One(When)}、{dice.One(What)}を{dice.One(Deed)}\n"))).Append('\n');
            var other = dice.Below(pages);
            if (other != page)
                body.Append(CultureInfo.InvariantCulture, $"くわしくは「[{other + 1}ページ目の手順](../{(PathOf(page).StartsWith("guides", StringComparison.Ordinal) ? "../" : "")}{PathOf(other)}#s{1 + dice.Below(3)})」を見てください。\n\n");
        }

        body.Append("| もの | 件数 |\n|---|---:|\n").Append(string.Concat(What.Take(4).Select(thing => $"| {thing} | {dice.Below(400)} |\n"))).Append(": この町の記録\n");
        return Page($"{dice.One(Subjects)} {page + 1}", page + 1, $"{name}の{dice.One(Subjects)}について、することと電話する相手です。", body.ToString());
    }

    private static string Paragraph(Dice dice) => string.Concat(Enumerable.Range(0, 2 + dice.Below(3))
        .Select(_ => $"{dice.One(When)}、{dice.One(Who)}と{dice.One(Who)}は、{dice.One(What)}を{dice.One(Deed)}。")) + "\n";

    /// <summary>A generator of our own (SplitMix64), so that no version of the runtime changes the sites.</summary>
    private sealed class Dice(ulong seed)
    {
        private ulong _state = seed;

        public int Below(int limit)
        {
            unchecked
            {
                _state += 0x9E3779B97F4A7C15;
                var z = _state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return (int)((z ^ (z >> 31)) % (ulong)limit);
            }
        }

        public T One<T>(T[] choices) => choices[Below(choices.Length)];
    }
}
