using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Privacy.Suppression;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// The exact audit of one table, together with the distributions at its sides and everything of the two questions that was published
/// earlier. It is complete when no ring of tables leads from one question to the other (see <see cref="CrossingGraph"/>).
/// </summary>
/// <param name="Counts">The true numbers: to know which cells are small.</param>
/// <param name="Sides">The distributions at the sides as they are published now.</param>
/// <param name="Earlier">What was published earlier, the earliest first.</param>
/// <param name="Minimum">The minimum cell.</param>
/// <param name="Budget">How much may be calculated.</param>
internal sealed record ExactAudit(
    CrossingCounts Counts, Snapshot Sides, ImmutableArray<Snapshot> Earlier, int Minimum, WorkBudget Budget) : ICrossingAudit
{
    /// <summary>What a reader knows without any table by groups: the measure for cells that are small because an answer is rare.</summary>
    private readonly Lazy<(CrossingKnowledge Knowledge, RangeSolver Solver)> _baseline = new(() =>
        Solve(Counts, [.. Earlier.Select(snapshot => snapshot with { Table = null }), Sides with { Table = null }], Budget));

    /// <inheritdoc/>
    public IReadOnlyList<(int Row, int Column)>? Failures(CrossTable table, bool stopsAtFirst = false)
    {
        var snapshots = Earlier.Add(Sides with { Table = table });
        var (knowledge, solver) = Solve(Counts, snapshots, Budget);
        if (!knowledge.IsComparable || !solver.IsFeasible)
            return null;
        var failures = new SortedSet<(int, int)>();
        foreach (var target in Targets(table))
        {
            if (failures.Count > 0 && (stopsAtFirst || failures.Contains(target.Shown)))
                continue;
            var cells = knowledge.Cells(target.Row, target.Column, target.From, target.To);
            if (solver.Of(cells) is not { } range)
                return null;
            if (!target.IsSafe(range, Minimum, () => _baseline.Value.Solver.Of(cells)))
                failures.Add(target.Shown);
        }

        return [.. failures];
    }

    /// <summary>Everything that a reader must not come near.</summary>
    public IEnumerable<AuditTarget> Targets(CrossTable table) =>
        Hidden(table).Concat(Rare(table)).Concat(Increments(table)).Concat(HiddenEarlier(table));

    private static (CrossingKnowledge, RangeSolver) Solve(CrossingCounts counts, ImmutableArray<Snapshot> snapshots, WorkBudget budget)
    {
        var knowledge = new CrossingKnowledge(counts.By.Labels, counts.Question.Labels, counts.Question.IsMultiple, snapshots);
        return (knowledge, new(knowledge.System, budget));
    }

    /// <summary>The hidden cells of the table.</summary>
    private IEnumerable<AuditTarget> Hidden(CrossTable table) =>
        from cell in CellsOf(table)
        where table.Rows[cell.Row].Cells[cell.Column] is null
        let row = table.Rows[cell.Row].Group
        let column = table.Columns[cell.Column]
        select new AuditTarget(cell, row, column, 0, Earlier.Length, IsSmall(Counts.Sum(row, column)) ? AuditRule.HiddenSmall : AuditRule.Hidden);

    /// <summary>Small numbers of single answers inside of what was merged or left out.</summary>
    private IEnumerable<AuditTarget> Rare(CrossTable table) =>
        from r in Enumerable.Range(0, Counts.By.Labels.Length)
        from c in Enumerable.Range(0, Counts.Question.Labels.Length)
        where IsSmall(Counts.Cells[r][c])
        let row = Category.Of(Counts.By.Labels[r])
        let column = Category.Of(Counts.Question.Labels[c])
        let shown = Shown(table, row, column)
        where table.Rows[shown.Row].Group.IsMerged || table.Columns[shown.Column].IsMerged || !table.Columns[shown.Column].Members.Contains(column.Label)
        select new AuditTarget(shown, row, column, 0, Earlier.Length, AuditRule.Inside);

    /// <summary>Those who came in after an earlier release.</summary>
    private IEnumerable<AuditTarget> Increments(CrossTable table) =>
        from time in Enumerable.Range(1, Earlier.Length)
        from cell in CellsOf(table)
        select new AuditTarget(cell, table.Rows[cell.Row].Group, table.Columns[cell.Column], time, Earlier.Length, AuditRule.Increment);

    /// <summary>What earlier releases hid stays hidden.</summary>
    private IEnumerable<AuditTarget> HiddenEarlier(CrossTable table) =>
        from snapshot in Earlier.Index()
        where snapshot.Item.Table is not null
        from cell in CellsOf(snapshot.Item.Table!)
        where snapshot.Item.Table!.Rows[cell.Row].Cells[cell.Column] is null
        let row = snapshot.Item.Table!.Rows[cell.Row].Group
        let column = snapshot.Item.Table!.Columns[cell.Column]
        select new AuditTarget(Shown(table, row, column), row, column, 0, snapshot.Index, AuditRule.Hidden);

    private static IEnumerable<(int Row, int Column)> CellsOf(CrossTable table) =>
        from row in Enumerable.Range(0, table.Rows.Length) from column in Enumerable.Range(0, table.Columns.Length) select (row, column);

    /// <summary>The cell of the table in which an answer stands; of a column that is left out, the last one.</summary>
    private static (int Row, int Column) Shown(CrossTable table, Category row, Category column) => (
        Math.Max(0, table.Rows.Select(one => one.Group).ToList().FindIndex(group => group.Members.Contains(row.Members[0]))),
        table.Columns.ToList().FindIndex(one => one.Members.Contains(column.Members[0])) is var found && found >= 0 ? found : table.Columns.Length - 1);

    private bool IsSmall(int count) => count > 0 && count < Minimum;
}
