using OutreachSite.Surveys.Privacy.Auditing;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Suppression;

/// <summary>
/// Hides cells of one table until the audit finds nothing any more: first the small ones, then, where a hidden number could still be
/// narrowed down, one more in its row or column. At last cells that are hidden without need are shown again.
/// </summary>
internal sealed class CrossingSuppressor
{
    private readonly CrossingCounts _counts;
    private readonly ICrossingAudit _audit;
    private readonly ImmutableArray<Category> _rows;
    private readonly ImmutableArray<Category> _columns;
    private readonly int[,] _cells;
    private readonly bool[,] _isSmall;
    private readonly bool[,] _isHidden;

    /// <summary>Takes the rows and columns of the table.</summary>
    /// <param name="counts">The true numbers.</param>
    /// <param name="audit">Says what a reader could find out.</param>
    /// <param name="rows">The rows, merged already.</param>
    /// <param name="columns">The columns, merged already.</param>
    /// <param name="isSmall">True for a number, of a row of so many people, that must not show.</param>
    public CrossingSuppressor(CrossingCounts counts, ICrossingAudit audit, ImmutableArray<Category> rows, ImmutableArray<Category> columns, Func<int, int, bool> isSmall)
    {
        (_counts, _audit, _rows, _columns) = (counts, audit, rows, columns);
        (_cells, _isSmall) = (new int[rows.Length, columns.Length], new bool[rows.Length, columns.Length]);
        foreach (var (r, c) in AllCells())
        {
            _cells[r, c] = counts.Sum(rows[r], columns[c]);
            // What nobody or everybody of all people said is known from the distribution: no row can hide it.
            var total = rows.Sum(row => counts.Sum(row, columns[c]));
            _isSmall[r, c] = isSmall(_cells[r, c], total == 0 || total == counts.People.Sum() ? 0 : counts.Sum(rows[r]));
        }

        _isHidden = (bool[,])_isSmall.Clone();
    }

    /// <summary>The table with its cells hidden; null when it cannot be made safe.</summary>
    /// <param name="hiddenBefore">Cells that an earlier release hid: they stay hidden.</param>
    public CrossTable? Suppress(CrossTable? hiddenBefore = null)
    {
        foreach (var (r, c) in AllCells())
            _isHidden[r, c] |= hiddenBefore is not null && hiddenBefore.Rows[r].Cells[c] is null;
        while (_audit.Failures(Table()) is { } failures)
        {
            if (failures.Count == 0)
                return ShowNeedless(Table(), hiddenBefore);
            if (!failures.Select(failure => HideOneMore(failure.Row, failure.Column)).ToList().Contains(true))
                return null;
        }

        return null;
    }

    private CrossTable Table() => _counts.Table(_rows, _columns, (r, c) => _isHidden[r, c]);

    /// <summary>Shows the largest cells again, one after the other, where the audit still finds nothing.</summary>
    private CrossTable ShowNeedless(CrossTable safe, CrossTable? hiddenBefore)
    {
        var candidates = AllCells().Where(cell => _isHidden[cell.Row, cell.Column] && !_isSmall[cell.Row, cell.Column])
            .Where(cell => hiddenBefore is null || hiddenBefore.Rows[cell.Row].Cells[cell.Column] is not null)
            .OrderByDescending(cell => _cells[cell.Row, cell.Column]).ToList();
        foreach (var (r, c) in candidates)
        {
            _isHidden[r, c] = false;
            if (_audit.Failures(Table(), stopsAtFirst: true) is { Count: 0 })
                safe = Table();
            else
                _isHidden[r, c] = true;
        }

        return safe;
    }

    private bool HideOneMore(int row, int column)
    {
        if (!_isHidden[row, column])
            return Hide([(row, column)]);
        var (inRow, inColumn) = (Open(cell => cell.Row == row), Open(cell => cell.Column == column));
        var isAloneInRow = Enumerable.Range(0, _columns.Length).Count(c => _isHidden[row, c]) == 1;
        var isAloneInColumn = Enumerable.Range(0, _rows.Length).Count(r => _isHidden[r, column]) == 1;
        var nearest = _counts.Question.IsMultiple ? inColumn
            : isAloneInRow ? inRow
            : isAloneInColumn ? inColumn
            : inRow.Concat(inColumn);
        return Hide(nearest) || Hide(inRow.Concat(inColumn)) || Hide(Open(_ => true));
    }

    private List<(int Row, int Column)> Open(Func<(int Row, int Column), bool> where) =>
        [.. AllCells().Where(cell => !_isHidden[cell.Row, cell.Column] && where(cell))];

    /// <summary>Hides the cell with the fewest people, best where others are hidden already: two in a row and a column protect each other.</summary>
    private bool Hide(IEnumerable<(int Row, int Column)> cells)
    {
        var best = cells.OrderBy(cell => _cells[cell.Row, cell.Column] == 0)
            .ThenBy(cell => HiddenAround(cell.Row, cell.Column) < 2)
            .ThenBy(cell => _cells[cell.Row, cell.Column]).ThenBy(cell => cell).Cast<(int Row, int Column)?>().FirstOrDefault();
        if (best is not var (row, column))
            return false;
        return _isHidden[row, column] = true;
    }

    private int HiddenAround(int row, int column) =>
        (Enumerable.Range(0, _columns.Length).Any(c => _isHidden[row, c]) ? 1 : 0) + (Enumerable.Range(0, _rows.Length).Any(r => _isHidden[r, column]) ? 1 : 0);

    private IEnumerable<(int Row, int Column)> AllCells() =>
        from row in Enumerable.Range(0, _rows.Length) from column in Enumerable.Range(0, _columns.Length) select (row, column);
}
