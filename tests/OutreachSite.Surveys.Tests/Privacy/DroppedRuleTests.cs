using System.Collections.Immutable;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Privacy.Suppression;

namespace OutreachSite.Surveys.Tests.Privacy;

/// <summary>Tests of the tests: without one of the rules, the independent look at what is published finds numbers that can be computed.</summary>
public sealed class DroppedRuleTests
{
    private static readonly Question Q = TestSurvey.Single("q1", "a", "b", "c", "d");
    private static readonly Question Job = TestSurvey.Single("job", "医師", "看護師", "介護職", "市町村職員", "その他") with { IsAboutPerson = true };
    private static readonly Question Area = TestSurvey.Single("area", "東", "西", "南") with { IsAboutPerson = true };
    private static readonly PublicationPlan Plan = new(["q1", "job", "area"], [new("q1", "job")]);

    [Fact]
    public void Hiding_only_the_small_cells_is_not_enough() =>
        Assert.InRange(Rounds(100, (answers, whole) => [WithTable(whole, Hide(answers, whole, cell => cell is > 0 and < 5))]), 50, 100);

    [Fact]
    public void Hiding_nothing_shows_small_cells() => Assert.Contains(
        Enumerable.Range(0, 20).SelectMany(seed => Hide(Answers(seed), Distributions(Answers(seed)), _ => false).Rows).SelectMany(row => row.Cells), cell => cell is > 0 and < 5);

    [Fact]
    public void Forgetting_what_was_published_earlier_is_not_enough() => Assert.InRange(
        Rounds(100, (answers, _) => [Decide(RandomSurvey.First(answers, answers.Responses!.Count - 5)), Decide(answers)]), 5, 100);

    [Fact]
    public void Looking_at_each_table_of_a_ring_alone_is_not_enough()
    {
        // Who answered "a" comes from the east: a number that one table hides, another one then shows.
        Question[] questions = [TestSurvey.Single("q1", "a", "b", "c"), TestSurvey.Single("job", "医師", "看護師", "介護職", "薬剤師"), TestSurvey.Single("area", "東", "西")];
        var found = Enumerable.Range(0, 300).Count(seed =>
        {
            var drawn = new RandomSurvey(seed).Answers(60 + (seed % 90), questions[..2]).Responses!;
            var area = new ChoiceColumn([.. ((ChoiceColumn)drawn.Columns[0]).Chosen.Select(chosen => (short)(chosen == 0 ? 0 : 1))]);
            var answers = TestSurvey.Of((questions[0], drawn.Columns[0]), (questions[1], drawn.Columns[1]), (questions[2], area));
            var plan = Plan with { Crossings = [new("q1", "job"), new("q1", "area"), new("job", "area")] };
            var alone = plan.Crossings.Select(crossing => Decide(answers, plan with { Crossings = [crossing] })).ToList();
            var together = alone[0] with { Crossings = [.. alone.SelectMany(results => results.Crossings)] };
            return SuppressionPropertyTests.Narrowed(questions, 5, together).Any(cell => cell.IsNarrow ?? false);
        });
        Assert.InRange(found, 1, 300);
    }

    private static int Rounds(int rounds, Func<SurveyAnswers, SurveyResults, SurveyResults[]> publish) =>
        Enumerable.Range(0, rounds).Count(seed => IsNarrowed(publish(Answers(seed), Distributions(Answers(seed)))));

    private static bool IsNarrowed(params SurveyResults[] releases) =>
        SuppressionPropertyTests.Narrowed([Q, Job, Area], 5, releases).Any(cell => cell.IsNarrow ?? false);

    private static SurveyAnswers Answers(int seed) => new RandomSurvey(seed).Answers(120, Q, Job, Area);

    private static SurveyResults Distributions(SurveyAnswers answers) => Decide(answers, Plan with { Crossings = [] });

    private static SurveyResults Decide(SurveyAnswers answers, PublicationPlan? plan = null) => Publication.Decide(answers, plan ?? Plan, []).Value!;

    private static SurveyResults WithTable(SurveyResults results, CrossTable table) => results with { Crossings = [table] };

    /// <summary>The table of all answers, with only those cells hidden that look small by themselves.</summary>
    private static CrossTable Hide(SurveyAnswers answers, SurveyResults whole, Func<int, bool> isHidden)
    {
        var questions = SurveyQuestion.All(answers);
        var counts = CrossingCounts.Of(questions["q1"], questions["job"], Enumerable.Range(0, answers.Responses!.Count));
        ImmutableArray<Category> rows = [.. whole.Questions.Single(question => question.Id == "job").Options.Select(option => option.Category)];
        if (!rows.Any(row => row.Members.Contains(Category.NoAnswer)))
            rows = rows.Add(Category.Of(Category.NoAnswer));
        ImmutableArray<Category> columns = [.. questions["q1"].Labels.Select(Category.Of)];
        return counts.Table(rows, columns, (r, c) => isHidden(counts.Sum(rows[r], columns[c])));
    }
}
