using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Tests.Privacy;

/// <summary>Answers by chance, with rare answers, small groups, and groups that lean to some answers.</summary>
internal sealed class RandomSurvey(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from one up to, but not including, another.</summary>
    public int Next(int from, int to) => _random.Next(from, to);

    /// <summary>Answers of so many people to some questions.</summary>
    public SurveyAnswers Answers(int people, params Question[] questions)
    {
        var hidden = Enumerable.Range(0, people).Select(_ => _random.NextDouble()).ToArray();
        return TestSurvey.Of([.. questions.Select(question => (question, Column(question, hidden)))]);
    }

    /// <summary>The first answers of a survey: those that had come in earlier.</summary>
    public static SurveyAnswers First(SurveyAnswers answers, int people) => TestSurvey.Of(
        [.. answers.Responses!.Questions.Zip(answers.Responses.Columns, (question, column) => (question, First(column, people)))]);

    private static AnswerColumn First(AnswerColumn column, int people) => column switch
    {
        ChoiceColumn choice => new ChoiceColumn(choice.Chosen[..people]),
        MultipleColumn multiple => new MultipleColumn(multiple.Chosen[..people]),
        _ => column,
    };

    private AnswerColumn Column(Question question, double[] hidden)
    {
        var weights = question.Options.Select(_ => Math.Pow(_random.NextDouble(), 2) + 0.01).ToArray();
        var (lean, silent) = (_random.NextDouble(), _random.Next(2) == 0 ? 0 : 0.06);
        if (question.Kind == QuestionKind.Multiple)
            return new MultipleColumn([.. hidden.Select(_ => Chosen(weights, silent))]);
        return new ChoiceColumn([.. hidden.Select(own => _random.NextDouble() < silent ? ChoiceColumn.NoAnswer : (short)Pick(weights, own, lean))]);
    }

    private ulong Chosen(double[] weights, double silent)
    {
        if (_random.NextDouble() < silent)
            return 0;
        var chosen = weights.Index().Where(weight => _random.NextDouble() < weight.Item).Aggregate(0UL, (bits, weight) => bits | (1UL << weight.Index));
        return chosen == 0 ? 1UL << _random.Next(weights.Length) : chosen;
    }

    private int Pick(double[] weights, double own, double lean)
    {
        var at = (_random.NextDouble() < lean ? own : _random.NextDouble()) * weights.Sum();
        var place = 0;
        while (place < weights.Length - 1 && at >= weights[place])
            at -= weights[place++];
        return place;
    }
}
