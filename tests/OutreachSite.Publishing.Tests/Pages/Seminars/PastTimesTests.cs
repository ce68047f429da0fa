using System.Collections.Immutable;
using OutreachSite.Diagnostics;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Tests.Pages.Seminars;

public sealed class PastTimesTests
{
    [Fact]
    public void Columns_are_known_by_their_headings_and_other_columns_are_professions()
    {
        var time = Assert.Single(Read("テーマ,開催日,回,参加者数,満足度,設問,医師,歯科医師\n看取り,H25.9.26,第6回,１６６人,87％,5段階,12,0\n", out var problems));
        Assert.Equal("", problems);
        Assert.Equal(("第6回", "2013-09-26", "看取り", 166, 87m, "5段階"), (time.Number, time.Date.Iso, time.Theme, time.Attended, time.Satisfied, time.Wording));
        Assert.Equal(["医師 12", "歯科医師 0"], time.Professions.Select(one => $"{one.Profession} {one.Attended}"));
        Assert.Equal(2013, time.FiscalYear);
    }

    [Theory]
    [InlineData("2018年2月", 2017)]
    [InlineData("2018-03-31", 2017)]
    [InlineData("2018-04-01", 2018)]
    [InlineData("平成30年度", 2018)]
    public void The_fiscal_year_begins_in_April(string date, int year) =>
        Assert.Equal(year, Assert.Single(Read($"開催日,テーマ\n{date},会\n", out _)).FiscalYear);

    [Fact]
    public void What_is_not_stated_is_no_zero() => Assert.Null(Assert.Single(Read("開催日,テーマ,参加者\n2019年2月,会,―\n", out _)).Attended);

    [Theory]
    [InlineData("回,参加者\n1,10\n", "EVT201")]
    [InlineData("開催日,テーマ\nいつか,会\n", "EVT202")]
    [InlineData("開催日,テーマ,参加者\n2019-02-01,会,たくさん\n", "EVT203")]
    public void What_cannot_be_read_is_said_at_its_cell(string table, string code)
    {
        Read(table, out var problems);
        Assert.Equal(code, problems);
    }

    private static ImmutableArray<SeriesTime> Read(string table, out string codes)
    {
        var problems = new DiagnosticBag();
        var times = PastTimes.Read(CsvText.Read(new(new("past.csv"), table)).Value!, problems);
        codes = string.Join(' ', problems.ToImmutableArray().Select(problem => problem.Code));
        return times;
    }
}
