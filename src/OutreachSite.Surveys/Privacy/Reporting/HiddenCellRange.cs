using OutreachSite.Surveys.Privacy.Auditing;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Reporting;

/// <summary>
/// What a reader can compute of the hidden cells of one table from what is published. It uses published numbers alone, so a report
/// with these ranges tells nobody more than the publication itself.
/// </summary>
internal sealed class HiddenCellRange
{
    private const long Work = 100_000_000;

    private readonly CrossTable _table;
    private readonly CrossingKnowledge? _knowledge;
    private readonly RangeSolver? _solver;

    /// <summary>Takes the results that hold the table, and the releases before them.</summary>
    public HiddenCellRange(CrossTable table, SurveyResults results, ImmutableArray<Release> earlier)
    {
        _table = table;
        var all = earlier.Select(release => release.Results).Append(results).ToList();
        var graph = new CrossingGraph([.. all.SelectMany(one => one.Crossings).Select(one => (one.Question, one.By)).Distinct()]);
        if (!graph.IsOnlyWay(table.Question, table.By) || (table.IsMultiple && graph.PartnersOf(table.Question).Skip(1).Any()))
            return;
        _knowledge = new(
            LabelsOf(table.By, all, [.. all.SelectMany(one => one.Crossings).Where(one => one.By == table.By).SelectMany(one => one.Rows).Select(row => row.Group)]),
            LabelsOf(table.Question, all, [.. all.SelectMany(one => one.Crossings).Where(one => one.Question == table.Question).SelectMany(one => one.Columns)]),
            table.IsMultiple, [.. all.Select(one => SnapshotOf(one, table))]);
        _solver = new(_knowledge.System, new(Work));
    }

    /// <summary>The range of a cell; null in a ring of tables, where no reader can say it from this table alone.</summary>
    public PossibleRange? Of(CrossRow row, Category column) =>
        _solver?.Of(_knowledge!.Cells(row.Group, column, 0, _knowledge.Times - 1));

    /// <summary>The place of the table is not needed to read it, but its cells are: every hidden one.</summary>
    public IEnumerable<(CrossRow Row, Category Column)> Hidden =>
        from row in _table.Rows
        from column in _table.Columns.Zip(row.Cells)
        where column.Second is null
        select (row, column.First);

    private static ImmutableArray<string> LabelsOf(string question, List<SurveyResults> all, List<Category> categories) =>
    [
        .. all.SelectMany(one => one.Questions).Where(one => one.Id == question).SelectMany(one => one.Options).Select(option => option.Category)
            .Concat(categories).SelectMany(category => category.Members).Where(label => label != Category.NoAnswer).Distinct(StringComparer.Ordinal),
        Category.NoAnswer,
    ];

    private static Snapshot SnapshotOf(SurveyResults results, CrossTable table)
    {
        QuestionResult? Side(string id) => results.Questions.FirstOrDefault(question => question.Id == id && question.Respondents == results.Respondents);
        return new(
            results.Crossings.FirstOrDefault(one => one.Question == table.Question && one.By == table.By && one.Respondents == results.Respondents),
            Side(table.Question), Side(table.By));
    }
}
