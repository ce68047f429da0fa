using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Registers.Reminding;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Tests.Reminding;

public sealed class RowReminderTests
{
    [Fact]
    public void Reminders_name_fields_and_words_of_their_kind()
    {
        foreach (var (kind, reminder) in RegisterKinds.All.SelectMany(kind => kind.Reminders.Select(reminder => (kind, reminder))))
        {
            Assert.True(kind.PlaceOf(reminder.Field) >= 0, $"{kind} {reminder.Field}");
            Assert.All(reminder.Series, field => Assert.True(kind.PlaceOf(field) >= 0, $"{kind} {field}"));
            Assert.NotEmpty(reminder.Says.Japanese);
            Assert.NotEmpty(reminder.Says.English);
            if (reminder.State is { } state)
                Assert.All(reminder.DoneWhen, word => Assert.Contains(word, Assert.IsType<ChoiceType>(state.Type).Offered));
            Assert.Equal(reminder.State is null, reminder.DoneWhen.IsEmpty);
        }

        Assert.All(RegisterKinds.All, kind => Assert.All(kind.OwnerFields, field => Assert.True(kind.PlaceOf(field) >= 0, $"{kind} {field}")));
        Assert.All(new[] { FacilityKind.Kind, DeskKind.Kind, IndicatorKind.Kind, StatusKind.Kind }, kind => Assert.NotEmpty(kind.Reminders));
    }

    [Fact]
    public void A_plan_is_late_from_the_day_after_and_never_when_it_is_done()
    {
        var rows = Registers.Read(StatusKind.Kind, "市区町村名,項目,状態,次の期限\n三沢市,ア,予定,2026-11-20\n三沢市,イ,実施,2026-11-20\n三沢市,ウ,検討中,\n三沢市,エ,,2026-12-01\n").Records;
        var found = RowReminder.Of(StatusKind.Kind, rows);
        Assert.Equal(["三沢市-ア 2026-11-21", "三沢市-エ 2026-12-02"], found.Select(one => $"{one.Row.Id} {one.LateFrom:yyyy-MM-dd}"));
        Assert.Equal("三沢市", StatusKind.Kind.OwnerOf(found[0].Row));
    }

    [Fact]
    public void A_vacancy_is_old_after_a_month_and_a_closing_is_told_beforehand()
    {
        var rows = Registers.Read(FacilityKind.Kind, "施設の名称,空き状況,空き状況の日,廃止日,情報の持ち主\nみほん荘,2,2026-10-01,,川辺町\nみほん医院,,,2026-12-31,\n").Records;
        var found = RowReminder.Of(FacilityKind.Kind, rows);
        Assert.Equal([(ReminderTime.Review, new DateOnly(2026, 10, 31), new DateOnly(2026, 10, 31)), (ReminderTime.Change, new DateOnly(2026, 12, 31), (DateOnly?)null)], found.Select(one => (one.Reminder.Time, one.Day, one.LateFrom)));
        Assert.Equal(["川辺町", null], rows.Select(FacilityKind.Kind.OwnerOf));
    }

    [Fact]
    public void The_last_year_of_an_indicator_asks_and_only_once()
    {
        var rows = Registers.Read(IndicatorKind.Kind, "指標,地域,年度,値\n退院調整率,八戸,H29,70\n退院調整率,八戸,H30,75\n退院調整率,三沢,H30,71\n看取りの数,八戸,R5,12\n").Records;
        Assert.Equal(["退院調整率-八戸-2018 2022-04-01", "看取りの数-八戸-2023 2027-04-01"], RowReminder.Of(IndicatorKind.Kind, rows).Select(one => $"{one.Row.Id} {one.Day:yyyy-MM-dd}"));
    }

    [Fact]
    public void The_section_of_a_desk_sees_to_it()
    {
        var rows = Registers.Read(DeskKind.Kind, "窓口の名称,市区町村名,担当課,電話番号,廃止日\nみほん窓口,みほん町,介護福祉課,0176-23-5121,2027-03-31\n").Records;
        Assert.Equal("みほん町 介護福祉課", DeskKind.Kind.OwnerOf(Assert.Single(RowReminder.Of(DeskKind.Kind, rows)).Row));
    }
}
