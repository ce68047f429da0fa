using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// Turns what is published of two questions, now and earlier, into a system: one cell for each pair of answers and each time at
/// which people came in. It uses nothing but what is published.
/// </summary>
internal sealed class CrossingKnowledge
{
    private readonly ImmutableArray<string> _rows;
    private readonly ImmutableArray<string> _columns;
    private readonly bool _isMultiple;
    private readonly List<Constraint> _constraints = [];

    /// <summary>Takes the labels of both questions (no answer last) and the snapshots in the order of time.</summary>
    public CrossingKnowledge(ImmutableArray<string> rows, ImmutableArray<string> columns, bool isMultiple, ImmutableArray<Snapshot> snapshots)
    {
        (_rows, _columns, _isMultiple, Times) = (rows, columns, isMultiple, snapshots.Length);
        for (var time = 0; time < snapshots.Length; time++)
        {
            AddBy(snapshots[time].By, time);
            AddQuestion(snapshots[time].Question, time);
            AddTable(snapshots[time].Table, time);
        }

        if (isMultiple)
            AddPeopleOfMultiple();
    }

    /// <summary>How many snapshots there are.</summary>
    public int Times { get; }

    /// <summary>False when an earlier release names an answer that the question does not have any more: then nothing can be said.</summary>
    public bool IsComparable { get; private set; } = true;

    /// <summary>All that is known.</summary>
    public LinearSystem System => new(Times * (_rows.Length * (_columns.Length + 1)), [.. _constraints]);

    /// <summary>The cells of some rows and columns, of people who came in from one time to another.</summary>
    public IReadOnlyCollection<int> Cells(Category row, Category column, int first, int last) =>
        [.. from time in Enumerable.Range(first, last - first + 1) from r in Places(_rows, row) from c in Places(_columns, column) select Cell(time, r, c)];

    private int Cell(int time, int row, int column) => (((time * _rows.Length) + row) * (_columns.Length + 1)) + column;

    /// <summary>The size of a group: a cell of its own where people can stand in several columns, else the sum of its row.</summary>
    private IEnumerable<int> People(int time, int row) =>
        _isMultiple ? [Cell(time, row, _columns.Length)] : Enumerable.Range(0, _columns.Length).Select(column => Cell(time, row, column));

    private void AddBy(QuestionResult? by, int time)
    {
        if (by is null)
            return;
        foreach (var option in WithNoAnswer(by))
            Add(Until(time).SelectMany(t => Places(_rows, option.Category).SelectMany(row => People(t, row))), option.Count);
        Add(Until(time).SelectMany(t => Enumerable.Range(0, _rows.Length).SelectMany(row => People(t, row))), by.Respondents);
    }

    private void AddQuestion(QuestionResult? question, int time)
    {
        if (question is null)
            return;
        foreach (var option in WithNoAnswer(question))
            AddColumn(option.Category, option.Count, time);
        Add(Until(time).SelectMany(t => Enumerable.Range(0, _rows.Length).SelectMany(row => People(t, row))), question.Respondents);
    }

    private void AddTable(CrossTable? table, int time)
    {
        if (table is null)
            return;
        foreach (var (column, total) in table.Columns.Zip(table.Totals))
            AddColumn(column, total, time);
        foreach (var row in table.Rows)
        {
            Add(Until(time).SelectMany(t => Places(_rows, row.Group).SelectMany(r => People(t, r))), row.Respondents);
            foreach (var (column, cell) in table.Columns.Zip(row.Cells))
                Add(Cells(row.Group, column, 0, time), cell);
        }
    }

    private void AddColumn(Category column, int? count, int time) =>
        Add(Until(time).SelectMany(t => Places(_columns, column).SelectMany(c => Enumerable.Range(0, _rows.Length).Select(row => Cell(t, row, c)))), count);

    /// <summary>Everybody who answered chose at least one option, and nobody chose the same one twice.</summary>
    private void AddPeopleOfMultiple()
    {
        foreach (var (time, row) in from time in Enumerable.Range(0, Times) from row in Enumerable.Range(0, _rows.Length) select (time, row))
        {
            var (people, none) = (Cell(time, row, _columns.Length), Cell(time, row, _columns.Length - 1));
            _constraints.Add(new([.. Enumerable.Range(0, _columns.Length).Select(column => Cell(time, row, column))], [people], 0, null));
            for (var column = 0; column < _columns.Length - 1; column++)
                _constraints.Add(new([Cell(time, row, column), none], [people], null, 0));
            _constraints.Add(new([none], [people], null, 0));
        }
    }

    private void Add(IEnumerable<int> cells, int? count)
    {
        if (count is { } value)
            _constraints.Add(Constraint.Exactly(cells, value));
    }

    /// <summary>What a distribution shows, with those who gave no answer where it shows them apart.</summary>
    private static ImmutableArray<PublishedOption> WithNoAnswer(QuestionResult question) =>
        question.NoAnswer is { } none && question.Invalid is { } invalid
            ? question.Options.Add(new(Category.Of(Category.NoAnswer), none + invalid))
            : question.Options;

    private static IEnumerable<int> Until(int time) => Enumerable.Range(0, time + 1);

    private IEnumerable<int> Places(ImmutableArray<string> labels, Category category)
    {
        var places = category.Members.Select(member => labels.IndexOf(member)).ToList();
        IsComparable &= !places.Contains(-1);
        return places.Where(place => place >= 0);
    }
}
