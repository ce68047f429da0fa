using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Surveys.Privacy;

/// <summary>A question with all that is known of its answers: unsuppressed, so it never leaves this namespace.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Column">The answers person by person; null when only counts are known.</param>
/// <param name="Tally">The counts; null for numbers, dates and texts.</param>
internal sealed record SurveyQuestion(Question Question, AnswerColumn? Column, Tally? Tally)
{
    /// <summary>The labels of the options, and last that of no answer.</summary>
    public ImmutableArray<string> Labels { get; } = [.. Question.Options, Category.NoAnswer];

    /// <summary>True when small groups of it must not show.</summary>
    public bool IsProtected => Question.IsSensitive || Question.IsAboutPerson;

    /// <summary>True when people choose any number of options.</summary>
    public bool IsMultiple => Question.Kind == QuestionKind.Multiple;

    /// <summary>The counts of <see cref="Labels"/>; what could not be read counts as no answer.</summary>
    public ImmutableArray<int> Counts { get; } = Tally is null ? [] : [.. Tally.Counts, (Tally.NoAnswer ?? 0) + Tally.Invalid];

    /// <summary>For each response the place of its answer among <see cref="Labels"/>; of a question with one answer.</summary>
    public ImmutableArray<int> Places { get; } = Column is ChoiceColumn choice
        ? [.. choice.Chosen.Select(chosen => chosen >= 0 && chosen < Question.Options.Length ? chosen : Question.Options.Length)]
        : [];

    /// <summary>
    /// The question with options that can be told apart: a label that stands there twice, or means no answer to the publication, gets a number.
    /// </summary>
    private static Question WithOwnLabels(Question question)
    {
        var (seen, labels) = (new HashSet<string>(StringComparer.Ordinal) { Category.NoAnswer }, ImmutableArray.CreateBuilder<string>());
        foreach (var option in question.Options)
        {
            var label = option;
            for (var number = 2; !seen.Add(label); number++)
                label = $"{option}（{number}）";
            labels.Add(label);
        }

        return question with { Options = labels.ToImmutable() };
    }

    /// <summary>The questions of a survey by their id.</summary>
    public static IReadOnlyDictionary<string, SurveyQuestion> All(SurveyAnswers answers)
    {
        var questions = new Dictionary<string, SurveyQuestion>(StringComparer.Ordinal);
        foreach (var tally in answers.Tallies)
            questions[tally.Question.Id] = new(WithOwnLabels(tally.Question), null, tally);
        if (answers.Responses is not { } responses)
            return questions;
        foreach (var (question, column) in responses.Questions.Zip(responses.Columns))
        {
            var tally = column is ChoiceColumn or MultipleColumn ? TallyCounter.Count(question, column) : null;
            questions[question.Id] = new(WithOwnLabels(question), column, tally);
        }

        return questions;
    }
}
