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
    /// <summary>For each part, option and row: who chose the option beside another one, and who answered without it.</summary>
    private readonly Lazy<ImmutableArray<(int[,] With, int[,] Without)>> _eligible = new(() => [.. Parts.Select(part => Eligible(Whole, part))]);

    /// <inheritdoc/>
    public IReadOnlyList<(int Row, int Column)>? Failures(CrossTable table, bool stopsAtFirst = false)
    {
        var failures = new SortedSet<(int, int)>();
        foreach (var target in new ExactAudit(Whole, new(null, null, null), [], Minimum, Budget).Targets(table))
        {
            var option = Whole.Question.Labels.IndexOf(target.Column.Members[0]);
            if (option == Whole.Question.Labels.Length - 1 || (failures.Count > 0 && (stopsAtFirst || failures.Contains(target.Shown))))
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
        foreach (var (with, without) in _eligible.Value)
        {
            Budget.Spend(own.Count + others.Count);
            range = new(
                range.Low - Math.Min(Sum(with, option, own), Sum(without, option, others)),
                range.High + Math.Min(Sum(without, option, own), Sum(with, option, others)));
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

    private static (int[,] With, int[,] Without) Eligible(CrossingCounts whole, ImmutableArray<int> part)
    {
        var (chosen, places) = (((MultipleColumn)whole.Question.Column!).Chosen, whole.By.Places);
        var (options, rows) = (whole.Question.Question.Options.Length, whole.By.Labels.Length);
        var (with, without) = (new int[options, rows], new int[options, rows]);
        foreach (var response in part.Where(response => chosen[response] is not (0 or MultipleColumn.Invalid)))
        {
            for (var option = 0; option < options; option++)
            {
                var bit = 1UL << option;
                with[option, places[response]] += (chosen[response] & bit) != 0 && (chosen[response] & ~bit) != 0 ? 1 : 0;
                without[option, places[response]] += (chosen[response] & bit) == 0 ? 1 : 0;
            }
        }

        return (with, without);
    }

    private static int Sum(int[,] eligible, int option, HashSet<int> rows) => rows.Sum(row => eligible[option, row]);

    private PossibleRange Baseline(AuditTarget target, int option) => new(0, Math.Min(Whole.Sum(target.Row), Whole.ColumnSums[option]));

    private HashSet<int> Rows(Category category) => [.. category.Members.Select(member => Whole.By.Labels.IndexOf(member))];
}
