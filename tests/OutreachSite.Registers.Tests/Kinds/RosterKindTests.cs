using OutreachSite.Registers.Kinds.Rosters;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class RosterKindTests
{
    private const string Rows = """
        会議名,区分,所属,職名,氏名,職種,定数
        協議会,委員,郡医師会,会長,山田太郎,医師,3
        〃,〃,〃,副会長,鈴木花子,〃,
        協議会,委員,歯科医師会,理事,佐藤一,歯科医師,
        """;

    [Fact]
    public void Ditto_marks_are_written_out_and_names_of_persons_are_left_out()
    {
        var reading = Registers.Read(RosterKind.Kind, Rows);
        Assert.Equal(["REG106 E1", "REG113 A3", "REG113 B3", "REG113 C3", "REG113 F3"], reading.Said());
        Assert.Equal(["郡医師会 会長 医師", "郡医師会 副会長 医師", "歯科医師会 理事 歯科医師"], reading.Records.Select(row => $"{row.Text(RosterFields.Organisation)} {row.Text(RosterFields.Post)} {row.Text(RosterFields.Profession)}"));
        Assert.All(reading.Records, row => Assert.Null(row[RosterFields.Name]));
    }

    [Fact]
    public void Who_asks_for_names_gets_them() =>
        Assert.Equal("山田太郎", Registers.Read(RosterKind.Kind, Rows, new() { TakesPersonal = true }).Records[0].Text(RosterFields.Name));

    [Fact]
    public void A_bad_roster_is_told_cell_by_cell() => Assert.Equal(
        ["REG103 A3", "REG221 D4", "REG360 F4", "REG369 E2"],
        Registers.Read(RosterKind.Kind, "会議体,区分,所属,人数,定数,任期\n協議会,委員,医師会,3,16,2026年度\n,委員,市,,,\n協議会,委員,町,たくさん,,いつか\n").Said());

    [Fact]
    public void A_profession_alone_says_that_somebody_is_there_and_not_how_many()
    {
        var reading = Registers.Read(RosterKind.Kind, "会議体,所属,職種,人数\n会,,看護師,\n会,病院,,\n会,,医師,4\n");
        Assert.Equal([null, 1, 4], reading.Records.Select(RosterKind.SeatsOf));
    }

    /// <summary>The same seat several times is as many seats: two advisers of one association.</summary>
    [Fact]
    public void The_same_seat_twice_is_two_seats() => Assert.Equal(2, Registers.Read(RosterKind.Kind, "会議体,所属,職名\n会,医師会,顧問\n会,医師会,顧問\n").Records.Length);
}
