using OutreachSite.Publishing.Approvals;

namespace OutreachSite.Publishing.Tests.Approvals;

public sealed class NumberChangeTests
{
    [Theory]
    [InlineData(NumberSort.Telephone, "電話０１７６−２３−５１２１、FAX 0120(00)0001、急ぐときは119番。番号 12-34", "0176-23-5121|0120(00)0001|119番")]
    [InlineData(NumberSort.Money, "1,500円、2万5千円、300 yen。3割", "1,500円|2万5千円|300 yen")]
    [InlineData(NumberSort.Day, "令和8年11月21日、2026年（令和8年）4月、12月1日、2026-11-21、1 May 2026", "令和8年11月21日|2026年(令和8年)4月|12月1日|2026-11-21|1 May 2026")]
    [InlineData(NumberSort.Time, "9:00から午後5時半まで。24時間", "9:00|午後5時半")]
    public void Numbers_that_people_act_on_are_found(NumberSort sort, string text, string found) => Assert.Equal(found.Split('|'), NumberChange.Find(sort, text));

    [Fact]
    public void Only_what_differs_is_told()
    {
        var change = Assert.Single(NumberChange.Of("電話0176-23-5121、9:00から", "電話 ０１７６-23-5122、9:00から"));
        Assert.Equal((NumberSort.Telephone, "0176-23-5121", "0176-23-5122"), (change.Sort, Assert.Single(change.Before), Assert.Single(change.After)));
        Assert.Empty(NumberChange.Of("９：００", "9:00"));
    }

    [Fact]
    public void A_telephone_number_is_no_day() => Assert.Empty(NumberChange.Find(NumberSort.Day, "電話 0000-21-3456、0000-21-34"));

    [Fact]
    public void What_goes_in_one_paragraph_and_comes_in_another_is_one_change()
    {
        var together = NumberChange.Together(
        [
            .. NumberChange.Of("電話 0000-21-3456", ""), .. NumberChange.Of("", "電話 0000-21-9999"), .. NumberChange.Of("", "10:00から"), .. NumberChange.Of("10:00から", ""),
            .. NumberChange.Of("1,000円", "1,200円"),
        ]);
        Assert.Equal(["Money 1,000円 → 1,200円", "Telephone 0000-21-3456 → 0000-21-9999"], together.Select(change => $"{change.Sort} {string.Join('、', change.Before)} → {string.Join('、', change.After)}"));
    }
}
