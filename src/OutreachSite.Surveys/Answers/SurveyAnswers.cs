namespace OutreachSite.Surveys.Answers;

/// <summary>
/// All that an import understood: responses person by person, questions known only by their counts, and how many were invited.
/// </summary>
/// <param name="Title">The name of the survey.</param>
/// <param name="Responses">Answers person by person; null when every source was already aggregated.</param>
/// <param name="Tallies">Questions of which only counts are known.</param>
/// <param name="Invited">How many people were asked (the denominator of the response rate), when the organiser says so.</param>
public sealed record SurveyAnswers(string Title, ResponseTable? Responses, ImmutableArray<Tally> Tallies, int? Invited);
