using System.Numerics;
using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Statistics;

/// <summary>
/// A table of the answers to one question by the answers to another, unsuppressed: for calculating, never for publishing. Rows and
/// columns have the options in their order and last those without a readable answer.
/// </summary>
/// <param name="Rows">How many people each row has.</param>
/// <param name="Cells">For each row how many people stand in each column.</param>
public sealed record CrossTab(ImmutableArray<int> Rows, ImmutableArray<ImmutableArray<int>> Cells)
{
    /// <summary>Counts two columns of the same responses; the groups come from a question with one answer.</summary>
    public static CrossTab Count(Question question, AnswerColumn column, Question by, ChoiceColumn groups)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfNotEqual(groups.Count, column.Count);
        var rows = new int[by.Options.Length + 1];
        var cells = rows.Select(_ => new int[question.Options.Length + 1]).ToArray();
        for (var i = 0; i < groups.Count; i++)
        {
            var row = PlaceOf(groups.Chosen[i], by);
            rows[row]++;
            foreach (var place in Places(column, i, question))
                cells[row][place]++;
        }

        return new([.. rows], [.. cells.Select(row => row.ToImmutableArray())]);
    }

    /// <summary>The sums of the columns.</summary>
    public ImmutableArray<int> Totals => [.. Cells[0].Select((_, column) => Cells.Sum(row => row[column]))];

    /// <summary>The percentages of one row, of all its people; null for an empty row.</summary>
    public ImmutableArray<decimal?> RowPercentages(int row, int decimals = Percentage.ForResidents) =>
        [.. Cells[row].Select(cell => Percentage.Of(cell, Rows[row], decimals))];

    private static IEnumerable<int> Places(AnswerColumn column, int response, Question question) => column switch
    {
        ChoiceColumn choice => [PlaceOf(choice.Chosen[response], question)],
        MultipleColumn multiple => Bits(multiple.Chosen[response], question),
        _ => throw new ArgumentException("Only chosen options can be counted.", nameof(column)),
    };

    private static IEnumerable<int> Bits(ulong chosen, Question question)
    {
        var bits = chosen & ~MultipleColumn.Invalid;
        if (bits == 0)
            yield return question.Options.Length;
        for (; bits != 0; bits &= bits - 1)
            yield return BitOperations.TrailingZeroCount(bits);
    }

    private static int PlaceOf(short chosen, Question question) => chosen >= 0 && chosen < question.Options.Length ? chosen : question.Options.Length;
}
