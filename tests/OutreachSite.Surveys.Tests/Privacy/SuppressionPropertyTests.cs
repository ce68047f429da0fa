using System.Collections.Immutable;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Tests.Privacy.Auditing;

namespace OutreachSite.Surveys.Tests.Privacy;

/// <summary>Thousands of random surveys: whatever is published, no hidden cell can be narrowed down to less than the minimum cell.</summary>
public sealed class SuppressionPropertyTests
{
    private static readonly Question Q1 = TestSurvey.Single("q1", "a", "b", "c", "d");
    private static readonly Question Q2 = TestSurvey.Opinion("q2") with { Options = ["良い", "普通", "悪い"], Scale = new("three", ["良い", "普通", "悪い"], 1, 1) };
    private static readonly Question Several = TestSurvey.Multiple("m", "x", "y", "z");
    private static readonly Question Job = TestSurvey.Single("job", "医師", "看護師", "介護職", "市町村職員", "その他") with { IsAboutPerson = true };
    private static readonly Question Area = TestSurvey.Single("area", "東", "西", "南") with { IsAboutPerson = true };

    private static readonly Question Ward = TestSurvey.Single("ward", "一", "二") with { IsAboutPerson = true };

    [Fact]
    public void One_table() => AllAreSafe(rounds: 2000, atLeast: 500, [Q1, Job], new Crossing("q1", "job"));

    [Fact]
    public void One_table_of_a_scale_by_an_area() => AllAreSafe(rounds: 1000, atLeast: 300, [Q2, Area], new Crossing("q2", "area"));

    [Fact]
    public void Tables_of_one_question_by_two_attributes() =>
        AllAreSafe(rounds: 150, atLeast: 60, [Q2, Job, Area], new("q2", "job"), new("q2", "area"));

    [Fact]
    public void Tables_of_two_questions_by_one_attribute() =>
        AllAreSafe(rounds: 150, atLeast: 60, [Q1, Q2, Area], new("q1", "area"), new("q2", "area"));

    [Fact]
    public void Tables_in_a_ring() =>
        AllAreSafe(rounds: 100, atLeast: 40, [Q2, Job, Area], new("q2", "job"), new("q2", "area"), new("job", "area"));

    [Fact]
    public void A_question_with_several_answers() => AllAreSafe(rounds: 400, atLeast: 150, [Several, Job], new Crossing("m", "job"));

    [Fact]
    public void Several_answers_by_two_attributes() =>
        AllAreSafe(rounds: 60, atLeast: 20, [Several, Area, Ward], new Crossing("m", "area"), new Crossing("m", "ward"));

    [Fact]
    public void Nobody_and_everybody_of_a_group_can_be_hidden_as_well()
    {
        var hidden = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var answers = new RandomSurvey(seed).Answers(60 + seed, Q2, Area);
            var results = Decide(answers, new(["q2", "area"], [new("q2", "area")]) { HidesNoneAndAll = true }, []);
            foreach (var table in results.Crossings)
            {
                hidden += table.HiddenCells;
                Assert.All(table.Rows.Where(row => row.Respondents > 0), row => Assert.All(
                    row.Cells.Zip(table.Totals).Where(cell => cell.Second > 0 && cell.Second < table.Respondents),
                    cell => Assert.True(cell.First != 0 && cell.First != row.Respondents)));
            }

            Assert.All(Narrowed([Q2, Area], 5, results), cell => Assert.False(cell.IsNarrow ?? false, cell.Cell));
        }

        Assert.True(hidden > 100);
    }

    [Fact]
    public void The_order_of_the_answers_does_not_matter()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var answers = new RandomSurvey(seed).Answers(150, Q2, Several, Job, Area);
            var plan = new PublicationPlan(["q2", "m", "job", "area"], [new("q2", "job"), new("q2", "area"), new("m", "job"), new("m", "area")]);
            var turned = TestSurvey.Of([.. answers.Responses!.Questions.Zip(answers.Responses.Columns, (question, column) => (question, Turned(column)))]);
            Assert.Equal(ResultsJson.Write(Decide(answers, plan, [])), ResultsJson.Write(Decide(turned, plan, [])));
        }
    }

    private static AnswerColumn Turned(AnswerColumn column) => column switch
    {
        ChoiceColumn choice => new ChoiceColumn([.. choice.Chosen.Reverse()]),
        MultipleColumn multiple => new MultipleColumn([.. multiple.Chosen.Reverse()]),
        _ => column,
    };

    [Fact]
    public void A_sensitive_question() => AllAreSafe(rounds: 400, atLeast: 60, [Q2 with { IsSensitive = true }, Area], new Crossing("q2", "area"));

    [Fact]
    public void Releases_while_answers_come_in()
    {
        var (tally, differences) = (new Tally(), 0);
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new RandomSurvey(seed);
            var all = random.Answers(random.Next(80, 250), Q2, Area);
            var earlier = ImmutableArray<Release>.Empty;
            var people = random.Next(20, 60);
            while (people <= all.Responses!.Count && earlier.Length < 3)
            {
                var plan = new PublicationPlan(["q2", "area"], random.Next(0, 4) == 0 ? [] : [new("q2", "area")]);
                earlier = earlier.Add(new(new DateOnly(2018, 8, 1).AddDays(earlier.Length), Decide(RandomSurvey.First(all, people), plan, earlier)));
                people += random.Next(1, 50);
            }

            tally.Add(Narrowed([Q2, Area], 5, [.. earlier.Select(release => release.Results)]), $"seed {seed}");
            differences += AssertDifferencesAreSafe([.. earlier.Select(release => release.Results)]);
        }

        tally.Check(atLeast: 300);
        Assert.True(differences > 100, $"only {differences} numbers were published anew");
    }

    /// <summary>Between any two releases: at least ten people came in, or nobody, and in no group from one to four with one answer.</summary>
    private static int AssertDifferencesAreSafe(SurveyResults[] releases)
    {
        var compared = 0;
        foreach (var (before, now) in from now in releases.Index() from before in releases[..now.Index] select (before, now.Item))
        {
            Assert.True((now.Respondents - before.Respondents) is 0 or >= 10);
            foreach (var (old, table) in from old in before.Crossings from table in now.Crossings where old.Question == table.Question && old.By == table.By select (old, table))
            {
                foreach (var row in table.Rows)
                {
                    if (old.Rows.FirstOrDefault(one => one.Group.Label == row.Group.Label && one.Group.Members.SequenceEqual(row.Group.Members)) is not { } same)
                        continue;
                    Assert.True((row.Respondents - same.Respondents) is 0 or >= 5);
                    foreach (var (cell, was) in row.Cells.Zip(same.Cells).Where(pair => pair is { First: not null, Second: not null } && table.Columns.Length == old.Columns.Length))
                    {
                        Assert.True((cell - was) is 0 or >= 5);
                        compared += cell > was ? 1 : 0;
                    }
                }
            }
        }

        return compared;
    }

    /// <summary>Publishes random surveys and looks at all of them with everything that is known together.</summary>
    private static void AllAreSafe(int rounds, int atLeast, Question[] questions, params Crossing[] crossings)
    {
        var tally = new Tally();
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new RandomSurvey(seed);
            var answers = random.Answers(random.Next(12, 220), questions);
            var plan = new PublicationPlan([.. questions.Select(question => question.Id)], [.. crossings]) { MinimumCell = random.Next(3, 7) };
            var results = Decide(answers, plan, []);
            Assert.DoesNotContain(results.Crossings, table => table.Rows.Any(row => row.Cells.Any(cell => cell > 0 && cell < plan.MinimumCell)));
            Assert.Equal(crossings.Length, results.Crossings.Length + results.Withheld.Count(table => table.By is not null));
            var minimum = questions.Any(question => question.IsSensitive) ? plan.SensitiveMinimumCell : plan.MinimumCell;
            tally.Add(Narrowed(questions, minimum, results), $"seed {seed}");
        }

        tally.Check(atLeast);
    }

    private static SurveyResults Decide(SurveyAnswers answers, PublicationPlan plan, ImmutableArray<Release> earlier) =>
        Publication.Decide(answers, plan, earlier).Value!;

    /// <summary>For each hidden cell of each release: whether it is narrower than the minimum.</summary>
    internal static IEnumerable<(string Cell, bool? IsNarrow)> Narrowed(Question[] questions, int minimum, params SurveyResults[] releases)
    {
        var joint = new Lazy<JointKnowledge>(() => new(questions, releases));
        foreach (var (time, results) in releases.Index())
        {
            foreach (var table in results.Crossings.Where(table => table.Respondents == results.Respondents))
            {
                foreach (var (row, column) in from row in table.Rows from column in Enumerable.Range(0, table.Columns.Length) where row.Cells[column] is null select (row, column))
                {
                    var range = joint.Value.Range(table.Question, table.Columns[column], table.By, row.Group, 0, time);
                    yield return ($"{table.Question}×{table.By} {row.Group.Label}/{table.Columns[column].Label}: {range}", range is null ? null : range.Value.Width < minimum);
                }
            }
        }
    }

    private sealed class Tally
    {
        private int _hidden, _undecided;

        public void Add(IEnumerable<(string Cell, bool? IsNarrow)> cells, string round)
        {
            foreach (var (cell, isNarrow) in cells)
            {
                _hidden++;
                _undecided += isNarrow is null ? 1 : 0;
                Assert.False(isNarrow ?? false, $"{round}: {cell}");
            }
        }

        /// <summary>A test that hides nothing, or decides nothing, proves nothing.</summary>
        public void Check(int atLeast)
        {
            Assert.True(_hidden >= atLeast, $"only {_hidden} cells were hidden");
            Assert.True(_undecided * 20 <= _hidden, $"{_undecided} of {_hidden} cells were too much to calculate");
        }
    }
}
