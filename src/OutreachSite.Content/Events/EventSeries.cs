namespace OutreachSite.Content.Events;

/// <summary>A series of events, from <c>seminars/series.yml</c>. Events belong to it by its title.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">The words that stand under <c>series</c> of its events.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Past">A table of the times that have no page of their own, beside series.yml; null when there is none.</param>
/// <param name="Professions">Whom it is for: those of whom nobody came are named.</param>
/// <param name="Updated">The day of the last change to the table of the past; null when there is no such table.</param>
/// <param name="Sources">Where the past comes from.</param>
public sealed record EventSeries(
    Written Id, LocalizedText Title, LocalizedText? Summary, Written? Past, ImmutableArray<LocalizedText> Professions, DateOnly? Updated, ImmutableArray<CitedSource> Sources);
