using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Privacy.Suppression;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// The audit of a table in a ring of tables, where an exact one would need a table of all questions at once. It is on the safe side: it
/// shows other answers that would have given exactly the same publication. The people are divided into parts that are alike in every
/// other question that the columns are crossed with; when answers change places inside of a part, no other table changes. What is
/// possible in each part adds up, and the true range is at least as wide.
/// </summary>
/// <param name="Parts">The true numbers of each part.</param>
/// <param name="Whole">The true numbers of all.</param>
/// <param name="Minimum">The minimum cell.</param>
/// <param name="Budget">How much may be calculated.</param>
internal sealed record StrataAudit(ImmutableArray<CrossingCounts> Parts, CrossingCounts Whole, int Minimum, WorkBudget Budget) : ICrossingAudit
{
    /// <summary>Divides the responses by all other partners of the question of the columns.</summary>
    public static ICrossingAudit Of(CrossingCounts whole, IEnumerable<SurveyQuestion> partners, int minimum, WorkBudget budget)
    {
        var keys = partners.Select(KeysOf).ToList();
        var parts = Enumerable.Range(0, whole.People.Sum())
            .GroupBy(response => string.Join(' ', keys.Select(key => key(response))), StringComparer.Ordinal)
            .OrderByDescending(part => part.Count()).ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => part.ToImmutableArray()).ToImmutableArray();
        return whole.Question.IsMultiple
            ? new MultipleStrataAudit(whole, parts, minimum, budget)
            : new StrataAudit([.. parts.Select(part => CrossingCounts.Of(whole.Question, whole.By, part))], whole, minimum, budget);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(int Row, int Column)>? Failures(CrossTable table, bool stopsAtFirst = false)
    {
        var parts = Parts.Select(part => (Counts: part, Solver: new Lazy<(CrossingKnowledge Knowledge, RangeSolver Solver)>(() => Solver(part, table)))).ToList();
        var failures = new SortedSet<(int, int)>();
        foreach (var target in new ExactAudit(Whole, new(null, null, null), [], Minimum, Budget).Targets(table))
        {
            if (failures.Count > 0 && (stopsAtFirst || failures.Contains(target.Shown)))
                continue;
            var range = new PossibleRange(Whole.Sum(target.Row, target.Column), Whole.Sum(target.Row, target.Column));
            foreach (var (counts, solver) in parts)
            {
                // Each part can only widen what the others allow: enough is enough.
                if (target.IsSafe(range, Minimum, () => Baseline(target)))
                    break;
                if (solver.Value.Solver.Of(solver.Value.Knowledge.Cells(target.Row, target.Column, 0, 0)) is not { } inPart)
                    return null;
                var now = counts.Sum(target.Row, target.Column);
                range = new(range.Low + inPart.Low - now, range.High + inPart.High - now);
            }

            if (!target.IsSafe(range, Minimum, () => Baseline(target)))
                failures.Add(target.Shown);
        }

        return [.. failures];
    }

    private (CrossingKnowledge Knowledge, RangeSolver Solver) Solver(CrossingCounts part, CrossTable table)
    {
        var knowledge = new CrossingKnowledge(part.By.Labels, part.Question.Labels, isMultiple: false, [new(part.Like(table), Side(part.Question, part.ColumnSums), Side(part.By, part.People))]);
        return (knowledge, new(knowledge.System, Budget));
    }

    /// <summary>The widest range that the margins allow: as much as an exact audit could ask for.</summary>
    private PossibleRange? Baseline(AuditTarget target)
    {
        var (row, column) = (Whole.Sum(target.Row), Whole.ColumnSums[Whole.Question.Labels.IndexOf(target.Column.Members[0])]);
        return new(Math.Max(0, row + column - Whole.People.Sum()), Math.Min(row, column));
    }

    private static QuestionResult Side(SurveyQuestion question, ImmutableArray<int> counts) => new(
        question.Question.Id, question.Question.Text, question.Question.Kind,
        [.. question.Labels.Zip(counts, (label, count) => new PublishedOption(Category.Of(label), count))], counts.Sum(), null, null);

    private static Func<int, ulong> KeysOf(SurveyQuestion partner)
    {
        if (partner.Column is Answers.MultipleColumn multiple)
            return response => multiple.Chosen[response];
        var places = partner.Places;
        return response => (ulong)places[response];
    }
}
