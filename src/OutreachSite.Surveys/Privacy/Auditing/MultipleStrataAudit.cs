using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Privacy.Suppression;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// The audit of a multiple answer that stands in several tables, on the safe side like <see cref="StrataAudit"/>: two people that are alike
/// in all other questions with which it is crossed exchange whether they chose one option. Only those take part who answered with another
/// option, so that nobody is left without an answer. About those who gave no answer nothing is said: that is no answer.
/// </summary>
internal sealed record MultipleStrataAudit(CrossingCounts Whole, ImmutableArray<ImmutableArray<int>> Parts, int Minimum, WorkBudget Budget) : ICrossingAudit
{
    /// <inheritdoc/>
    public IReadOnlyList<(int Row, int Column)>? Failures(CrossTable table)
    {
        var failures = new SortedSet<(int, int)>();
        foreach (var target in new ExactAudit(Whole, new(null, null, null), [], Minimum, Budget).Targets(table))
        {
            var option = Whole.Question.Labels.IndexOf(target.Column.Members[0]);
            if (option == Whole.Question.Labels.Length - 1 || failures.Contains(target.Shown))
                continue;
            if (Budget.IsSpent)
                return null;
            if (!target.IsSafe(RangeOf(target, table, option), Minimum, () => Baseline(target, option)))
                failures.Add(target.Shown);
        }

        return [.. failures];
    }

    private PossibleRange RangeOf(AuditTarget target, CrossTable table, int option)
    {
        var own = Rows(target.Row);
        var others = ExchangeRows(target, table);
        others.ExceptWith(own);
        var range = new PossibleRange(Whole.Sum(target.Row, target.Column), Whole.Sum(target.Row, target.Column));
        foreach (var part in Parts)
        {
            Budget.Spend(part.Length);
            var (ownWith, ownWithout) = Eligible(part, own, option);
            var (othersWith, othersWithout) = Eligible(part, others, option);
            range = new(range.Low - Math.Min(ownWith, othersWithout), range.High + Math.Min(ownWithout, othersWith));
        }

        return range;
    }

    /// <summary>The rows with which the target can exchange answers so that no number that is shown changes.</summary>
    private HashSet<int> ExchangeRows(AuditTarget target, CrossTable table)
    {
        var column = table.Columns.ToList().FindIndex(one => one.Members.Contains(target.Column.Members[0]));
        var shown = table.Rows.Single(row => row.Group.Members.Contains(target.Row.Members[0]));
        return column < 0 ? [.. Enumerable.Range(0, Whole.By.Labels.Length)]
            : shown.Cells[column] is not null ? Rows(shown.Group)
            : [.. table.Rows.Where(row => row.Cells[column] is null).SelectMany(row => Rows(row.Group))];
    }

    private (int With, int Without) Eligible(ImmutableArray<int> part, HashSet<int> rows, int option)
    {
        var chosen = ((MultipleColumn)Whole.Question.Column!).Chosen;
        var (places, bit) = (Whole.By.Places, 1UL << option);
        var (with, without) = (0, 0);
        foreach (var response in part)
        {
            var answer = chosen[response];
            if (answer is 0 or MultipleColumn.Invalid || !rows.Contains(places[response]))
                continue;
            with += (answer & bit) != 0 && (answer & ~bit) != 0 ? 1 : 0;
            without += (answer & bit) == 0 ? 1 : 0;
        }

        return (with, without);
    }

    private PossibleRange Baseline(AuditTarget target, int option) => new(0, Math.Min(Whole.Sum(target.Row), Whole.ColumnSums[option]));

    private HashSet<int> Rows(Category category) => [.. category.Members.Select(member => Whole.By.Labels.IndexOf(member))];
}
