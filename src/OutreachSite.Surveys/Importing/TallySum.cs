using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing;

/// <summary>Adds counts of one question from several files: by label, so that their order may differ.</summary>
internal static class TallySum
{
    /// <summary>Two tables of counts as one. An order of options that only one of them has is kept.</summary>
    public static Tally Add(Tally one, Tally other)
    {
        var (question, counts) = Joined(one.Question, one.Counts, other.Question, other.Counts);
        return new(question, counts, one.NoAnswer is null && other.NoAnswer is null ? null : (one.NoAnswer ?? 0) + (other.NoAnswer ?? 0),
            one.Invalid + other.Invalid, one.Respondents is null || other.Respondents is null ? null : one.Respondents + other.Respondents);
    }

    /// <summary>Counts beside answers person by person.</summary>
    public static ImportedQuestion Add(ImportedQuestion answers, Tally tally)
    {
        var (question, counts) = Joined(answers.Question, answers.Counts, tally.Question, tally.Counts);
        var more = Imported(tally);
        return answers with
        {
            Question = question,
            Counts = counts,
            Rows = answers.Rows + more.Rows,
            Answered = answers.Answered + more.Answered,
            NoAnswer = answers.NoAnswer + more.NoAnswer,
            Invalid = answers.Invalid + more.Invalid,
        };
    }

    /// <summary>The counts as a question for the organiser: how many were asked is the sum of what is known.</summary>
    public static ImportedQuestion Imported(Tally tally)
    {
        var sum = tally.Counts.Sum();
        var rows = tally.Respondents ?? sum + (tally.NoAnswer ?? 0) + tally.Invalid;
        return new()
        {
            Question = tally.Question,
            Rows = rows,
            Answered = rows - (tally.NoAnswer ?? 0) - tally.Invalid,
            NoAnswer = tally.NoAnswer ?? 0,
            Invalid = tally.Invalid,
            Counts = tally.Counts,
        };
    }

    private static (Question Question, ImmutableArray<int> Counts) Joined(Question one, ImmutableArray<int> counts, Question other, ImmutableArray<int> more)
    {
        var (options, sums) = (one.Options.ToList(), counts.ToList());
        foreach (var (index, option) in other.Options.Index())
        {
            var place = options.FindIndex(known => TextKey.AreSame(known, option));
            if (place < 0)
            {
                options.Add(option);
                sums.Add(more[index]);
            }
            else
                sums[place] += more[index];
        }

        // Labels that the scale does not have leave no scale.
        var isWhole = options.Count == one.Options.Length;
        return (one with { Options = [.. options], Kind = isWhole || one.Kind != QuestionKind.Scale ? one.Kind : QuestionKind.Single, Scale = isWhole ? one.Scale : null }, [.. sums]);
    }
}
