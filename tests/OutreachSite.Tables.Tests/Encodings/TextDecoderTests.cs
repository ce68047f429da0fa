using System.Text;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Tables.Tests.Encodings;

public sealed class TextDecoderTests
{
    private const string Answers = "タイムスタンプ,研修はいかがでしたか,ご意見\r\n2018/07/28,とても良かった,①髙﨑先生の話がよかった\r\n2018/07/28,普通,\r\n";

    private static byte[] Bytes(string text, int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        Assert.Equal((Answers, TextEncoding.Utf8), Decoded(Encoding.UTF8.GetBytes(Answers)));
        Assert.Equal((Answers, TextEncoding.Utf8), Decoded([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Answers)]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_in_both_orders_with_and_without_a_mark(bool withMark)
    {
        byte[] little = [.. withMark ? new byte[] { 0xFF, 0xFE } : [], .. Encoding.Unicode.GetBytes(Answers)];
        byte[] big = [.. withMark ? new byte[] { 0xFE, 0xFF } : [], .. Encoding.BigEndianUnicode.GetBytes(Answers)];
        Assert.Equal((Answers, TextEncoding.Utf16LittleEndian), Decoded(little));
        Assert.Equal((Answers, TextEncoding.Utf16BigEndian), Decoded(big));
    }

    [Theory]
    [InlineData("満足\n")]
    [InlineData("ご意見,とても良かった\n")]
    [InlineData("氏名,職種\n東北町,看護師\n")]
    [InlineData("ﾀｲﾑｽﾀﾝﾌﾟ,研修はいかがでしたか\n1,とても良かった\n")]
    public void Cp932_and_euc_jp_are_told_apart_by_what_makes_sense(string text)
    {
        Assert.Equal((text, TextEncoding.Cp932), Decoded(Bytes(text, 932)));
        Assert.Equal((text, TextEncoding.EucJp), Decoded(Bytes(text, 51932)));
    }

    [Fact]
    public void What_a_person_says_about_the_encoding_holds()
    {
        Assert.Equal(Answers, TextDecoder.Decode(Bytes(Answers, 932), TextEncoding.Cp932)!.Text);
        Assert.Null(TextDecoder.Decode(Bytes(Answers, 932), TextEncoding.Utf8));
    }

    [Fact]
    public void A_text_that_ends_within_a_character_is_read_up_to_there()
    {
        var cut = TextDecoder.Decode(Encoding.UTF8.GetBytes(Answers + "良")[..^1])!;
        Assert.Equal((Answers, true), (cut.Text, cut.IsCutOff));
    }

    [Fact]
    public void Bytes_of_a_picture_are_no_text() => Assert.Null(TextDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF, 0xD9, 0x80, 0]));

    [Theory]
    [InlineData("utf-8", TextEncoding.Utf8)]
    [InlineData("Shift_JIS", TextEncoding.Cp932)]
    [InlineData("EUC-JP", TextEncoding.EucJp)]
    [InlineData("utf-16", TextEncoding.Utf16LittleEndian)]
    public void Names_are_known_in_their_usual_spellings(string name, TextEncoding encoding) => Assert.Equal(encoding, TextEncodingNames.Find(name));

    [Fact]
    public void Every_encoding_has_a_name_that_finds_it() =>
        Assert.All(Enum.GetValues<TextEncoding>(), encoding => Assert.Equal(encoding, TextEncodingNames.Find(encoding.Name())));

    private static (string, TextEncoding) Decoded(byte[] bytes) => TextDecoder.Decode(bytes) is { IsCutOff: false } text ? (text.Text, text.Encoding) : ("", default);
}
