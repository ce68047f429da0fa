using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Phones;

namespace OutreachSite.Registers.Tests.Types;

public sealed class PhoneTypeTests
{
    [Theory]
    [InlineData("0176-23-5121", "0176-23-5121")]
    [InlineData("（0176）23-5111", "0176-23-5111")]
    [InlineData("０１７６－２３－５１１１", "0176-23-5111")]
    [InlineData("0176ー23ー5111", "0176-23-5111")]
    [InlineData("0176(23)5111", "0176-23-5111")]
    [InlineData("0176-23-5111（代）", "0176-23-5111（代表）")]
    [InlineData("0176-23-5111 内線123", "0176-23-5111 内線123")]
    [InlineData("0176-23-5111（内線 123）", "0176-23-5111 内線123")]
    [InlineData("0176-23-5111、0176-23-5112", "0176-23-5111、0176-23-5112")]
    [InlineData("0176-23-5111 / 0176-23-5112", "0176-23-5111、0176-23-5112")]
    [InlineData("0176-23-5111\n0176-23-5112", "0176-23-5111、0176-23-5112")]
    [InlineData("0176-23-5111 0176-23-5112", "0176-23-5111、0176-23-5112")]
    [InlineData("0176-23-5111・5112", "0176-23-5111、0176-23-5112")]
    [InlineData("0176-23-5111～3", "0176-23-5111")]
    [InlineData("TEL 0176-23-5111", "0176-23-5111")]
    [InlineData("電話：0176-23-5111", "0176-23-5111")]
    [InlineData("0176235111", "0176235111")]
    [InlineData("0312345678", "03-1234-5678")]
    [InlineData("0120123456", "0120-123-456")]
    [InlineData("0120-12-3456", "0120-12-3456")]
    [InlineData("05012345678", "050-1234-5678")]
    [InlineData("+81-176-23-5111", "0176-23-5111")]
    [InlineData("119", "119")]
    [InlineData("－", "–")]
    [InlineData("なし", "–")]
    public void A_number_is_read_as_people_write_it(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Phone, written));

    [Theory]
    [InlineData("176-23-5121", "0176-23-5121 [REG206]")]
    [InlineData("176235121", "0176235121 [REG206]")]
    [InlineData("9012345678", "– [REG206 REG205]")]
    [InlineData("0176-23-512", "– [REG201]")]
    [InlineData("0176-23-51211", "– [REG202]")]
    [InlineData("23-5121", "– [REG203]")]
    [InlineData("1.76E+08", "– [REG207]")]
    [InlineData("役場に問い合わせ", "– [REG204]")]
    [InlineData("090-1234-5678", "– [REG205]")]
    [InlineData("0176-23-5121、090-1234-5678", "0176-23-5121 [REG205]")]
    [InlineData("090-1234-567", "– [REG201]")]
    public void What_is_wrong_with_a_number_is_said(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Phone, written));

    [Fact]
    public void A_mobile_number_is_taken_when_somebody_asks_for_it() =>
        Assert.Equal("090-1234-5678", Registers.Written(FieldTypes.Phone, "09012345678", takesPersonal: true));

    [Fact]
    public void A_number_is_read_again_as_it_is_written()
    {
        var written = Registers.Written(FieldTypes.Phone, "0176-23-5111（代）内線12、0176-23-5112");
        Assert.Equal(written, Registers.Written(FieldTypes.Phone, written));
        var numbers = Assert.IsType<System.Collections.Immutable.ImmutableArray<PhoneNumber>>(Registers.Value(FieldTypes.Phone, written).Value);
        Assert.Equal(new PhoneNumber("0176235111", "0176-23-5111", "12", "代表"), numbers[0]);
        Assert.Equal(new PhoneNumber("0176235112", "0176-23-5112"), numbers[1]);
    }

    [Fact]
    public void The_message_counts_the_digits()
    {
        var reading = Registers.Read(RegisterKinds.Find("facility")!, "名称,電話番号\nみほん医院,0176-23-512\n");
        var problem = Assert.Single(reading.Diagnostics);
        Assert.Equal("電話番号「0176-23-512」が9けたです。1けた足りません", problem.Message.Japanese);
        Assert.Equal("B2", problem.Where.Cell);
        Assert.Empty(reading.Records);
    }
}
