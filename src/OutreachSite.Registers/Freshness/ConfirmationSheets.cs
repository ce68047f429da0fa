using System.Net;
using System.Text;
using OutreachSite.Dates;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Registers.Freshness;

/// <summary>Who asks, by when, and where the reply goes.</summary>
/// <param name="Section">The section: みほん町 介護福祉課.</param>
/// <param name="Fax">Where the reply is faxed to; null leaves a line to write on.</param>
/// <param name="Phone">Whom to call; null for nobody.</param>
/// <param name="Due">By when.</param>
public sealed record ConfirmationRequest(string Section, string? Fax, string? Phone, DateOnly Due);

/// <summary>
/// One sheet of paper for each row, filled in with what the register says, to be faxed, marked and faxed back. Black on white, 12 points and
/// more, lines of 0.3 mm and more, no grey: a fax machine shows nothing else.
/// </summary>
public static class ConfirmationSheets
{
    private static readonly ImmutableHashSet<string> LeftOut =
        ["id", "number", "map_number", "latitude", "longitude", "vacancy", "vacancy_on", "note", "district", "entry_points", "compare_with", .. FreshnessFields.All.Concat(ConsentFields.All).Select(field => field.Key)];

    private const string Separator = "、";

    private const string Style = """
        @page { size: A4 portrait; margin: 12mm 15mm; }
        * { box-sizing: border-box; color: #000; }
        body { margin: 0; background: #fff; font: 12pt/1.35 "BIZ UDPGothic", "BIZ UDPゴシック", "Yu Gothic", sans-serif; }
        .sheet { width: 180mm; min-height: 268mm; margin: 0 auto; display: flex; flex-direction: column; break-after: page; }
        .sheet:last-child { break-after: auto; }
        header { display: flex; justify-content: space-between; align-items: flex-start; gap: 8mm; border-bottom: 0.6mm solid #000; padding-bottom: 2mm; }
        h1 { font-size: 18pt; margin: 0; line-height: 1.25; }
        h2 { font-size: 16pt; margin: 3mm 0 1mm; }
        p { margin: 1mm 0; }
        .code { border: 0.6mm solid #000; padding: 1mm 4mm; text-align: center; white-space: nowrap; }
        .code strong { display: block; font: bold 20pt/1.2 "BIZ UDGothic", "BIZ UDゴシック", monospace; letter-spacing: 0.06em; }
        table { width: calc(100% - 0.4mm); table-layout: fixed; border-collapse: collapse; margin: 2mm 0; }
        th, td { border: 0.35mm solid #000; padding: 0.8mm 2mm; text-align: left; vertical-align: top; word-break: keep-all; overflow-wrap: anywhere; }
        p, th { word-break: auto-phrase; }
        .pair { display: inline-block; }
        th:first-child { width: 32mm; }
        th:nth-child(3) { width: 62mm; }
        .reply { margin-top: auto; border: 0.6mm solid #000; padding: 2mm 4mm; }
        .boxes { display: flex; gap: 12mm; font-size: 16pt; font-weight: bold; margin: 1mm 0 2mm; }
        .box { display: inline-block; width: 6mm; height: 6mm; border: 0.6mm solid #000; margin-right: 2mm; vertical-align: -1mm; }
        .fax { font-size: 20pt; font-weight: bold; }
        .line { display: inline-block; border-bottom: 0.35mm solid #000; min-width: 45mm; }
        @media screen { body { padding: 8mm 0; } .sheet { border: 0.35mm solid #000; padding: 12mm 10mm; width: 200mm; margin-bottom: 8mm; } }
        """;

    /// <summary>The sheets as one HTML file that prints a page for each row.</summary>
    public static string Write(RegisterKind kind, IReadOnlyList<RowFreshness> rows, ConfirmationRequest request)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(request);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        Add(html, $"<title>{Text(kind.Title)}の確認票（{rows.Count}枚）</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        foreach (var (index, row) in rows.Index())
            Append(html, kind, row, request, index + 1, rows.Count);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, RegisterKind kind, RowFreshness row, ConfirmationRequest request, int number, int all)
    {
        var name = row.Row.Text(kind.Fields.First(field => field.IsRequired));
        Add(html, $"<section class=\"sheet\">\n<header>\n<div>\n<h1>載せている内容の確認のお願い</h1>\n<p>{Text(request.Section)}</p>\n<p><strong>{DateText.Of(request.Due, DateStyle.EraWithWeekday)}</strong>までにお返事ください</p>\n</div>\n");
        Add(html, $"<div class=\"code\">返信コード<strong>{ReturnCode.Of(row.Row)}</strong></div>\n</header>\n<h2>{Text(name)}　御中</h2>\n");
        Add(html, $"<p>ホームページと冊子に、下のように載せています。ちがうところだけ、右の欄に書いてください。{Last(row)}</p>\n<table>\n<thead><tr><th scope=\"col\">項目</th><th scope=\"col\">いま載せている内容</th><th scope=\"col\">正しい内容</th></tr></thead>\n<tbody>\n");
        foreach (var (heading, value) in Lines(kind, row.Row))
            Add(html, $"<tr><th scope=\"row\">{Text(heading)}</th><td>{value}</td><td></td></tr>\n");
        html.Append("</tbody>\n</table>\n<div class=\"reply\">\n<p>どちらか1つに印を付けて、この紙をそのままFAXで送ってください。</p>\n");
        html.Append("<div class=\"boxes\"><span><span class=\"box\"></span>変更なし</span><span><span class=\"box\"></span>変更あり（上に書きました）</span></div>\n");
        Add(html, $"<p>返信先FAX <span class=\"fax\">{(request.Fax is { } fax ? Text(fax) : "<span class=\"line\"></span>")}</span>{(request.Phone is { } phone ? $"　電話 {Text(phone)}" : "")}</p>\n");
        Add(html, $"<p>お返事の日 <span class=\"line\"></span>　{number}／{all}</p>\n</div>\n</section>\n");
    }

    private static string Last(RowFreshness row) => row.ConfirmedOn is { } day ? $"前回の確認: {DateText.Of(day, DateStyle.Era)}。" : "まだ確認したことがありません。";

    /// <summary>What is asked, with the markup of what is shown: every field that is offered and has a value, the ones that matter most also without; yes and no together in one line.</summary>
    private static IEnumerable<(string Heading, string Value)> Lines(RegisterKind kind, RegisterRow row)
    {
        var (answers, isAnswered) = (new List<string>(), false);
        foreach (var field in kind.Fields.Where(field => field.IsOffered && !field.IsPersonal && !LeftOut.Contains(field.Key)))
        {
            if (field.Type is AnswerType)
            {
                answers.Add($"{field.Heading}：{(row.Text(field) is { Length: > 0 } said ? said : "？")}");
                isAnswered |= row[field] is not null;
            }
            else if (row[field] is not null || field == FacilityFields.Phone || field == FacilityFields.Fax || field == FacilityFields.Address)
                yield return (field.Heading, field.Type is HoursType ? Whole(row.Text(field).Split(Separator)) : Text(row.Text(field)));
        }

        if (isAnswered)
            yield return ("できること", Whole(answers));
    }

    /// <summary>Pairs of what and how (麻薬：可, 土 9:00〜12:00), each of which stays on one line where it fits.</summary>
    private static string Whole(IReadOnlyList<string> pairs) =>
        string.Concat(pairs.Select((pair, at) => $"<span class=\"pair\">{Text(pair)}{(at < pairs.Count - 1 ? Separator : "")}</span>"));

    private static void Add(StringBuilder html, string text) => html.Append(text);

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
