using OutreachSite.Diagnostics;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Reporting;
using OutreachSite.Testing;

namespace OutreachSite.Surveys.Tests.Privacy.Reporting;

public sealed class SuppressionReportTests
{
    private static readonly PublicationPlan Plan = new(
        ["lecture", "report", "symposium", "job"], [new("lecture", "job"), new("report", "job"), new("symposium", "job")]);

    [Theory]
    [InlineData(MessageLanguage.Japanese, "ja")]
    [InlineData(MessageLanguage.English, "en")]
    public void The_report_of_the_seminar_can_be_read_by_who_approves_it(MessageLanguage language, string name) =>
        Snapshot.Matches(SuppressionReport.Write(Publication.Decide(Seminar2018.Survey, Plan, []).Value!, [], language), "md", name);

    [Fact]
    public void A_report_says_what_is_withheld_and_what_was_left_out()
    {
        var several = TestSurvey.Multiple("m", "研修", "情報交換", "手引き");
        var job = TestSurvey.Single("job", "医師", "看護師", "介護職") with { IsAboutPerson = true };
        var answers = new RandomSurvey(4).Answers(90, several, job, TestSurvey.Opinion("q1") with { IsSensitive = true });
        var chosen = ((MultipleColumn)answers.Responses!.Columns[0]).Chosen.Select((bits, person) => person < 3 ? 0b101UL : bits is 0 ? 0 : (bits & 0b011) | 1);
        answers = answers with { Responses = answers.Responses with { Columns = answers.Responses.Columns.SetItem(0, new MultipleColumn([.. chosen])) } };
        var first = Publication.Decide(answers, new(["m", "job"], []), []).Value!;
        var more = RandomSurvey.First(answers, 87);
        var results = Publication.Decide(more, new(["m", "job", "q1"], [new("m", "job")]), []).Value!;
        Snapshot.Matches(SuppressionReport.Write(results, [], MessageLanguage.Japanese), "md");
        Assert.Contains("前の公表と比べると", SuppressionReport.Write(Publication.Decide(more, new(["m"], []), [new(new(2018, 8, 1), first)]).Value!, [], MessageLanguage.Japanese), StringComparison.Ordinal);
    }
}
