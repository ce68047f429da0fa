using F = OutreachSite.Registers.Kinds.Issues.IssueFields;

namespace OutreachSite.Registers.Kinds.Issues;

/// <summary>One thing that a row says.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Row">The row that says it.</param>
public sealed record IssueStatement(string Text, RegisterRow Row);

/// <summary>A difficulty with what was done about it and what came of that.</summary>
/// <param name="Number">What pairs them, as readers know it (①); null where nothing was numbered.</param>
public sealed record IssuePair(string? Number, ImmutableArray<IssueStatement> Issues, ImmutableArray<IssueStatement> Measures, ImmutableArray<IssueStatement> Evaluations)
{
    /// <summary>True when there is a difficulty, and nothing is said to be done about it.</summary>
    public bool IsUnanswered => Issues.Length > 0 && Measures.IsEmpty;
}

/// <summary>What one organisation says under one theme.</summary>
/// <param name="Pairs">Numbered ones in the order in which they come, each number once; then what is not numbered, row by row.</param>
public sealed record IssueCell(string Organisation, string Theme, ImmutableArray<RegisterRow> Rows, ImmutableArray<IssuePair> Pairs)
{
    /// <summary>True when an evaluation speaks of the whole: it stands without a number beside numbered statements, or alone.</summary>
    public bool IsEvaluatedAsAWhole => Pairs.Any(pair => pair.Number is null && pair.Issues.IsEmpty && pair.Measures.IsEmpty && pair.Evaluations.Length > 0);
}

/// <summary>A register of issues by organisation and theme, both in the order in which they come.</summary>
public sealed record IssueTable(ImmutableArray<string> Organisations, ImmutableArray<string> Themes, ImmutableArray<IssueCell> Cells)
{
    /// <summary>The rows in their places.</summary>
    public static IssueTable Of(IReadOnlyList<RegisterRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(
            [.. rows.Select(row => row.Text(F.Organisation)).Distinct(StringComparer.Ordinal)],
            [.. rows.Select(row => row.Text(F.Theme)).Distinct(StringComparer.Ordinal)],
            [.. rows.GroupBy(row => (Organisation: row.Text(F.Organisation), Theme: row.Text(F.Theme))).Select(cell => new IssueCell(cell.Key.Organisation, cell.Key.Theme, [.. cell], PairsOf([.. cell])))]);
    }

    /// <summary>The place of an organisation under a theme; null when no row speaks of it.</summary>
    public IssueCell? Find(string organisation, string theme) => Cells.FirstOrDefault(cell => cell.Organisation == organisation && cell.Theme == theme);

    private static ImmutableArray<IssuePair> PairsOf(ImmutableArray<RegisterRow> rows)
    {
        var said = rows.SelectMany(Statements).ToImmutableArray();
        return
        [
            .. said.Where(one => one.Number is not null).GroupBy(one => one.Number, StringComparer.Ordinal).Select(pair => PairOf(NumberedLines.Shown(pair.Key!), [.. pair])),
            .. said.Where(one => one.Number is null).GroupBy(one => one.Statement.Row).Select(row => PairOf(null, [.. row])),
        ];
    }

    private static IssuePair PairOf(string? number, ImmutableArray<(string? Number, Part Part, IssueStatement Statement)> said)
    {
        return new(number, All(Part.Issue), All(Part.Measure), All(Part.Evaluation));

        ImmutableArray<IssueStatement> All(Part part) => [.. said.Where(one => one.Part == part).Select(one => one.Statement)];
    }

    /// <summary>A number in the cell comes first, then the one that the measure is said to answer, then that of the row.</summary>
    private static IEnumerable<(string? Number, Part Part, IssueStatement Statement)> Statements(RegisterRow row)
    {
        var own = NumberedLines.Label(row.Text(F.Number)) is { Length: > 0 } label ? label : null;
        var answers = NumberedLines.Numbers(row.Text(F.Answers));
        // Numbers that only the issues of a row have pair nothing: the row is one pair, and the numbers are words.
        var isLoose = own is null && answers.IsEmpty && NumberedLines.Of(row.Text(F.Measure)).ToArray() is { Length: > 0 } measures && measures.All(one => one.Number is null);
        foreach (var (number, text) in NumberedLines.Of(row.Text(F.Issue)))
            yield return isLoose ? (null, Part.Issue, new(number is null ? text : NumberedLines.Shown(number) + text, row)) : (number ?? own, Part.Issue, new(text, row));
        foreach (var (part, field) in new[] { (Part.Measure, F.Measure), (Part.Evaluation, F.Evaluation) })
        {
            foreach (var (number, text) in NumberedLines.Of(row.Text(field)))
            {
                foreach (var target in number is not null || answers.IsEmpty ? [number ?? own] : answers.Select(answer => (string?)answer))
                    yield return (target, part, new(text, row));
            }
        }
    }

    private enum Part
    {
        Issue,
        Measure,
        Evaluation,
    }
}
