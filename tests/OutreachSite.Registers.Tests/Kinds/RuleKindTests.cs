using OutreachSite.Registers.Kinds.Rules;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class RuleKindTests
{
    [Fact]
    public void Editions_steps_and_hospitals_are_rows_of_one_rule()
    {
        var reading = Registers.Read(RuleKind.Kind, """
            ルール名,圏域,版,区分,運用開始日,手順番号,手順,だれが,いつまでに,内容,様式,参加,変更点
            調整ルール,上圏域,第1版,版,H29.4.1,,,,,,,,はじめて作った
            調整ルール,上圏域,第1版,ステップ,,1,入院を知らせる,ケアマネジャー,次の日,電話する,renraku;sheet,,
            調整ルール,上圏域,第1版,医療機関,,,中央病院,,,,sheet,○,
            """);
        Assert.Empty(reading.Said());
        Assert.Equal([RuleFields.OfEdition, RuleFields.OfStep, RuleFields.OfHospital], reading.Records.Select(row => row.Text(RuleFields.Part)));
        Assert.Equal(["renraku", "sheet"], reading.Records[1].Value(RuleFields.Forms)!.Value.AsEnumerable());
        Assert.Equal(3, reading.Records.Select(row => row.Id).Distinct().Count());
        Assert.Equal(new DateOnly(2017, 4, 1), Assert.Single(RowReminder.Of(RuleKind.Kind, reading.Records)).Day);
    }

    [Fact]
    public void A_bad_list_of_rules_is_told_cell_by_cell() => Assert.Equal(
        ["REG103 C5", "REG385 D3", "REG383 B4", "REG384 E7"],
        Registers.Read(RuleKind.Kind, "ルール,版,行の種類,適用開始日,順番,手順名\n甲,第1版,版,2026-04-01,,\n甲,第2版,版,2026-04-01,,\n甲,第3版,版,,,\n甲,第3版,,,1,話す\n甲,第1版,手順,,1,知らせる\n甲,第1版,手順,,1,話し合う\n").Said());
}
