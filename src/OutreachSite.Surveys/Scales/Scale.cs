namespace OutreachSite.Surveys.Scales;

/// <summary>
/// An ordered scale of answers: its steps from the best or most to the worst or least, all of them, chosen or not. Steps are never
/// sorted by how often they were chosen.
/// </summary>
/// <param name="Id">A short name for the decisions file, such as <c>satisfaction-5</c>.</param>
/// <param name="Steps">Labels from best to worst.</param>
/// <param name="TopSteps">How many steps, from the first, count as positive ("top box").</param>
/// <param name="Neutral">The place of the neutral step, or null when there is none.</param>
public sealed record Scale(string Id, ImmutableArray<string> Steps, int TopSteps, int? Neutral);
