namespace OutreachSite.Surveys.Answers;

/// <summary>
/// The counts of one question, unsuppressed: counted from responses, or all that an already aggregated table gives. It exists in
/// memory alone.
/// </summary>
/// <param name="Question">What was asked: single, multiple or scale.</param>
/// <param name="Counts">For each option how many chose it, zero included, in the order of the options.</param>
/// <param name="NoAnswer">How many gave no answer; null when the table does not say.</param>
/// <param name="Invalid">How many answers could not be read.</param>
/// <param name="Respondents">How many were asked: answered + no answer + invalid; null when a multiple answer's table does not say.</param>
public sealed record Tally(Question Question, ImmutableArray<int> Counts, int? NoAnswer, int Invalid, int? Respondents);
