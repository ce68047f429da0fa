namespace OutreachSite.Surveys.Answers;

/// <summary>
/// What the respondents of one survey answered, without anything that says who they are: one column for each question, all of the
/// same length. It exists in memory alone; nothing writes it to a file.
/// </summary>
/// <param name="Questions">The questions, in the order of the form; none of kind admin.</param>
/// <param name="Columns">Their answers, in the same order.</param>
/// <param name="Count">How many responses there are.</param>
/// <param name="Sources">Where they come from; the counts add up to <paramref name="Count"/>.</param>
public sealed record ResponseTable(
    ImmutableArray<Question> Questions, ImmutableArray<AnswerColumn> Columns, int Count, ImmutableArray<ResponseSource> Sources);
