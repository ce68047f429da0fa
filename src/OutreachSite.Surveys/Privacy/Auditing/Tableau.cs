using System.Numerics;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// The simplex method in exact whole numbers. All entries are integers over one common denominator, the last pivot, so every division
/// has no remainder (Edmonds 1967; Bareiss, Math. Comp. 22, 1968). Bland's rule (Math. Oper. Res. 2, 1977) ends cycling.
/// With <see cref="long"/> an overflow is thrown and never passes unseen; <see cref="BigInteger"/> has none.
/// </summary>
internal sealed class Tableau<T> where T : struct, IBinaryInteger<T>
{
    private readonly List<T[]> _rows = [];
    private readonly List<int> _basis = [];
    private readonly int _columns;
    private readonly int _artificial;
    private readonly WorkBudget _budget;
    private T[] _goal = [];
    private T _denominator = T.One;

    /// <summary>Finds a first solution; <see cref="IsFeasible"/> says whether there is one.</summary>
    public Tableau(LinearSystem system, WorkBudget budget)
    {
        _budget = budget;
        var ends = system.Constraints.SelectMany(Ends).Select(end => end.Upright()).ToList();
        var slacks = ends.Count(end => end.Slack != 0);
        _artificial = system.Variables + slacks;
        _columns = _artificial + ends.Count(end => end.Slack <= 0);
        var (slack, artificial) = (system.Variables, _artificial);
        foreach (var end in ends)
        {
            var row = new T[_columns + 1];
            foreach (var variable in end.Plus)
                row[variable] = T.One;
            foreach (var variable in end.Minus)
                row[variable] = -T.One;
            row[_columns] = T.CreateChecked(end.Value);
            if (end.Slack != 0)
                row[slack++] = T.CreateChecked(end.Slack);
            if (end.Slack <= 0)
                row[artificial] = T.One;
            _basis.Add(end.Slack > 0 ? slack - 1 : artificial++);
            _rows.Add(row);
        }

        IsFeasible = FindFirstSolution();
    }

    /// <summary>False when the constraints contradict each other, or when the budget ended before a solution was found.</summary>
    public bool IsFeasible { get; }

    /// <summary>
    /// Looks for the largest value of a sum of variables (the smallest, with the sign -1). Null when it has no end or the budget ended.
    /// </summary>
    public (T Value, T Denominator)? Best(IReadOnlyCollection<int> variables, int sign)
    {
        var weights = new T[_columns];
        foreach (var variable in variables)
            weights[variable] = T.CreateChecked(sign);
        SetGoal(weights);
        return Climb(_artificial) ? (_goal[_columns], _denominator) : null;
    }

    /// <summary>A variable that is no whole number in the present solution, rounded down; null when all are whole.</summary>
    public (int Variable, int Floor)? Fraction(int variables)
    {
        foreach (var (row, variable) in _rows.Zip(_basis))
        {
            if (variable < variables && row[_columns] % _denominator != T.Zero)
                return (variable, int.CreateChecked(row[_columns] / _denominator));
        }

        return null;
    }

    private static IEnumerable<End> Ends(Constraint constraint)
    {
        if (constraint.IsExact)
            yield return new(constraint.Plus, constraint.Minus, constraint.AtLeast!.Value, 0);
        else if (constraint.AtLeast is { } least && (least > 0 || !constraint.Minus.IsEmpty))
            yield return new(constraint.Plus, constraint.Minus, least, -1);
        if (!constraint.IsExact && constraint.AtMost is { } most)
            yield return new(constraint.Plus, constraint.Minus, most, 1);
    }

    private bool FindFirstSolution()
    {
        var weights = new T[_columns];
        for (var column = _artificial; column < _columns; column++)
            weights[column] = -T.One;
        SetGoal(weights);
        if (!Climb(_columns) || _goal[_columns] != T.Zero)
            return false;
        for (var i = _rows.Count - 1; i >= 0; i--)
        {
            if (_basis[i] >= _artificial)
                LeaveArtificial(i);
        }

        return true;
    }

    /// <summary>A row of an artificial variable at zero goes on with another variable, or says nothing new and is dropped.</summary>
    private void LeaveArtificial(int i)
    {
        var row = _rows[i];
        var column = Array.FindIndex(row, 0, _artificial, entry => entry != T.Zero);
        if (column < 0)
        {
            _rows.RemoveAt(i);
            _basis.RemoveAt(i);
            return;
        }

        if (row[column] < T.Zero)
        {
            for (var j = 0; j <= _columns; j++)
                row[j] = -row[j];
        }

        Pivot(i, column);
    }

    private void SetGoal(T[] weights)
    {
        _goal = new T[_columns + 1];
        for (var j = 0; j < _columns; j++)
            _goal[j] = checked(-weights[j] * _denominator);
        foreach (var (row, variable) in _rows.Zip(_basis))
        {
            if (weights[variable] == T.Zero)
                continue;
            for (var j = 0; j <= _columns; j++)
                _goal[j] = checked(_goal[j] + (weights[variable] * row[j]));
        }
    }

    private bool Climb(int columns)
    {
        // The steepest column is quick but may go in circles: after many steps the first one is taken, which never does.
        for (var steps = 0; !_budget.IsSpent; steps++)
        {
            var column = steps < _columns + _rows.Count ? Steepest(columns) : Array.FindIndex(_goal, 0, columns, entry => entry < T.Zero);
            if (column < 0)
                return true;
            var row = Leaving(column);
            if (row < 0)
                return false;
            Pivot(row, column);
        }

        return false;
    }

    private int Steepest(int columns)
    {
        var best = -1;
        for (var j = 0; j < columns; j++)
        {
            if (_goal[j] < T.Zero && (best < 0 || _goal[j] < _goal[best]))
                best = j;
        }

        return best;
    }

    private int Leaving(int column)
    {
        var best = -1;
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i][column] <= T.Zero)
                continue;
            if (best < 0)
            {
                best = i;
                continue;
            }

            var (mine, other) = checked((_rows[i][_columns] * _rows[best][column], _rows[best][_columns] * _rows[i][column]));
            if (mine < other || (mine == other && _basis[i] < _basis[best]))
                best = i;
        }

        return best;
    }

    private void Pivot(int pivotRow, int column)
    {
        var pivot = _rows[pivotRow];
        var factor = pivot[column];
        for (var i = 0; i < _rows.Count; i++)
        {
            if (i != pivotRow)
                Eliminate(_rows[i], pivot, column, factor);
        }

        if (_goal.Length > 0)
            Eliminate(_goal, pivot, column, factor);
        _basis[pivotRow] = column;
        _denominator = factor;
        _budget.Spend(_columns);
    }

    private void Eliminate(T[] row, T[] pivot, int column, T factor)
    {
        var multiple = row[column];
        if (multiple == T.Zero && factor == _denominator)
            return;
        _budget.Spend(_columns);
        for (var j = 0; j < row.Length; j++)
        {
            if (row[j] != T.Zero || pivot[j] != T.Zero)
                row[j] = checked((row[j] * factor) - (multiple * pivot[j])) / _denominator;
        }
    }

    /// <summary>One row: plus, less minus, and a slack variable with this sign (0 for none), are the value.</summary>
    private sealed record End(ImmutableArray<int> Plus, ImmutableArray<int> Minus, int Value, int Slack)
    {
        /// <summary>The same with a value that is not negative and, where it can be, a slack variable to begin with.</summary>
        public End Upright() => Value < 0 || (Value == 0 && Slack < 0) ? new(Minus, Plus, -Value, -Slack) : this;
    }
}
