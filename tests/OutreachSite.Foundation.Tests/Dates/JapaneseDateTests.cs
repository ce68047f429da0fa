using OutreachSite.Dates;
using OutreachSite.Diagnostics;

namespace OutreachSite.Tests.Dates;

public sealed class JapaneseDateTests
{
    [Theory]
    [InlineData("令和8年11月1日", "2026-11-01")]
    [InlineData("R8.11.1", "2026-11-01")]
    [InlineData("r8/11/1", "2026-11-01")]
    [InlineData("Ｈ３０.7.28", "2018-07-28")]
    [InlineData("Ｈ３０．７．２８", "2018-07-28")]
    [InlineData("平成30年7月28日(土)", "2018-07-28")]
    [InlineData("平成３０年７月２８日（土）", "2018-07-28")]
    [InlineData("平30. 7.28", "2018-07-28")]
    [InlineData("平成三十年七月二十八日", "2018-07-28")]
    [InlineData("二〇一八年七月二十八日", "2018-07-28")]
    [InlineData("㍻30年7月28日", "2018-07-28")]
    [InlineData("㋿元年五月一日", "2019-05-01")]
    [InlineData("2018/7/28", "2018-07-28")]
    [InlineData("2018-07-28", "2018-07-28")]
    [InlineData("２０１８－０７－２８", "2018-07-28")]
    [InlineData("2018‐07‐28", "2018-07-28")]
    [InlineData("2018.07.28", "2018-07-28")]
    [InlineData("30・7・28", null)]
    [InlineData("H30・7・28", "2018-07-28")]
    [InlineData("20180728", "2018-07-28")]
    [InlineData("2018年7月28日", "2018-07-28")]
    [InlineData(" 2018年 7月 28日 ", "2018-07-28")]
    [InlineData("\u30002018年\u00A07月28日", "2018-07-28")]
    [InlineData("2018年（平成30年）7月28日（土）", "2018-07-28")]
    [InlineData("平成30年（2018年）7月28日", "2018-07-28")]
    [InlineData("昭32. 7. 1", "1957-07-01")]
    [InlineData("令4.10. 5", "2022-10-05")]
    [InlineData("2020年2月29日", "2020-02-29")]
    public void A_date_is_read_in_every_notation_of_the_office(string written, string? iso) =>
        Assert.Equal(iso, JapaneseDate.Parse(written).Value is { } date ? DateText.Iso(date) : null);

    [Theory]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和1年5月1日", "2019-05-01")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("H1.1.8", "1989-01-08")]
    [InlineData("T15.12.24", "1926-12-24")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("M45.7.29", "1912-07-29")]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    public void The_first_and_last_day_of_an_era_belong_to_it(string written, string iso) =>
        Assert.Equal(iso, DateText.Iso(JapaneseDate.Parse(written).Value!.Value));

    [Theory]
    [InlineData("平成31年5月1日", "令和元年5月1日")]
    [InlineData("令和元年4月30日", "平成31年4月30日")]
    [InlineData("平成32年7月1日", "令和2年7月1日")]
    [InlineData("S64.1.8", "平成元年1月8日")]
    [InlineData("H1.1.7", "昭和64年1月7日")]
    [InlineData("大正15年12月25日", "昭和元年12月25日")]
    [InlineData("明治45年7月30日", "大正元年7月30日")]
    public void A_day_outside_its_era_is_an_error_that_names_the_right_one(string written, string right)
    {
        var problem = ProblemOf(written, "DAT104");
        Assert.Equal($"「{right}」と書いてください", problem.Hint!.Value.Japanese);
    }

    [Theory]
    [InlineData("令和8年13月1日", "DAT102")]
    [InlineData("2018-02-30", "DAT102")]
    [InlineData("2019年2月29日", "DAT102")]
    [InlineData("2018/7/0", "DAT102")]
    [InlineData("20180732", "DAT102")]
    [InlineData("平成31年2月30日", "DAT102")]
    [InlineData("R0.1.1", "DAT105")]
    [InlineData("令和0年1月1日", "DAT105")]
    [InlineData("18/7/28", "DAT106")]
    [InlineData("30年7月28日", "DAT106")]
    [InlineData("2018年7月", "DAT107")]
    [InlineData("平成30年", "DAT107")]
    [InlineData("7月28日", "DAT107")]
    [InlineData("H30.7", "DAT107")]
    [InlineData("H30年度", "DAT108")]
    [InlineData("2018年度", "DAT108")]
    [InlineData("2018年（平成29年）7月28日", "DAT109")]
    [InlineData("明治5年12月2日", "DAT110")]
    [InlineData("1872-12-31", "DAT110")]
    [InlineData("", "DAT101")]
    [InlineData("未定", "DAT101")]
    [InlineData("平成", "DAT101")]
    [InlineData("12月上旬", "DAT107")]
    [InlineData("2018/7-28", "DAT101")]
    [InlineData("2018/7/28/", "DAT101")]
    [InlineData("201/7/28", "DAT101")]
    [InlineData("2018/007/28", "DAT101")]
    [InlineData("2018年7月28", "DAT101")]
    [InlineData("2018年7月28日ごろ", "DAT101")]
    [InlineData("2018年7月28日（土", "DAT101")]
    [InlineData("2018年（2018年）7月28日", "DAT101")]
    [InlineData("Heisei 30", "DAT101")]
    [InlineData("99999999999/1/1", "DAT101")]
    [InlineData("令和9000年1月1日", "DAT101")]
    public void What_is_no_day_has_its_own_reason(string written, string code) => ProblemOf(written, code);

    [Theory]
    [InlineData("2018/7/28（土）")]
    [InlineData("2018/7/28(土)")]
    [InlineData("2018/7/28 土")]
    [InlineData("2018/7/28 土曜日")]
    [InlineData("2018年7月28日（土曜日）")]
    [InlineData("2018年7月28日（土曜）")]
    [InlineData("2018年7月28日［土］")]
    [InlineData("2018年7月28日（土・祝）")]
    [InlineData("2018年7月28日（土祝日）")]
    [InlineData("2018-07-28 (Sat)")]
    [InlineData("2018-07-28 saturday")]
    public void A_weekday_that_is_right_is_accepted(string written) =>
        Assert.Equal(new DateOnly(2018, 7, 28), JapaneseDate.Parse(written).Value);

    [Fact]
    public void A_weekday_that_is_wrong_is_an_error_that_says_which_it_is()
    {
        var problem = ProblemOf("平成30年7月28日(金)", "DAT103");
        Assert.Equal("「平成30年7月28日(金)」の曜日が違います（2018年7月28日は土曜日です）", problem.Message.Japanese);
        Assert.Contains("Saturday, not a Friday", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_weekday_is_pointed_at_when_the_place_of_the_text_is_known()
    {
        const string written = "平成30年7月28日（金）";
        var problem = JapaneseDate.Parse(written, new("a.md", 3, 12, written.Length)).Problem!;
        Assert.Equal(new Location("a.md", 3, 22, 3), problem.Where);
    }

    [Fact]
    public void Every_problem_stands_at_the_place_that_was_given()
    {
        var where = new Location("a.md", 3, 12, 2);
        Assert.Equal(where, JapaneseDate.Parse("未定", where).Problem!.Where);
        Assert.Equal(where, JapaneseDate.Parse("2018-07-28 (Fri)", where).Problem!.Where);
    }

    [Fact]
    public void The_last_day_of_the_month_is_in_the_hint() =>
        Assert.Contains("2月は28日まで", ProblemOf("2018-02-30", "DAT102").Hint!.Value.Japanese, StringComparison.Ordinal);

    [Theory]
    [InlineData("8.11.1", "令和8年")]
    [InlineData("30.7.28", "平成30年")]
    [InlineData("57/7/1", "昭和57年")]
    [InlineData("99/7/1", "1999年")]
    public void A_short_year_gets_a_hint_with_what_it_may_be(string written, string part) =>
        Assert.Contains(part, ProblemOf(written, "DAT106").Hint!.Value.Japanese, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_back_as_the_same_day()
    {
        DateStyle[] styles =
            [DateStyle.Both, DateStyle.Era, DateStyle.EraWithWeekday, DateStyle.Western, DateStyle.WesternWithWeekday, DateStyle.Easy, DateStyle.Iso];
        for (var day = Era.FirstGregorianDay; day.Year < 2060; day = day.AddDays(5))
        {
            foreach (var style in styles)
                Assert.Equal(day, JapaneseDate.Parse(DateText.Of(day, style)).Value);
        }
    }

    private static Diagnostic ProblemOf(string written, string code)
    {
        var reading = JapaneseDate.Parse(written, new("a.md", 1, 1));
        Assert.Null(reading.Value);
        Assert.Equal(code, reading.Problem!.Code);
        Assert.Equal(Severity.Error, reading.Problem.Severity);
        return reading.Problem;
    }
}
