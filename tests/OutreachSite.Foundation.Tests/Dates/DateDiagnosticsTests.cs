using OutreachSite.Dates;
using OutreachSite.Diagnostics;
using OutreachSite.Numbers;
using OutreachSite.Testing;

namespace OutreachSite.Tests.Dates;

public sealed class DateDiagnosticsTests
{
    private static readonly string[] Dates =
        ["未定", "令和8年13月1日", "2018-02-30", "平成30年7月28日(金)", "平成32年7月1日", "R0.1.1", "30.7.28", "2018年7月", "H30年度", "2018年（平成29年）7月28日", "明治5年12月2日"];

    private static readonly string[] FiscalYears = ["30", "平成32年度"];

    private static readonly string[] Times = ["夕方", "25:00", "午後12時30分"];

    [Theory]
    [InlineData(MessageLanguage.Japanese)]
    [InlineData(MessageLanguage.English)]
    public void Every_problem_reads_well_in_both_languages(MessageLanguage language)
    {
        IEnumerable<Diagnostic?> problems =
        [
            .. Dates.Select(text => JapaneseDate.Parse(text).Problem),
            .. FiscalYears.Select(text => FiscalYear.Parse(text).Problem),
            .. Times.Select(text => ClockTime.Parse(text).Problem),
            TimeRange.Parse("16:00〜13:30").Problem,
            .. new[] { "多数", "約1,300", "1,74", "1,741人", "10〜20", "－", "" }.Select(text => JapaneseNumber.Parse(text).Problem),
        ];
        Snapshot.Matches(
            string.Join('\n', problems.Select(problem => $"{problem!.Code}: {problem.Message.In(language)}\n    {problem.Hint?.In(language)}")),
            name: language.ToString());
    }

    [Fact]
    public void Each_problem_has_its_own_code()
    {
        var codes = Dates.Select(text => JapaneseDate.Parse(text).Problem!.Code)
            .Concat(FiscalYears.Select(text => FiscalYear.Parse(text).Problem!.Code))
            .Concat(Times.Select(text => ClockTime.Parse(text).Problem!.Code))
            .Append(TimeRange.Parse("16:00〜13:30").Problem!.Code)
            .Where(code => code != "DAT102")
            .ToList();
        Assert.Equal(codes.Distinct(), codes);
    }
}
