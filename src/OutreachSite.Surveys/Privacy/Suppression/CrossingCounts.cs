using System.Numerics;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Suppression;

/// <summary>The unsuppressed table of two questions, answer by answer. It never leaves this assembly.</summary>
/// <param name="Question">The question of the columns.</param>
/// <param name="By">The question of the rows.</param>
/// <param name="People">How many people each answer of <paramref name="By"/> has.</param>
/// <param name="Cells">For each row the number of people in each column.</param>
internal sealed record CrossingCounts(SurveyQuestion Question, SurveyQuestion By, ImmutableArray<int> People, ImmutableArray<ImmutableArray<int>> Cells)
{
    /// <summary>How many people gave each answer of the question of the columns.</summary>
    public ImmutableArray<int> ColumnSums { get; } = [.. Question.Labels.Select((_, column) => Cells.Sum(row => row[column]))];

    /// <summary>Counts the responses; all of them, or those of one part.</summary>
    public static CrossingCounts Of(SurveyQuestion question, SurveyQuestion by, IEnumerable<int> responses)
    {
        var people = new int[by.Labels.Length];
        var cells = people.Select(_ => new int[question.Labels.Length]).ToArray();
        var (rows, columns) = (by.Places, question.Places);
        foreach (var response in responses)
        {
            people[rows[response]]++;
            if (question.Column is MultipleColumn multiple)
                AddChosen(multiple.Chosen[response], cells[rows[response]]);
            else
                cells[rows[response]][columns[response]]++;
        }

        return new(question, by, [.. people], [.. cells.Select(row => row.ToImmutableArray())]);
    }

    /// <summary>The number of people in some rows and columns.</summary>
    public int Sum(Category row, Category column) => Places(By, row).Sum(r => Places(Question, column).Sum(c => Cells[r][c]));

    /// <summary>The number of people in some rows.</summary>
    public int Sum(Category row) => Places(By, row).Sum(r => People[r]);

    /// <summary>The table with these rows and columns, and these cells hidden.</summary>
    public CrossTable Table(ImmutableArray<Category> rows, ImmutableArray<Category> columns, Func<int, int, bool> isHidden) => new(
        Question.Question.Id, By.Question.Id, Question.IsMultiple, columns,
        [.. columns.Select(column => rows.Sum(row => Sum(row, column)))],
        [.. rows.Select((row, r) => new CrossRow(row, Sum(row), [.. columns.Select((column, c) => isHidden(r, c) ? (int?)null : Sum(row, column))]))]);

    /// <summary>The same table, with the same cells hidden, over these counts instead.</summary>
    public CrossTable Like(CrossTable table) => Table([.. table.Rows.Select(row => row.Group)], table.Columns, (r, c) => table.Rows[r].Cells[c] is null);

    private static void AddChosen(ulong chosen, int[] row)
    {
        if (chosen is 0 or MultipleColumn.Invalid)
            row[^1]++;
        for (var bits = chosen & ~MultipleColumn.Invalid; bits != 0; bits &= bits - 1)
            row[BitOperations.TrailingZeroCount(bits)]++;
    }

    private static IEnumerable<int> Places(SurveyQuestion question, Category category) => category.Members.Select(member => question.Labels.IndexOf(member));
}
