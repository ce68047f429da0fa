using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Testing;

namespace OutreachSite.Registers.Tests.Freshness;

public sealed class FreshnessTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    [Theory]
    [InlineData("2026-04-01", "", FreshnessState.Fresh)]
    [InlineData("2025-11-22", "", FreshnessState.Fresh)]
    [InlineData("2025-11-21", "", FreshnessState.Due)]
    [InlineData("2025-05-22", "", FreshnessState.Due)]
    [InlineData("2025-05-21", "", FreshnessState.Stale)]
    [InlineData("2023-11-21", "", FreshnessState.Hidden)]
    [InlineData("", "", FreshnessState.Stale)]
    [InlineData("2026-04-01", "2026-10-01", FreshnessState.Due)]
    [InlineData("2025-10-01", "2027-01-01", FreshnessState.Fresh)]
    public void A_row_is_fresh_for_a_year_and_stale_after_half_a_year_more(string confirmed, string due, FreshnessState state) =>
        Assert.Equal(state, new FreshnessRule(HiddenAfter: 36).Of(Row($"みほん医院,{confirmed},{due},,"), _today).State);

    [Theory]
    [InlineData("否", "")]
    [InlineData("要相談", "")]
    [InlineData("可", "2026-11-21")]
    public void What_may_not_be_shown_is_hidden_however_fresh_it_is(string consent, string closed) =>
        Assert.Equal(FreshnessState.Hidden, new FreshnessRule().Of(Row($"みほん医院,2026-11-01,,{consent},{closed}"), _today).State);

    [Fact]
    public void A_return_code_is_the_same_every_year_and_notices_slips()
    {
        var row = Row("みほん医院,,,,");
        var code = ReturnCode.Of(row);
        Assert.Equal(code, ReturnCode.Of(Row("みほん医院,2026-11-01,,,")));
        Assert.Equal(code, ReturnCode.Parse(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.Null(ReturnCode.Parse("AAA-AAAB"));
        Assert.Null(ReturnCode.Parse("みほん"));
        var rows = Tests.Kinds.SampleRegisters.Rows(FacilityKind.Kind);
        Assert.Equal(rows.Count, rows.Select(ReturnCode.Of).Distinct().Count());
    }

    [Fact]
    public void A_reply_renews_the_day_unless_something_changed()
    {
        var (one, other) = (Row("みほん医院,2025-01-01,2025-12-01,,"), Row("みなと薬局,2025-01-01,,,"));
        var file = Confirmations.Write([new(ReturnCode.Of(one), _today, IsUnchanged: true, "介護福祉課", ""), new(ReturnCode.Of(other), _today, IsUnchanged: false, "介護福祉課", "電話が変わった")]);
        var (replies, problems) = Confirmations.Read(new("registers/facility.confirmations.csv"), file);
        Assert.Empty(problems);
        var rows = Confirmations.Over([one, other], replies);
        Assert.Equal(_today, rows[0].Value(FreshnessFields.ConfirmedOn));
        Assert.Null(rows[0].Value(FreshnessFields.Due));
        Assert.Equal(new DateOnly(2025, 1, 1), rows[1].Value(FreshnessFields.ConfirmedOn));
        Assert.Equal(["みなと薬局"], Confirmations.Open(rows, replies).Select(open => open.Row.Text(FacilityFields.Name)));
        Assert.Equal(FreshnessState.Fresh, new FreshnessRule().Of(rows[0], _today).State);
    }

    [Fact]
    public void A_line_that_is_no_reply_is_said()
    {
        var (replies, problems) = Confirmations.Read(new("r.csv"), System.Text.Encoding.UTF8.GetBytes("返信コード,日付,返事\nAAA-AAAB,2026-11-21,変更なし\n"));
        Assert.Empty(replies);
        Assert.Equal(["REG421"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_sheet_says_what_is_shown_and_where_to_reply()
    {
        var row = new FreshnessRule().Of(Registers.Read(FacilityKind.Kind, "ID,名称,電話,住所,往診,診療時間,備考\nF1,<みほん>医院,0176-00-1234,中央1,○,月〜金 9:00〜12:00,内部のメモ\n").Records[0], _today);
        Snapshot.Matches(ConfirmationSheets.Write(FacilityKind.Kind, [row], new("みほん町 介護福祉課", "0176-00-9999", null, new(2026, 12, 11))), "html");
    }

    private static RegisterRow Row(string line) => Registers.Read(FacilityKind.Kind, $"名称,確認日,次回確認日,掲載承諾,廃止日\n{line}\n").Records[0];
}
