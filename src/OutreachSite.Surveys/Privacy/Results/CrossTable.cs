namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>
/// The answers to one question by groups of people, as they may be published. A hidden cell is null, and its number is nowhere in here.
/// </summary>
/// <param name="Question">The id of the question whose answers stand in the columns.</param>
/// <param name="By">The id of the question whose answers make the rows.</param>
/// <param name="IsMultiple">True when one person can stand in several columns: rows then have no sum.</param>
/// <param name="Columns">The answers, and last those without one. Options of a multiple answer that too few chose are left out.</param>
/// <param name="Totals">How many people stand in each column.</param>
/// <param name="Rows">The groups; everybody belongs to exactly one.</param>
public sealed record CrossTable(
    string Question, string By, bool IsMultiple, ImmutableArray<Category> Columns, ImmutableArray<int> Totals, ImmutableArray<CrossRow> Rows)
{
    /// <summary>All people of the table.</summary>
    public int Respondents => Rows.Sum(row => row.Respondents);

    /// <summary>How many cells are hidden.</summary>
    public int HiddenCells => Rows.Sum(row => row.Cells.Count(cell => cell is null));
}

/// <summary>One group of a table: its size and, for each column, how many of it gave that answer; null is hidden.</summary>
public sealed record CrossRow(Category Group, int Respondents, ImmutableArray<int?> Cells);
