namespace OutreachSite.Charts.Reading;

/// <summary>Finds columns by the names in options, and the rows that <c>where</c> keeps.</summary>
internal sealed class GridColumns(OptionReader options)
{
    private readonly ChartData _data = options.Request.Data;

    public OptionReader Options => options;

    public ImmutableArray<ChartText> Header => _data.Header;

    /// <summary>The column whose name an option gives; null when the option is not given, or there is no such column.</summary>
    public int? Find(string option, DiagnosticBag problems) =>
        options.Renamed(option) is { } name ? Find(name.Word, option, problems) : null;

    /// <summary>The heading for readers of a column that an option may name and rename: <c>label: region=圏域</c>.</summary>
    public string Heading(string option, int column) => options.Renamed(option)?.Right ?? Header[column].Text.Trim();

    /// <summary>The column of this name.</summary>
    public int? Find(ChartText name, string option, DiagnosticBag problems)
    {
        var index = IndexOf(name.Text);
        if (index is null)
            problems.Add(ChartDiagnostics.NoColumn(option, name, Header));
        return index;
    }

    /// <summary>The column of the numbers of answers: the one that <c>row-n</c> names, or the one headed n.</summary>
    public int? RowSample(DiagnosticBag problems) => options.Find("row-n") is null ? IndexOf("n") : Find("row-n", problems);

    /// <summary>The rows that count: not blank, kept by <c>where</c>, as long as the header.</summary>
    public ImmutableArray<ImmutableArray<ChartText>> Rows(DiagnosticBag problems)
    {
        CheckHeader(problems);
        var filters = Filters(problems);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ChartText>>();
        foreach (var row in _data.Rows.Where(row => row.Any(cell => !cell.IsBlank)))
        {
            if (row.Length != Header.Length)
                problems.Add(ChartDiagnostics.RowLength(row, Header.Length));
            else if (filters.All(filter => filter.Keeps(row)))
                rows.Add(row);
        }

        if (rows.Count == 0 && !filters.IsEmpty && !problems.HasErrors)
            problems.Add(ChartDiagnostics.NothingLeft(options.Find("where")!.Value));
        return rows.ToImmutable();
    }

    private void CheckHeader(DiagnosticBag problems)
    {
        var seen = new HashSet<TextKey>();
        foreach (var cell in Header.Where(cell => !cell.IsBlank && !seen.Add(TextKey.Of(cell.Text))))
            problems.Add(ChartDiagnostics.RepeatedHeading(cell));
    }

    /// <summary>One filter for each column: conditions on the same column are alternatives, different columns must all agree.</summary>
    private ImmutableArray<Filter> Filters(DiagnosticBag problems)
    {
        var wanted = new Dictionary<int, Filter>();
        foreach (var (member, value) in options.List("where"))
        {
            if (value is null)
                problems.Add(ChartDiagnostics.ConditionWithoutValue(member));
            else if (Find(member, "where", problems) is { } column)
                (wanted.TryGetValue(column, out var filter) ? filter : wanted[column] = new(column)).Values.Add(TextKey.Of(value));
        }

        return [.. wanted.Values];
    }

    private int? IndexOf(string name)
    {
        var key = TextKey.Of(name);
        var index = Header.Select(cell => TextKey.Of(cell.Text)).ToList().IndexOf(key);
        return index < 0 ? null : index;
    }

    private sealed record Filter(int Column)
    {
        public HashSet<TextKey> Values { get; } = [];

        public bool Keeps(ImmutableArray<ChartText> row) => Values.Contains(TextKey.Of(row[Column].Text));
    }
}
