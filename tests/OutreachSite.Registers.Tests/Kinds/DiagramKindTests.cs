using OutreachSite.Registers.Kinds.Diagrams;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class DiagramKindTests
{
    [Fact]
    public void Boxes_lines_lanes_and_levels_are_rows_of_one_table()
    {
        var reading = Registers.Read(DiagramKind.Kind, """
            図,行の種類,ID,名前,中身,列,から,へ,ことば,向き,確からしさ,出典
            役割,列,,国,,,,,,,,
            役割,列,,市町村,,,,,,,,
            役割,箱,plan,計画を支える,手引き;データ,国,,,,,,資料
            役割,箱,,8項目を進める,,市町村,,,,,推定,
            役割,矢印,,,,,plan,８項目を進める,支援,→,中,
            別の図,箱,plan,同じ記号の箱,,,,,,,,
            """);
        Assert.Empty(reading.Said());
        Assert.Equal(["列", "列", "箱", "箱", "線", "箱"], reading.Records.Select(row => row.Text(DiagramFields.Sort)));
        Assert.Equal(["手引き", "データ"], reading.Records[2].Value(DiagramFields.Members)!.Value.AsEnumerable());
        Assert.Equal(("一方", "推定"), (reading.Records[4].Text(DiagramFields.Direction), reading.Records[4].Text(DiagramFields.Certainty)));
        Assert.Equal("8項目を進める", DiagramTable.Find([.. reading.Records.Where(row => row.Text(DiagramFields.Sort) == DiagramFields.Box)], "８項目を進める")!.Text(DiagramFields.Name));
    }

    [Fact]
    public void A_bad_table_is_told_cell_by_cell() => Assert.Equal(
        ["REG225 B6", "REG393 D7", "REG393 G8", "REG391 C4", "REG390 F5", "REG392 E4"],
        Registers.Read(DiagramKind.Kind, """
            図,行の種類,ID,名前,段,から,へ,向き
            会議,段,,全県,,,,
            会議,箱,a,検討会,全県,,,
            会議,箱,a,協議会,全国,,,
            会議,線,,,,b,a,
            会議,丸,c,部会,全県,,,
            会議,箱,d,,全県,,,
            会議,線,,,,a,,双方
            """).Said());

    [Fact]
    public void A_name_that_is_nearly_right_is_suggested()
    {
        var said = Assert.Single(Registers.Read(DiagramKind.Kind, "図,行の種類,名前,から,へ\n会議,箱,退院支援ルール検討会,,\n会議,線,,退院支援ルール検討会,退院支援ルール検討\n").Diagnostics);
        Assert.Contains("退院支援ルール検討会", said.Hint!.Value.Japanese, StringComparison.Ordinal);
    }
}
