using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Auditing;
using OutreachSite.Surveys.Privacy.Grouping;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Privacy.Suppression;

namespace OutreachSite.Surveys.Privacy;

/// <summary>
/// Makes a table by groups publishable: rows and columns are merged, cells hidden, and the audit has the last word. When too much
/// would be hidden, larger groups are tried.
/// </summary>
/// <param name="Plan">The limits.</param>
/// <param name="Questions">The questions by id.</param>
/// <param name="Graph">All crossings, planned and published before.</param>
/// <param name="Earlier">Releases, the earliest first.</param>
internal sealed record CrossingPublisher(
    PublicationPlan Plan, IReadOnlyDictionary<string, SurveyQuestion> Questions, CrossingGraph Graph, ImmutableArray<Release> Earlier)
{
    private const long WorkForTable = 15_000_000;

    /// <summary>How many times the minimum cell the rows must at least have, from one attempt to the next.</summary>
    private static readonly ImmutableArray<int> RowFactors = [1, 2, 3, 5];

    /// <summary>The same for the columns: fewer attempts, because an answer says more by itself than together with its neighbour.</summary>
    private static readonly ImmutableArray<int> ColumnFactors = [1, 2];

    /// <summary>A table of which more than half is hidden is hard to read: larger groups are tried.</summary>
    private const double ReadableShare = 0.5;

    /// <summary>
    /// All tables with the same groups of people. They get the same rows, as fine as possible with all of them readable, so that a
    /// merged group means the same people in each.
    /// </summary>
    public IReadOnlyList<(CrossTable? Table, WithheldReason? Reason)> Publish(
        IReadOnlyList<(Crossing Crossing, QuestionResult Question)> crossings, QuestionResult by)
    {
        IReadOnlyList<(CrossTable? Table, WithheldReason? Reason)> best = [];
        var readable = -1;
        foreach (var factor in RowFactors)
        {
            var tables = crossings.Select(one => Publish(one.Crossing, one.Question, by, factor)).ToList();
            var count = tables.Count(one => one.Table is { } table && HiddenShare(table) <= ReadableShare);
            if (count > readable)
                (best, readable) = (tables, count);
            // Where nothing is left to compare, larger groups do not help.
            if (tables.All(one => one.Table is { } table ? HiddenShare(table) <= ReadableShare : one.Reason != WithheldReason.NotSafe))
                break;
        }

        return best;
    }

    /// <summary>The table, or the reason why there is none.</summary>
    private (CrossTable? Table, WithheldReason? Reason) Publish(Crossing crossing, QuestionResult question, QuestionResult by, int rowFactor)
    {
        var (columns, rows) = (Questions[crossing.Question], Questions[crossing.By]);
        var counts = CrossingCounts.Of(columns, rows, Enumerable.Range(0, columns.Column!.Count));
        var snapshots = Snapshots(crossing);
        var before = snapshots.Select(snapshot => snapshot.Table).LastOrDefault(table => table is not null);
        if (AuditOf(crossing, counts, new(null, question, by), snapshots) is not { } auditWith)
            return (null, WithheldReason.NotSafe);

        var minimum = MinimumOf(crossing);
        CrossTable? best = null;
        var budget = new WorkBudget(WorkForTable);
        var hasSomethingToCompare = false;
        foreach (var columnFactor in ColumnFactors)
        {
            if (Groups(rows, by, before?.Rows.Select(row => row.Group), minimum * rowFactor) is not { } rowGroups)
                return (null, WithheldReason.TooLittleChanged);
            if (Columns(columns, question, before?.Columns, counts, rowGroups, minimum, minimum * columnFactor) is not { } columnGroups)
                return (null, WithheldReason.TooLittleChanged);
            if (IsNothing(counts, rowGroups, columnGroups))
                break;
            hasSomethingToCompare = true;
            var table = new CrossingSuppressor(counts, auditWith(budget), rowGroups, columnGroups, (cell, people) => IsSmall(cell, people, minimum)).Suppress(before);
            best = Better(table, best);
            if (before is not null || (best is not null && HiddenShare(best) <= ReadableShare))
                break;
        }

        return best is not null && HiddenShare(best) < 1 ? (best, null)
            : (null, hasSomethingToCompare ? WithheldReason.NotSafe : WithheldReason.NothingLeftToCompare);
    }

    private int MinimumOf(Crossing crossing) =>
        Questions[crossing.Question].Question.IsSensitive || Questions[crossing.By].Question.IsSensitive ? Math.Max(Plan.MinimumCell, Plan.SensitiveMinimumCell) : Plan.MinimumCell;

    private bool IsSmall(int cell, int people, int minimum) =>
        (cell > 0 && cell < minimum) || (Plan.HidesNoneAndAll && people > 0 && (cell == 0 || cell == people));

    /// <summary>
    /// What was published of the two questions before. What covers other people than the release in which it stands was only repeated
    /// there, and counts where it was new.
    /// </summary>
    private ImmutableArray<Snapshot> Snapshots(Crossing crossing) =>
    [
        .. from release in Earlier
           let results = release.Results
           let questions = results.Questions.Where(question => question.Respondents == results.Respondents).ToList()
           select new Snapshot(
               results.Crossings.FirstOrDefault(table => table.Question == crossing.Question && table.By == crossing.By && table.Respondents == results.Respondents),
               questions.FirstOrDefault(question => question.Id == crossing.Question),
               questions.FirstOrDefault(question => question.Id == crossing.By)),
    ];

    /// <summary>The audit that fits the place of the table among the others; null when none can say that it is safe.</summary>
    private Func<WorkBudget, ICrossingAudit>? AuditOf(Crossing crossing, CrossingCounts counts, Snapshot sides, ImmutableArray<Snapshot> snapshots)
    {
        var minimum = MinimumOf(crossing);
        var hasGrown = Earlier.Any(release => release.Results.Respondents != sides.Question?.Respondents);
        var isMultipleTwice = counts.Question.IsMultiple && Graph.PartnersOf(crossing.Question).Skip(1).Any();
        if (Graph.IsOnlyWay(crossing.Question, crossing.By) && !isMultipleTwice)
        {
            // Who came in later is known of both sides, or nothing could be said of how the tables of both times fit together.
            return hasGrown && snapshots.Any(snapshot => snapshot.Question is null || snapshot.By is null)
                ? null
                : budget => new ExactAudit(counts, sides, snapshots, minimum, budget);
        }

        if (hasGrown || snapshots.Any(snapshot => snapshot.Table is not null))
            return null;
        var partners = Graph.PartnersOf(crossing.Question).Where(partner => partner != crossing.By && Questions.ContainsKey(partner)).ToList();
        return partners.Count == Graph.PartnersOf(crossing.Question).Count() - 1
            ? budget => StrataAudit.Of(counts, partners.Select(partner => Questions[partner]), minimum, budget)
            : null;
    }

    private static ImmutableArray<Category>? Groups(SurveyQuestion question, QuestionResult side, IEnumerable<Category>? before, int minimum)
    {
        var start = GroupedCounts.Like(before ?? GroupsOf(question, side), question.Labels, question.Counts);
        if (start is null || before is not null)
            return start?.Categories(question.Labels, IsOrdered(question));
        var merging = new Merging(question.Labels, IsOrdered(question), minimum) { TopSteps = question.Question.Scale?.TopSteps ?? 0 };
        return merging.Apply(start).Categories(question.Labels, IsOrdered(question));
    }

    private ImmutableArray<Category>? Columns(
        SurveyQuestion question, QuestionResult side, IEnumerable<Category>? before, CrossingCounts counts, ImmutableArray<Category> rows, int cell, int minimum)
    {
        if (!question.IsMultiple)
            return Groups(question, side, before, minimum);
        // Several answers of one person cannot be added up, so an option that few chose is left out. So is the column of those without
        // an answer where it would have small cells: they cannot be hidden without the options.
        var labels = before?.SelectMany(category => category.Members).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. question.Labels.Index()
                .Where(label => labels is null || labels.Contains(label.Item))
                .Where(label => label.Index < question.Question.Options.Length
                    ? counts.ColumnSums[label.Index] == 0 || counts.ColumnSums[label.Index] >= minimum
                    : rows.All(row => !IsSmall(counts.Sum(row, Category.Of(label.Item)), 0, cell)))
                .Select(label => Category.Of(label.Item)),
        ];
    }

    private static IEnumerable<Category> GroupsOf(SurveyQuestion question, QuestionResult side) =>
        !question.IsProtected ? question.Labels.Select(Category.Of)
        : side.Options.Select(option => option.Category)
            .Concat(side.Options.Any(option => option.Category.Members.Contains(Category.NoAnswer)) ? [] : [Category.Of(Category.NoAnswer)]);

    private static bool IsOrdered(SurveyQuestion question) => question.Question.Kind == QuestionKind.Scale;

    private static bool IsNothing(CrossingCounts counts, ImmutableArray<Category> rows, ImmutableArray<Category> columns) =>
        rows.Count(row => counts.Sum(row) > 0) < 2
        || (counts.Question.IsMultiple ? columns.Length == 0 : columns.Count(column => rows.Any(row => counts.Sum(row, column) > 0)) < 2);

    private static CrossTable? Better(CrossTable? one, CrossTable? other) =>
        one is null ? other : other is null || HiddenShare(one) < HiddenShare(other) ? one : other;

    private static double HiddenShare(CrossTable table)
    {
        var filled = table.Rows.Sum(row => row.Cells.Count(cell => cell is null or > 0));
        return filled == 0 ? 0 : (double)table.HiddenCells / filled;
    }
}
