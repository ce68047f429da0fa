namespace OutreachSite.Content.Events;

/// <summary>What came of an event. The numbers of the survey are in a results.json, which an import writes.</summary>
/// <param name="Published">The day from which results can be seen; null for the day after the event.</param>
/// <param name="Survey">The results.json, from the folder of the event; null when nobody was asked, or only pages tell it.</param>
/// <param name="Findings">The sentences at the top. None: they are made of the numbers.</param>
/// <param name="Reasons">The ids of the questions that ask why; none for all questions with several answers.</param>
/// <param name="Changes">What will be done another time.</param>
public sealed record EventResults(
    DateOnly? Published, Written? Survey, ImmutableArray<LocalizedText> Findings, ImmutableArray<Written> Reasons, ImmutableArray<LocalizedText> Changes);
