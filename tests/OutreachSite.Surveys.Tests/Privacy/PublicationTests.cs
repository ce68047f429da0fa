using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Tests.Privacy;

public sealed class PublicationTests
{
    private static readonly Question Profession = TestSurvey.Single("job", "医師", "看護師", "介護職", "市町村職員") with { IsAboutPerson = true };

    private static SurveyResults Decide(SurveyAnswers answers, PublicationPlan plan, params Release[] earlier)
    {
        var outcome = Publication.Decide(answers, plan, [.. earlier]);
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.IsError);
        return outcome.Value!;
    }

    private static string Counts(QuestionResult question) =>
        string.Join(' ', question.Options.Select(option => $"{option.Category.Label}={option.Count}"));

    [Fact]
    public void An_opinion_over_enough_people_is_published_whole_with_its_zero_step()
    {
        var results = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 80), (1, 89), (2, 15), (3, 2)))), new(["q1"], []));
        Assert.Equal("とても良かった=80 良かった=89 普通=15 あまり良くなかった=2 良くなかった=0", Counts(results.Questions[0]));
        Assert.Equal((186, 0, 0), (results.Questions[0].Respondents, results.Questions[0].NoAnswer, results.Questions[0].Invalid));
    }

    [Fact]
    public void Fewer_people_than_the_base_publish_nothing()
    {
        var results = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 9)))), new(["q1"], []));
        Assert.Empty(results.Questions);
        Assert.Equal(new WithheldTable("q1", null, WithheldReason.TooFewPeople), Assert.Single(results.Withheld));
    }

    [Fact]
    public void Small_groups_of_people_are_merged_and_the_merged_group_says_of_what()
    {
        var results = Decide(TestSurvey.Of((Profession, TestSurvey.Choices((0, 2), (1, 20), (2, 3), (3, 15)))), new(["job"], []));
        Assert.Equal("看護師=20 市町村職員=15 その他・合算=5", Counts(results.Questions[0]));
        Assert.Equal("医師 介護職", string.Join(" ", results.Questions[0].Options[2].Category.Members));
    }

    [Fact]
    public void A_single_small_group_takes_the_next_smallest_along()
    {
        var results = Decide(TestSurvey.Of((Profession, TestSurvey.Choices((0, 2), (1, 20), (2, 8), (3, 15)))), new(["job"], []));
        Assert.Equal("看護師=20 市町村職員=15 その他・合算=10", Counts(results.Questions[0]));
    }

    [Fact]
    public void A_sensitive_question_with_one_small_side_is_not_published()
    {
        var ill = TestSurvey.Single("ill", "はい", "いいえ") with { IsSensitive = true };
        var results = Decide(TestSurvey.Of((ill, TestSurvey.Choices((0, 3), (1, 180)))), new(["ill"], []));
        Assert.Equal(WithheldReason.NothingLeftToCompare, Assert.Single(results.Withheld).Reason);
    }

    [Fact]
    public void Three_new_answers_do_not_show_in_the_difference_to_the_earlier_release()
    {
        var plan = new PublicationPlan(["q1"], []);
        var first = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 20), (1, 5)))), plan);
        var second = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 20), (1, 5), (3, 3)))), plan, new Release(new(2018, 8, 1), first));
        Assert.Equal(Counts(first.Questions[0]), Counts(second.Questions[0]));
        Assert.Equal(WithheldReason.TooLittleChanged, Assert.Single(second.Withheld).Reason);
        var third = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 25), (1, 10), (3, 3)))), plan, new Release(new(2018, 8, 1), first));
        Assert.Equal(38, third.Questions[0].Respondents);
    }

    [Fact]
    public void A_replaced_answer_does_not_show_either()
    {
        var plan = new PublicationPlan(["q1"], []);
        var first = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 20), (1, 5)))), plan);
        var second = Decide(TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 19), (1, 6)))), plan, new Release(new(2018, 8, 1), first));
        Assert.Equal(Counts(first.Questions[0]), Counts(second.Questions[0]));
    }

    [Theory]
    [InlineData("nothing", "SVY501")]
    [InlineData("free", "SVY502")]
    public void A_plan_that_cannot_be_followed_is_an_error(string id, string code)
    {
        var free = new Question("free", "ご意見", QuestionKind.Text, []);
        var answers = TestSurvey.Of((TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 12))), (free, new TextColumn([.. new string?[12]])));
        Assert.Contains(Publication.Decide(answers, new([id], []), []).Diagnostics, diagnostic => diagnostic.Code == code && diagnostic.IsError);
    }
}
