namespace OutreachSite.Registers.Neighbours;

/// <summary>Finds the rows of several tables that are the same place. Within one table nothing is joined: the reading said what is there twice.</summary>
internal sealed class Joining(Municipalities towns)
{
    private readonly List<Group> _groups = [];
    private readonly Dictionary<(Surety, string), List<Group>> _byMark = [];

    /// <summary>Places in the order in which they come first, each with the rows that speak of it.</summary>
    public IReadOnlyList<IReadOnlyList<(int Table, RegisterRow Row)>> Groups => _groups;

    /// <summary>Adds the rows of the next table: the surest marks decide first.</summary>
    public void Add(int table, IReadOnlyList<RegisterRow> rows)
    {
        var found = new Group?[rows.Count];
        foreach (var surety in Enum.GetValues<Surety>())
        {
            var marked = Enumerable.Range(0, rows.Count).Where(i => found[i] is null).SelectMany(i => SamePlace.Marks(rows[i], surety).Distinct().Select(mark => (mark, i)))
                .GroupBy(pair => pair.mark, pair => pair.i, StringComparer.Ordinal);
            foreach (var mark in marked)
                Match(table, rows, found, surety, mark.Key, [.. mark.Where(i => found[i] is null)]);
        }

        for (var i = 0; i < rows.Count; i++)
            Put(found[i], table, rows[i]);
    }

    private void Match(int table, IReadOnlyList<RegisterRow> rows, Group?[] found, Surety surety, string mark, int[] candidates)
    {
        // What is only likely must be the one choice on both sides.
        if (candidates.Length == 0 || (surety == Surety.Likely && candidates.Length > 1) || !_byMark.TryGetValue((surety, mark), out var known))
            return;
        var row = rows[candidates[0]];
        Group[] fitting = [.. known.Where(group => group.All(member => member.Table != table && !SamePlace.IsContradicted(member.Row, row, surety, towns)) && !found.Contains(group)).Distinct()];
        if (fitting.Length > 0 && (surety != Surety.Likely || fitting.Length == 1))
            found[candidates[0]] = fitting[0];
    }

    private void Put(Group? group, int table, RegisterRow row)
    {
        if (group is null)
            _groups.Add(group = []);
        group.Add((table, row));
        foreach (var surety in Enum.GetValues<Surety>())
        {
            foreach (var mark in SamePlace.Marks(row, surety))
            {
                if (!_byMark.TryGetValue((surety, mark), out var list))
                    _byMark[(surety, mark)] = list = [];
                list.Add(group);
            }
        }
    }

    /// <summary>The rows that speak of one place, with the table of each.</summary>
    private sealed class Group : List<(int Table, RegisterRow Row)>;
}
