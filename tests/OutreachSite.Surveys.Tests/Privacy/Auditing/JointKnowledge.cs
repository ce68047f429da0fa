using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Auditing;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Tests.Privacy.Auditing;

/// <summary>
/// All that is published of a survey as one system over every combination of all answers and the time of coming in. It is written
/// without a look at how the product does it, and knows nothing of graphs and sides: exact for rings of tables and for several answers.
/// </summary>
internal sealed class JointKnowledge
{
    private readonly List<(int Time, Dictionary<string, int> Answers)> _people = [];
    private readonly Dictionary<string, Question> _questions;
    private readonly RangeSolver _solver;
    private readonly int _times;

    public JointKnowledge(IEnumerable<Question> questions, params IReadOnlyList<SurveyResults> releases)
    {
        (_questions, _times) = (questions.ToDictionary(question => question.Id), releases.Count);
        foreach (var answers in Combinations([.. _questions.Values]))
            _people.AddRange(Enumerable.Range(0, _times).Select(time => (time, answers)));
        var constraints = releases.Index().SelectMany(release => Said(release.Item, release.Index)).ToList();
        _solver = new(new(_people.Count, [.. constraints]), new(400_000_000));
    }

    /// <summary>What is possible for a cell; null when it was too much to calculate.</summary>
    public PossibleRange? Range(string question, Category column, string by, Category row, int first = 0, int? last = null) =>
        _solver.Of([.. Who(last ?? (_times - 1), first, (question, column), (by, row))]);

    private IEnumerable<Constraint> Said(SurveyResults results, int time)
    {
        // What covers other people than its release was only repeated from an earlier one.
        foreach (var question in results.Questions.Where(question => question.Respondents == results.Respondents))
        {
            if (question.Respondents is { } all)
                yield return Constraint.Exactly(Who(time, 0), all);
            foreach (var option in question.Options.Where(option => option.Count is not null))
                yield return Constraint.Exactly(Who(time, 0, (question.Id, option.Category)), option.Count!.Value);
            if (question is { NoAnswer: { } none, Invalid: { } invalid })
                yield return Constraint.Exactly(Who(time, 0, (question.Id, Category.Of(Category.NoAnswer))), none + invalid);
        }

        foreach (var table in results.Crossings.Where(table => table.Respondents == results.Respondents))
        {
            foreach (var (column, total) in table.Columns.Zip(table.Totals))
                yield return Constraint.Exactly(Who(time, 0, (table.Question, column)), total);
            foreach (var row in table.Rows)
            {
                yield return Constraint.Exactly(Who(time, 0, (table.By, row.Group)), row.Respondents);
                foreach (var (column, cell) in table.Columns.Zip(row.Cells).Where(pair => pair.Second is not null))
                    yield return Constraint.Exactly(Who(time, 0, (table.Question, column), (table.By, row.Group)), cell!.Value);
            }
        }
    }

    private IEnumerable<int> Who(int last, int first, params (string Question, Category Category)[] where) => _people.Index()
        .Where(person => person.Item.Time >= first && person.Item.Time <= last)
        .Where(person => where.All(one => IsIn(_questions[one.Question], one.Category, person.Item.Answers[one.Question])))
        .Select(person => person.Index);

    private static bool IsIn(Question question, Category category, int answer) => category.Members.Any(member =>
        question.Options.IndexOf(member) is var place && question.Kind == QuestionKind.Multiple
            ? place < 0 ? answer == 0 : (answer & (1 << place)) != 0
            : answer == (place < 0 ? question.Options.Length : place));

    private static IEnumerable<Dictionary<string, int>> Combinations(Question[] questions)
    {
        if (questions.Length == 0)
            return [[]];
        var answers = questions[0].Kind == QuestionKind.Multiple ? 1 << questions[0].Options.Length : questions[0].Options.Length + 1;
        return from rest in Combinations(questions[1..]) from answer in Enumerable.Range(0, answers) select new Dictionary<string, int>(rest) { [questions[0].Id] = answer };
    }
}
