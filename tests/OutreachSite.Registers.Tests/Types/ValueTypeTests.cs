using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Tests.Types;

public sealed class ValueTypeTests
{
    [Theory]
    [InlineData("039-0000", "039-0000")]
    [InlineData("〒０３９－０００１", "039-0001")]
    [InlineData("0390000", "039-0000")]
    [InlineData("390000", "039-0000 [REG206]")]
    [InlineData("39-0000", "039-0000 [REG206]")]
    [InlineData("039-000", "– [REG212]")]
    [InlineData("12345678", "– [REG212]")]
    [InlineData("不明", "–")]
    public void A_postal_code_has_seven_digits(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Postal, written));

    [Theory]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("R8.4.1", "2026-04-01")]
    [InlineData("H30.12.1現在", "2018-12-01")]
    [InlineData("令和8年4月1日時点", "2026-04-01")]
    [InlineData("2018/7/28 0:00", "– [REG217]")]
    [InlineData("2018-07-28 00:00:00", "2018-07-28")]
    [InlineData("平30. 7. 1", "2018-07-01")]
    [InlineData("45000", "2023-03-15 [REG218]")]
    [InlineData("令和8年9月", "2026-09-01 [REG219]")]
    [InlineData("2026.9", "2026-09-01 [REG219]")]
    [InlineData("令和8年2月30日", "– [REG217]")]
    [InlineData("平成31年5月1日", "– [REG217]")]
    [InlineData("2018年7月28日（土）", "2018-07-28")]
    [InlineData("（2018年7月28日）", "2018-07-28")]
    [InlineData("2018年7月28日（金）", "– [REG217]")]
    [InlineData("そのうち", "– [REG217]")]
    [InlineData("未定", "– [REG217]")]
    public void A_day_is_read_in_any_notation(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Day, written));

    [Theory]
    [InlineData("H30", "2018")]
    [InlineData("平成30年度", "2018")]
    [InlineData("２０１８年", "2018")]
    [InlineData("令和元年度", "2019")]
    [InlineData("30", "– [REG220]")]
    [InlineData("昔", "– [REG220]")]
    public void A_year_is_kept_as_the_Western_one(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Year, written));

    /// <summary>A register is remembered as its text: what is read from that is the same to the last digit, else a page differs from build to build.</summary>
    [Theory]
    [InlineData("143.44410")]
    [InlineData("40.0")]
    [InlineData("40°30′0″")]
    public void A_coordinate_that_was_written_is_read_as_the_same_to_the_last_digit(string written)
    {
        var first = Registers.Value(FieldTypes.Longitude, written).Value!;
        var second = Registers.Value(FieldTypes.Longitude, FieldTypes.Longitude.WriteText(first)).Value!;
        Assert.Equal(FormattableString.Invariant($"{first}"), FormattableString.Invariant($"{second}"));
    }

    [Theory]
    [InlineData("1,741", "1741")]
    [InlineData("▲3.5", "-3.5")]
    [InlineData("△２", "-2")]
    [InlineData("43％", "43")]
    [InlineData("30名", "30 [REG222]")]
    [InlineData("－", "–")]
    [InlineData("…", "–")]
    [InlineData("0", "0")]
    [InlineData("約30", "– [REG221]")]
    [InlineData("10〜20", "– [REG221]")]
    public void A_number_is_exact_or_absent(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Number, written));

    [Fact]
    public void A_capacity_of_nought_does_not_apply() => Assert.Equal("– [REG223]", Registers.Written(FieldTypes.Capacity, "0"));

    [Theory]
    [InlineData("○", "可")]
    [InlineData("〇", "可")]
    [InlineData("◎", "可")]
    [InlineData("有", "可")]
    [InlineData("あり", "可")]
    [InlineData("○（予約制）", "可")]
    [InlineData("×", "不可")]
    [InlineData("✕", "不可")]
    [InlineData("否", "不可")]
    [InlineData("無", "不可")]
    [InlineData("0", "不可")]
    [InlineData("△", "要相談")]
    [InlineData("応相談", "要相談")]
    [InlineData("－", "–")]
    [InlineData("たぶん", "– [REG224]")]
    public void An_answer_is_yes_no_or_on_request(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Answer, written));

    [Theory]
    [InlineData("40.68312", "40.68312")]
    [InlineData("北緯40.68312", "40.68312")]
    [InlineData("40°40′59.2″", "40.683111 [REG226]")]
    [InlineData("40度40分59.2秒", "40.683111 [REG226]")]
    [InlineData("40.40.59.2", "40.683111 [REG226]")]
    [InlineData("４０．５", "40.5")]
    [InlineData("役場の隣", "– [REG227]")]
    public void A_latitude_is_in_degrees(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Latitude, written));

    /// <summary>千代田区, 札幌市 and 三沢市, as the ministry publishes their codes.</summary>
    [Theory]
    [InlineData("131016", "131016")]
    [InlineData("011002", "011002")]
    [InlineData("022071", "022071")]
    [InlineData("22071", "022071 [REG206]")]
    [InlineData("11002", "011002 [REG206]")]
    [InlineData("13101", "131016 [REG210]")]
    [InlineData("02207", "022071 [REG210]")]
    [InlineData("131017", "– [REG209]")]
    [InlineData("991016", "– [REG209]")]
    [InlineData("三沢市", "– [REG211]")]
    public void A_code_of_a_municipality_has_its_check_digit(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.MunicipalityCode, written));

    /// <summary>The number of 国税庁 is 7000012050002, as it publishes it.</summary>
    [Theory]
    [InlineData("7000012050002", "7000012050002")]
    [InlineData("７０００－０１２０５－０００２", "7000012050002")]
    [InlineData("7000012050003", "– [REG209]")]
    [InlineData("700001205000", "– [REG208]")]
    [InlineData("7.00001E+12", "– [REG207]")]
    public void A_number_of_a_corporation_has_its_check_digit(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.CorporateNumber, written));

    [Theory]
    [InlineData("0271200123", "0271200123")]
    [InlineData("271200123", "0271200123 [REG206]")]
    [InlineData("2.70E+08", "– [REG207]")]
    [InlineData("12345", "12345 [REG208]")]
    public void A_code_keeps_its_zeros(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Code(10), written));

    [Theory]
    [InlineData("https://example.invalid/a", "https://example.invalid/a")]
    [InlineData("http//example.invalid/", "http://example.invalid/ [REG216]")]
    [InlineData("http:/example.invalid/", "http://example.invalid/ [REG216]")]
    [InlineData("www.example.invalid", "https://www.example.invalid [REG216]")]
    [InlineData("ｈｔｔｐｓ：//example.invalid/", "https://example.invalid/ [REG216]")]
    [InlineData("info@example.invalid", "– [REG214]")]
    [InlineData("ホームページあり", "– [REG215]")]
    [InlineData("javascript:alert(1)", "– [REG215]")]
    public void The_address_of_a_page_is_mended_or_refused(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Url, written));

    [Theory]
    [InlineData("内科;小児科", "内科;小児科")]
    [InlineData("内科、小児科、内科", "内科;小児科")]
    [InlineData("内科\n小児科", "内科;小児科")]
    [InlineData("内科（午前、予約制）、外科", "内科（午前、予約制）;外科")]
    public void A_list_has_each_word_once(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.List, written));

    [Theory]
    [InlineData("ミホンイイン", "ミホンイイン")]
    [InlineData("みほんいいん", "ミホンイイン")]
    [InlineData("ﾐﾎﾝｸﾘﾆｯｸ", "ミホンクリニック")]
    [InlineData("ミホン医院", "ミホン医院 [REG233]")]
    public void A_reading_is_in_katakana(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Kana, written));

    [Theory]
    [InlineData("髙橋医院", "髙橋医院")]
    [InlineData("𠮷田医院", "𠮷田医院")]
    [InlineData("辻\U000E0100医院", "辻\U000E0100医院 [REG231]")]
    [InlineData("\uE000医院", "\uE000医院 [REG230]")]
    [InlineData("\uFFFD医院", "\uFFFD医院 [REG232]")]
    [InlineData("みほん\n医院", "みほん医院")]
    public void A_name_stays_as_it_is_written(string written, string read) => Assert.Equal(read, Registers.Written(FieldTypes.Named, written));
}
