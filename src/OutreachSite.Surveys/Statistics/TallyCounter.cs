using System.Numerics;
using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Statistics;

/// <summary>Counts the answers to one question: zero steps kept, no answer and unreadable answers apart.</summary>
public static class TallyCounter
{
    /// <summary>The counts of a question of kind single, scale or multiple.</summary>
    public static Tally Count(Question question, AnswerColumn column)
    {
        ArgumentNullException.ThrowIfNull(question);
        return column switch
        {
            ChoiceColumn choice => Count(question, choice),
            MultipleColumn multiple => Count(question, multiple),
            _ => throw new ArgumentException("Only chosen options can be counted.", nameof(column)),
        };
    }

    private static Tally Count(Question question, ChoiceColumn column)
    {
        var counts = new int[question.Options.Length];
        var (noAnswer, invalid) = (0, 0);
        foreach (var chosen in column.Chosen)
        {
            if (chosen >= 0 && chosen < counts.Length)
                counts[chosen]++;
            else if (chosen == ChoiceColumn.NoAnswer)
                noAnswer++;
            else
                invalid++;
        }

        return new(question, [.. counts], noAnswer, invalid, column.Count);
    }

    private static Tally Count(Question question, MultipleColumn column)
    {
        var counts = new int[question.Options.Length];
        var (noAnswer, invalid) = (0, 0);
        foreach (var chosen in column.Chosen)
        {
            if (chosen == 0)
                noAnswer++;
            else if (chosen == MultipleColumn.Invalid)
                invalid++;
            for (var bits = chosen & ~MultipleColumn.Invalid; bits != 0; bits &= bits - 1)
                counts[BitOperations.TrailingZeroCount(bits)]++;
        }

        return new(question, [.. counts], noAnswer, invalid, column.Count);
    }
}
