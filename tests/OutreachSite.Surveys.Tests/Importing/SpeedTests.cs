using System.Diagnostics;
using System.Text;
using OutreachSite.Testing;

namespace OutreachSite.Surveys.Tests.Importing;

/// <summary>A hundred thousand answers to ten questions. The limits are generous: other tests run beside it, on small machines.</summary>
public sealed class SpeedTests
{
    private const int People = 100_000;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(40);

    private static readonly string[] _headings = ["タイムスタンプ", "メールアドレス", "講演", "報告", "シンポジウム", "ご職業", "きっかけ（複数回答）", "経験年数", "ご意見", "年代"];

    private static object[] Row(int i) =>
    [
        $"2020/06/{(i % 28) + 1:00} {i / 3600 % 24:00}:{i / 60 % 60:00}:{i % 60:00}", $"a{i}@example.com", Pick(i, "とても良かった", "良かった", "普通"), Pick(i / 2, "良かった", "普通"),
        Pick(i / 3, "とても良かった", "良かった"), Pick(i / 5, "医師", "看護師", "薬剤師"), Pick(i / 7, "チラシ, 広報", "チラシ", "広報", ""), i % 40, i % 3 == 0 ? $"意見その{i}です" : "", Pick(i, "20代", "30代", "40代"),
    ];

    private static string Pick(int i, params string[] values) => values[i % values.Length];

    [Fact]
    public void A_hundred_thousand_answers_are_read_from_text()
    {
        var text = new StringBuilder().AppendJoin(',', _headings).Append('\n');
        for (var i = 0; i < People; i++)
            text.AppendJoin(',', Row(i).Select(cell => $"\"{cell}\"")).Append('\n');
        Read("big.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Fact]
    public void And_from_a_workbook() => Read("big.xlsx", new WorkbookFixture().SheetXml("回答", Xml()).ToBytes());

    private static string Xml()
    {
        var xml = new StringBuilder("<sheetData>");
        for (var i = -1; i < People; i++)
        {
            xml.Append("<row>");
            foreach (var cell in i < 0 ? _headings : Row(i))
                xml.Append(cell is int ? $"<c><v>{cell}</v></c>" : $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>");
            xml.Append("</row>");
        }

        return xml.Append("</sheetData>").ToString();
    }

    private static void Read(string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var survey = Imported.Read((name, bytes)).Value!;
        Assert.Equal(People, survey.Responses);
        Assert.True(clock.Elapsed < _patience, $"{clock.Elapsed}");
    }
}
