namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>Gives every question a short name: that of survey.yml, else q1, q2 and so on, never the same twice.</summary>
internal sealed class QuestionNames
{
    private readonly SurveyDecisions _decisions;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private int _last;

    public QuestionNames(SurveyDecisions decisions)
    {
        _decisions = decisions;
        _taken = [.. decisions.Questions.Select(question => question.Id).OfType<string>()];
    }

    /// <summary>The name of the next question with this wording.</summary>
    public string For(string text)
    {
        var key = QuestionKey.Of(text);
        if (_decisions.For(text)?.Id is { } decided && _given.TryAdd(key, decided))
            return decided;
        string name;
        do
            name = $"q{++_last}";
        while (!_taken.Add(name));
        _given.TryAdd(key, name);
        return name;
    }
}
