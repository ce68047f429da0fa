using OutreachSite.Registers.Kinds.Issues;
using OutreachSite.Registers.Kinds.Shared;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class IssueKindTests
{
    [Fact]
    public void Numbers_within_cells_make_pairs()
    {
        var reading = Registers.Read(IssueKind.Kind, """
            機関名,分野,課題,解決策,成果・評価,確度
            みなと病院,夜の体制,"①相談する所がない
            ②薬がすぐに出ない","①電話を1つにした
            ・当番を決めた
            ②薬局の当番表","①月に5件の相談。②まだ",high
            """);
        Assert.Empty(reading.Said());
        var pairs = Assert.Single(IssueTable.Of(reading.Records).Cells).Pairs;
        Assert.Equal(
            ["①: 相談する所がない → 電話を1つにした／当番を決めた → 月に5件の相談。", "②: 薬がすぐに出ない → 薬局の当番表 → まだ"],
            pairs.Select(pair => $"{pair.Number}: {Text(pair.Issues)} → {Text(pair.Measures)} → {Text(pair.Evaluations)}"));
        Assert.Equal("確か", reading.Records[0].Get(CertaintyField.Certainty));
    }

    [Fact]
    public void A_row_for_each_number_makes_the_same_pairs_and_a_measure_may_answer_several()
    {
        var reading = Registers.Read(IssueKind.Kind, """
            団体,テーマ,番号,課題,対応,対の番号,評価
            みなと病院,夜,①,所がない,,,
            みなと病院,夜,(2),薬が出ない,,,
            みなと病院,夜,,,当番表,①②,
            みなと病院,夜,,,,,よくなった
            """);
        Assert.Empty(reading.Said());
        var cell = Assert.Single(IssueTable.Of(reading.Records).Cells);
        Assert.Equal(["①|所がない|当番表|", "②|薬が出ない|当番表|", "|||よくなった"], cell.Pairs.Select(pair => $"{pair.Number}|{Text(pair.Issues)}|{Text(pair.Measures)}|{Text(pair.Evaluations)}"));
        Assert.True(cell.IsEvaluatedAsAWhole);
    }

    [Fact]
    public void Numbers_that_only_the_issues_have_pair_nothing()
    {
        var pair = Assert.Single(Assert.Single(IssueTable.Of(Registers.Read(IssueKind.Kind, "団体,テーマ,課題,対応,評価\n甲,夜,\"①遠い\n②狭い\n表①を見る\",会を開く,よい\n").Records).Cells).Pairs);
        Assert.Null(pair.Number);
        Assert.Equal("①遠い／②狭い／②表①を見る", Text(pair.Issues));
        Assert.False(pair.IsUnanswered);
    }

    [Fact]
    public void What_has_no_other_half_is_told_cell_by_cell() => Assert.Equal(
        ["REG370 E2", "REG301 A4", "REG372 E5", "REG103 B6", "REG225 G7"],
        Registers.Read(IssueKind.Kind, "団体,テーマ,番号,課題,対応,評価,確からしさ\n甲,夜,①,遠い,,,\n甲,夜,②,狭い,広げた,,\n甲,夜,②,暗い,,よい,\n甲,夜,④,,照らした,よい,\n甲,,⑤,あ,い,う,\n乙,夜,,あ,い,う,たぶん\n").Said().Order(Comparer<string>.Create((one, other) => string.CompareOrdinal(one[^1..] + one, other[^1..] + other))));

    [Fact]
    public void An_issue_without_a_measure_is_named_by_its_number()
    {
        var found = Registers.Read(IssueKind.Kind, "団体,テーマ,課題,対応,評価\n甲,夜,\"①遠い\n②狭い\",①車を出した,よい\n").Diagnostics.Where(one => one.Code == "REG370");
        Assert.Equal("「甲」の「②」に対応がありません", Assert.Single(found).Message.Japanese);
    }

    [Fact]
    public void Ids_stay_when_the_order_of_rows_changes()
    {
        const string Head = "団体,テーマ,番号,課題,対応,評価\n", One = "甲,夜,,遠い,車,よい\n", Other = "甲,夜,①,狭い,広げた,よい\n";
        Assert.Equal(Ids(Head + One + Other).Order(StringComparer.Ordinal), Ids(Head + Other + One).Order(StringComparer.Ordinal));
        Assert.Contains("甲-夜-1", Ids(Head + Other));
    }

    private static IEnumerable<string> Ids(string csv) => Registers.Read(IssueKind.Kind, csv).Records.Select(row => row.Id);

    private static string Text(IEnumerable<IssueStatement> statements) => string.Join('／', statements.Select(one => one.Text));
}
