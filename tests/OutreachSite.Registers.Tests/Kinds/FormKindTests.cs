using OutreachSite.Registers.Kinds.Forms;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class FormKindTests
{
    [Fact]
    public void A_form_says_who_sends_it_to_whom_since_when()
    {
        var reading = Registers.Read(FormKind.Kind, """
            様式名,使う場面,目的,根拠,書く人,送り先,用紙サイズ,白黒,版数,施行日,受け付ける病院,書き方
            FAX連絡票,ふだん,用件を伝える,記載,ケアマネジャー,主治医,Ａ４判,○,第2版,R8.4.1,中央病院;みなと病院,本人の名前：ふりがなも;用件（３行）：1枚に1つ;返事：□電話 □FAX
            連携シート,ふだん,連絡する,推測,,,,,,,,
            """);
        Assert.Empty(reading.Said());
        var form = reading.Records[0];
        Assert.Equal(("A4", "2026-04-01", "推定"), (form.Text(FormFields.Paper), form.Text(FormFields.From), reading.Records[1].Text(FormFields.Basis)));
        Assert.Equal(["中央病院", "みなと病院"], form.Value(FormFields.AcceptedBy)!.Value.AsEnumerable());
        Assert.Equal(
            ["本人の名前|ふりがなも|1|", "用件|1枚に1つ|3|", "返事||1|電話/FAX"],
            form.Value(FormFields.Entries)!.Value.Select(FormEntry.Of).Select(entry => $"{entry.Label}|{entry.Hint}|{entry.Lines}|{string.Join('/', entry.Choices)}"));
    }

    [Fact]
    public void A_bad_list_of_forms_is_told_cell_by_cell() => Assert.Equal(
        ["REG381 B2", "REG380 D2", "REG382 F2", "REG225 C3", "REG380 E4", "REG103 A5"],
        Registers.Read(FormKind.Kind, "様式名,目的,根拠,版,適用日,書き方,FAX,出典\n連絡票,伝える,,,R8.4.1,名前：本人;名前：家族,,県の資料\n手帳,持つ,うわさ,,,,,\n相談票,聞く,記載,第1版,,,0176-00-1234,\n,だけ,,,,,,\n").Said());

    [Theory]
    [InlineData("名前", "名前||1|")]
    [InlineData("用件(9行): 短く", "用件|短く|6|")]
    [InlineData("用件（0行）", "用件||1|")]
    [InlineData("住まい：□自宅、□施設", "住まい||1|自宅/施設")]
    [InlineData("：書き方だけ", "|書き方だけ|1|")]
    public void A_box_is_read_as_it_is_written(string written, string expected)
    {
        var entry = FormEntry.Of(written);
        Assert.Equal(expected, $"{entry.Label}|{entry.Hint}|{entry.Lines}|{string.Join('/', entry.Choices)}");
    }
}
