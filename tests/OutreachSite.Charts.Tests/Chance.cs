using System.Collections.Immutable;
using System.Globalization;

namespace OutreachSite.Charts.Tests;

/// <summary>Requests that chance makes, the same for the same seed: long and short labels, many and few rows, extreme and absent numbers.</summary>
internal sealed class Chance
{
    private static readonly ImmutableArray<string> Words =
    [
        "東部地域包括支援センター", "多職種研修会", "みなと市", "西", "退院したあとの相談", "ｱﾝｹｰﾄ", "Home care after a stay in hospital", "認知症サポーター養成講座（夜の部）",
        "山の手地区と離島", "オンライン・ハイブリッド開催プログラム", "A", "平成30年度第2回", "看取りに関する心構えについて", "どちらかといえば満足した",
    ];

    private readonly int _seed;
    private uint _state;

    private Chance(int seed)
    {
        (_seed, _state) = (seed, (uint)(seed * 2654435761L % uint.MaxValue) | 1);
        for (var i = 0; i < 10; i++)
            Next(2);
    }

    private delegate string Maker(Chance chance);

    private static readonly Dictionary<string, Maker> Makers = new()
    {
        ["stacked"] = chance => chance.Table("stacked", chance.Pick("top: 2", ""), chance.Between(3, 5), chance.Rows(12), chance.Whole),
        ["diverging"] = chance => chance.Table("diverging", chance.Pick("ends: 満足, 不満", ""), chance.Between(2, 5), chance.Rows(12), chance.Whole),
        ["stacked-columns"] = chance => chance._seed % 2 == 0
            ? chance.Table("stacked-columns", "", chance.Between(2, 5), chance.Rows(20), chance.Whole)
            : chance.Table("stacked-columns", chance.Pick("unit: 人", "unit: 市区町村"), chance.Between(2, 5), chance.Rows(20), chance.Amounts),
        ["lines"] = chance => chance.Table("lines", chance.Pick("target: 50", "unit: 件", "target: 80\nunit: 人\ntarget-label: 県の計画で決めた目標"), chance.Between(1, 4), chance.Rows(40) + 1, chance.Amounts),
        ["dots"] = chance => chance._seed % 2 == 0
            ? chance.Table("dots", chance.Pick("target: 50", "unit: 件", "target: 80\nunit: 市区町村\ntarget-label: 県の計画で決めた目標"), 2, chance.Rows(30), chance.Amounts)
            : chance.Table("dots", chance.Pick("target: 50", "unit: 分"), 3, chance.Rows(30), chance.Rising),
        ["waffle"] = chance => chance.Table("waffle", chance.Pick("unit: 件", ""), 1, chance.Rows(20), _ => [chance.Next(5) == 0 ? chance.Absent : chance.Next(6).ToString(CultureInfo.InvariantCulture)], hasN: false),
        ["stages"] = chance =>
        {
            var left = chance.Pick("9", "25", "420", "1000000000") is var first ? int.Parse(first, CultureInfo.InvariantCulture) : 0;
            return chance.Table("stages", chance.Pick("unit: 件", ""), 1, chance.Rows(8) + 1, _ => [chance.Next(5) == 0 ? chance.Absent : (left = chance.Next(left + 1)).ToString(CultureInfo.InvariantCulture)], hasN: false);
        },
        ["sparkline"] = chance => chance.Table("sparkline", chance.Pick("unit: 件", ""), chance.Between(2, 9), chance.Rows(12), chance.Amounts),
        ["tiles"] = chance => chance.Prefectures(),
        ["panels"] = chance => chance.Table("panels", chance.Pick("form: bars", "form: columns\nunit: 件", "form: lines\nunit: 人", ""), chance.Between(2, 6), chance.Rows(12), chance.Amounts),
        ["bars"] = chance => chance.Table("bars", chance.Pick("multiple: yes", "unit: 件\nsort: descending", "unit: 市区町村"), 1, chance.Rows(40), chance.Amounts),
        ["columns"] = chance => chance.Table("columns", chance.Pick("target: 50", "unit: 件", "target: 80\nunit: 人\ntarget-label: 県の計画で決めた目標"), chance.Between(1, 3), chance.Rows(24), chance.Amounts),
    };

    /// <summary>A request of this kind.</summary>
    public static string Request(string kind, int seed) => Makers[kind](new(seed));

    private int Next(int count)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)count);
    }

    private int Between(int least, int most) => least + Next(most - least + 1);

    private string Pick(params string[] choices) => choices[Next(choices.Length)];

    private int Rows(int most) => _seed % 6 == 0 ? 1 : _seed % 6 == 1 ? most : Between(2, Math.Min(most, 7));

    private string Label(int index) => (Next(3) switch { 0 => Pick([.. Words]), 1 => Pick([.. Words]) + Pick([.. Words]), _ => "" }) + index.ToString(CultureInfo.InvariantCulture);

    private string Absent => Pick("", "秘匿", "…");

    private string Table(string kind, string options, int columns, int rows, Func<int, string[]> values, bool hasN = true)
    {
        var head = $"{kind}\ntitle: 題\n{(hasN ? $"n: {Pick("非公表", "1", "9", "25", "1741")}\n" : "")}{(options.Length == 0 ? "" : options + "\n")}---\n";
        var header = string.Join(',', Enumerable.Range(1, columns).Select(Label).Prepend("行"));
        return head + header + string.Concat(Enumerable.Range(1, rows).Select(index => $"\n{Label(index)},{string.Join(',', values(columns))}"));
    }

    /// <summary>Amounts up to fifteen digits, zero among them, and some that are not there.</summary>
    private string[] Amounts(int count)
    {
        var size = _seed % 5 == 0 ? 1_000_000_000 : _seed % 5 == 1 ? 1 : 100;
        return [.. Enumerable.Range(0, count).Select(_ => _seed % 7 == 3 ? "0" : _seed % 7 == 4 || Next(6) == 0 ? Absent
            : size == 1 ? (Next(100) / 100m).ToString(CultureInfo.InvariantCulture) : Next(size).ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>Amounts from small to large, some of them not there.</summary>
    private string[] Rising(int count)
    {
        var amounts = Enumerable.Range(0, count).Select(_ => Next(101)).Order().Select(amount => amount.ToString(CultureInfo.InvariantCulture)).ToArray();
        if (Next(4) == 0)
            amounts[Next(count)] = Absent;
        return amounts;
    }

    /// <summary>All prefectures by code or name, some of them, or those of one region.</summary>
    private string Prefectures()
    {
        var region = _seed % 3 == 0 ? Pick([.. OutreachSite.Charts.Kinds.Tiles.Prefecture.Regions]) : null;
        var rows = OutreachSite.Charts.Kinds.Tiles.Prefecture.All.Where(one => region is null ? _seed % 3 == 1 || Next(2) == 0 : one.Region == region)
            .Select(one => $"\n{(Next(2) == 0 ? one.FullName : one.Code.ToString("00", CultureInfo.InvariantCulture))},{Amounts(1)[0]}");
        return $"tiles\ntitle: 題\nn: なし\n{Pick("unit: 件", "unit: か所\nsteps: 5, 10")}\n{(region is null ? "" : $"region: {region}\n")}---\n都道府県,値{string.Concat(rows)}\n";
    }

    /// <summary>Whole percentages that add up to a hundred, or to less with parts that are not known.</summary>
    private string[] Whole(int count)
    {
        var left = 100;
        var parts = new string[count];
        for (var i = 0; i < count; i++)
        {
            var part = i == count - 1 ? left : Next(3) == 0 ? Next(Math.Min(4, left + 1)) : Next(left + 1);
            left -= part;
            parts[i] = part.ToString(CultureInfo.InvariantCulture);
        }

        if (count > 2 && Next(4) == 0)
            (parts[0], parts[^1]) = (Absent, Pick("秘匿", "x"));
        return parts;
    }
}
