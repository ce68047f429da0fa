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

    [Fact]
    public void Where_a_ring_of_tables_would_hide_too_much_the_first_tables_of_the_plan_come_out_without_it()
    {
        Question[] questions = [TestSurvey.Opinion("q1"), TestSurvey.Opinion("q2"), Profession, TestSurvey.Single("area", "東", "西", "南", "北") with { IsAboutPerson = true }];
        var plan = new PublicationPlan(["q1", "q2"], [new("q1", "job"), new("q2", "job"), new("q1", "area"), new("q2", "area")]);
        for (var seed = 0; seed < 20; seed++)
        {
            var answers = new RandomSurvey(seed).Answers(150, questions);
            var all = Decide(answers, plan).Crossings.Length;
            var without = Decide(answers, plan with { Crossings = plan.Crossings[..3] }).Crossings.Length;
            Assert.True(all >= without, $"{seed}: {all} tables with the ring, {without} without it");
        }
    }

    [Fact]
    public void The_same_table_the_other_way_round_is_not_published()
    {
        var answers = new RandomSurvey(1).Answers(150, Profession, TestSurvey.Single("area", "東", "西"));
        var results = Decide(answers, new(["job"], [new("job", "area"), new("area", "job")]));
        Assert.Empty(results.Crossings);
    }

    [Fact]
    public void A_hidden_number_is_nowhere_in_the_file()
    {
        var results = Publication.Decide(Seminar2018.Survey, new(["lecture", "job"], [new("lecture", "job")]), []).Value!;
        Assert.Contains(results.Crossings, table => table.HiddenCells > 0);
        var text = System.Text.Encoding.UTF8.GetString(ResultsJson.Write(results));
        Assert.Equal(results.Crossings.Sum(table => table.HiddenCells), text.Split('\n').Count(line => line.Trim().TrimEnd(',') == "null"));
        Assert.Equal(ResultsJson.Write(results), ResultsJson.Write(ResultsJson.Read(new("results.json"), ResultsJson.Write(results)).Value!));
    }

    [Fact]
    public void Releases_are_read_from_their_folder_in_the_order_of_time()
    {
        var bytes = ResultsJson.Write(Publication.Decide(Seminar2018.Survey, new(["lecture"], []), []).Value!);
        var files = new OutreachSite.Files.MemoryFiles().With("s/releases/2018-09-01.json", bytes).With("s/releases/2018-08-01.json", bytes);
        Assert.Equal("2018-08-01.json 2018-09-01.json", string.Join(' ', Releases.Read(files, new("s/releases")).Value!.Select(release => Releases.FileName(release.Date))));
        Assert.Contains(Releases.Read(files.With("s/releases/first.json", bytes), new("s/releases")).Diagnostics, diagnostic => diagnostic.Code == "SVY514");
    }

    [Fact]
    public void Options_with_the_same_label_or_that_of_no_answer_are_told_apart()
    {
        var question = TestSurvey.Single("job", "医師", "医師", Category.NoAnswer) with { IsAboutPerson = true };
        var results = Decide(TestSurvey.Of((question, TestSurvey.Choices((0, 10), (1, 11), (2, 12), (-1, 13)))), new(["job"], []));
        Assert.Equal("医師=10 医師（2）=11 無回答・無効（2）=12", Counts(results.Questions[0]));
        Assert.Equal(13, results.Questions[0].NoAnswer);
    }
}
