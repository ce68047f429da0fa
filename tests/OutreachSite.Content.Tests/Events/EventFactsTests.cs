using OutreachSite.Content.Events;

namespace OutreachSite.Content.Tests.Events;

public sealed class EventFactsTests
{
    private const string Seminar = """
        title: 介護施設での看取りに関する研修会
        date: 平成30年7月28日（土）
        start: 午後1時30分
        end: 16:00
        venue: {name: 県立保健大学 講堂, access: [駅から歩いて10分, {ja: 駐車場あり, en: Parking}]}
        organiser: 県
        co-organisers: [医師会, 看護協会]
        capacity: 200
        applied: 190
        attended: 186
        apply-from: 2018-06-01
        deadline: 2018-07-20
        application: {how: [電話, FAX]}
        sessions:
          - {title: 看取りに関する心構え, subtitle: 特別講演, start: 13:40, end: 14:40}
          - {title: アンケート報告}
        materials:
          - {title: 資料1, file: slides.pdf, pages: 12}
        """;

    [Fact]
    public void The_facts_of_a_seminar_are_bound()
    {
        var outcome = EventFactsReader.Read(new(new("event.yml"), Seminar));
        Assert.Empty(outcome.Diagnostics);
        var facts = outcome.Value!;
        Assert.Equal(new(2018, 7, 28), facts.Date);
        Assert.Equal((13, 30), (facts.Start!.Value.Hour, facts.Start.Value.Minute));
        Assert.Equal("Parking", facts.Venue!.Access[1].In(Variant.English));
        Assert.Equal(2, facts.CoOrganisers.Length);
        Assert.Equal(186, facts.Attended);
        Assert.Equal("特別講演", facts.Sessions[0].Subtitle!.Japanese);
        Assert.Equal("slides.pdf", facts.Materials[0].File.Text);
        Assert.Equal(["電話", "FAX"], facts.Application.Ways.Select(way => way.Japanese));
    }

    [Theory]
    [InlineData("2018-05-31", false, EventState.NotYetOpen)]
    [InlineData("2018-06-01", false, EventState.Open)]
    [InlineData("2018-07-20", false, EventState.Open)]
    [InlineData("2018-07-21", false, EventState.Closed)]
    [InlineData("2018-07-28", false, EventState.Closed)]
    [InlineData("2018-07-29", false, EventState.Over)]
    [InlineData("2018-07-29", true, EventState.ResultsPublished)]
    [InlineData("2018-07-27", true, EventState.Closed)]
    public void The_state_follows_from_the_day(string today, bool hasResults, EventState state)
    {
        var facts = EventFactsReader.Read(new(new("event.yml"), Seminar)).Value!;
        Assert.Equal(state, facts.StateOn(day => day <= DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), hasResults));
    }

    [Theory]
    [InlineData("deadline: 2018-07-28", "")]
    [InlineData("deadline: 2018-07-29", "CNT161")]
    [InlineData("apply-from: 2018-07-28", "")]
    [InlineData("apply-from: 2018-07-29", "CNT164")]
    public void Nobody_registers_after_the_event(string line, string code)
    {
        var problems = EventFactsReader.Read(new(new("event.yml"), $"title: 研修会\ndate: 2018-07-28\n{line}\n")).Diagnostics;
        Assert.Equal(code, string.Join(' ', problems.Select(problem => problem.Code)));
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_named()
    {
        const string text = """
            title: 研修会
            date: 2018-07-28（日）
            start: 15:00
            end: 14:00
            deadline: 2018-07-30
            apply-from: 2018-08-01
            applied: 10
            attended: 12
            capacity: 0
            venue: {adress: 1丁目}
            sessions:
              - {title: 講演, start: 25:00}
              - {subtitle: 題なし}
            """;
        Snapshot.Matches(Annotated.Source(text, EventFactsReader.Read(new(new("event.yml"), text)).Diagnostics, MessageLanguage.Japanese));
    }
}
