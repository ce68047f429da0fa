using OutreachSite.Content.Events;

namespace OutreachSite.Content.Tests.Events;

public sealed class EventRulesTests
{
    private const string Head = "title: 研修会\ndate: 2018-07-28\n";

    [Fact]
    public void Everything_about_an_event_stands_in_one_file()
    {
        var facts = Read("""
            title: 研修会
            date: 2026-09-05
            until: 2026-09-06
            doors: 13:00
            start: 13:30
            online: {service: 映像でも見られます, url: https://example.jp/live}
            accessibility: {wheelchair: あり, sign-language: 相談, hearing-loop: なし, note: 電話で聞いてください}
            supporters: [医師会]
            application: {how: [電話], fax: 0000-21-3457, form: https://example.jp/form, questions: [送り迎えがいりますか]}
            sessions:
              - {title: 講演, question: q1, speakers: [{name: 見本 太郎, affiliation: みほん病院}], materials: [{title: 資料, file: a.pdf}]}
            video: {title: 講演, url: https://example.jp/v, minutes: 40, transcript: transcript.md}
            attendance: [{profession: 医師, invited: 10, attended: 4}, {profession: 歯科医師, attended: 0}]
            results: {published: 2026-10-01, survey: results.json, findings: [よい会でした], reasons: [q5], changes: [長くします]}
            staff:
              run-sheet: [{at: 12:00, work: 準備, who: 全員}]
              checklist: [{days: 14, work: 名簿}]
              requests: [{kind: 講師, to: 院長, session: 講演}]
            """);
        Assert.Equal((new(2026, 9, 6), 4), (facts.LastDay, facts.Came));
        Assert.Equal(
            [(AccessibilityFeature.Wheelchair, Provision.Yes), (AccessibilityFeature.SignLanguage, Provision.OnRequest), (AccessibilityFeature.HearingLoop, Provision.No)],
            facts.Accessibility.Features.AsEnumerable());
        Assert.Equal(("0000-21-3457", "送り迎えがいりますか"), (facts.Application.Fax, facts.Application.Questions[0].Japanese));
        Assert.Equal(("q1", "みほん病院", "a.pdf"), (facts.Sessions[0].Question!.Text, facts.Sessions[0].Speakers[0].Affiliation!.Japanese, facts.Sessions[0].Materials[0].File.Text));
        Assert.Equal((40, "transcript.md"), (facts.Video!.Minutes, facts.Video.Transcript.Text));
        Assert.Equal(("results.json", "q5", "長くします"), (facts.Results!.Survey!.Text, facts.Results.Reasons[0].Text, facts.Results.Changes[0].Japanese));
        Assert.Equal((RequestKind.Speaker, 14), (facts.Staff.Requests[0].Kind, facts.Staff.Checklist[0].Days));
    }

    [Fact]
    public void How_many_came_is_not_known_while_one_profession_is_not()
    {
        Assert.Null(Read(Head + "attendance: [{profession: 医師, attended: 4}, {profession: 看護師}]\n").Came);
        Assert.Equal(7, Read(Head + "attended: 7\nattendance: [{profession: 医師, attended: 4}, {profession: 看護師}]\n").Came);
    }

    [Theory]
    [InlineData("change: {kind: 中止}", "2018-07-01", EventState.Cancelled)]
    [InlineData("change: {kind: postponed, since: 2018-07-20}\ndeadline: 2018-07-20", "2018-07-19", EventState.Open)]
    [InlineData("change: {kind: postponed, since: 2018-07-20}", "2018-07-20", EventState.Postponed)]
    [InlineData("capacity: 20", "2018-07-28", EventState.Planned)]
    [InlineData("deadline: 2018-07-20", "2018-07-20", EventState.Open)]
    [InlineData("application: {how: [電話]}", "2018-07-28", EventState.Open)]
    [InlineData("until: 2018-07-30", "2018-07-30", EventState.Planned)]
    [InlineData("until: 2018-07-30", "2018-07-31", EventState.Over)]
    [InlineData("results: {published: 2018-08-10}", "2018-08-09", EventState.Over)]
    [InlineData("results: {published: 2018-08-10}", "2018-08-10", EventState.ResultsPublished)]
    [InlineData("results: {changes: [長くします]}", "2018-07-29", EventState.ResultsPublished)]
    public void Cancelled_postponed_and_published_by_date(string line, string today, EventState state) =>
        Assert.Equal(state, Read($"{Head}{line}\n").StateOn(day => day <= DateOnly.ParseExact(today, "yyyy-MM-dd"), hasResultsPage: false));

    [Theory]
    [InlineData("fax: 0000-21-3457", true)]
    [InlineData("how: [電話, ＦＡＸ　0000-21-3457]", true)]
    [InlineData("how: [電話, ファクス]", true)]
    [InlineData("how: [電話, 窓口]", false)]
    public void A_sheet_can_be_faxed_where_the_fax_is_a_way(string line, bool takesFax) =>
        Assert.Equal(takesFax, Read($"{Head}application: {{{line}}}\n").Application.TakesFax);

    [Theory]
    [InlineData("until: 2018-07-27", "EVT101")]
    [InlineData("doors: 14:00\nstart: 13:30", "EVT102")]
    [InlineData("start: 13:30\nsessions: [{title: 講演, start: 13:00}]", "EVT103")]
    [InlineData("end: 16:00\nsessions: [{title: 講演, start: 15:00, end: 16:30}]", "EVT104")]
    [InlineData("sessions: [{title: 一, start: 14:00, end: 15:00}, {title: 二, start: 14:30}]", "EVT103")]
    [InlineData("attended: 5\nattendance: [{profession: 医師, attended: 4}]", "EVT105")]
    [InlineData("attendance: [{profession: 医師, invited: 3, attended: 4}]", "EVT106")]
    [InlineData("results: {published: 2018-07-28}", "EVT107")]
    [InlineData("sessions: [{title: 講演}]\nstaff: {requests: [{kind: 講師, to: 院長, session: 公演}]}", "EVT108")]
    [InlineData("change: {kind: 中し}", "CNT127")]
    [InlineData("application: {fax: 電話}", "SIT110")]
    [InlineData("video: {title: 講演, url: https://example.jp/v}", "CNT120")]
    public void What_contradicts_itself_is_named(string lines, string code) =>
        Assert.Equal(code, string.Join(' ', EventFactsReader.Read(new(new("event.yml"), $"{Head}{lines}\n")).Diagnostics.Select(problem => problem.Code)));

    [Fact]
    public void Series_have_ids_and_say_when_their_table_was_changed()
    {
        var series = EventSeriesReader.Read(new(new("series.yml"), "kashiwa:\n  title: 会議\n  past: a.csv\n  updated: 2026-11-01\n  professions: [医師]\n")).Value!;
        Assert.Equal(("kashiwa", "a.csv", "医師"), (series.All[0].Id.Text, series.All[0].Past!.Text, series.All[0].Professions[0].Japanese));
        Assert.Equal(["CNT120"], EventSeriesReader.Read(new(new("series.yml"), "k:\n  title: 会議\n  past: a.csv\n")).Diagnostics.Select(problem => problem.Code));
    }

    private static EventFacts Read(string text)
    {
        var outcome = EventFactsReader.Read(new(new("event.yml"), text));
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }
}
