using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Statistics;

/// <summary>One line of a comparison: a session of a seminar, or a year of a survey.</summary>
/// <param name="Name">The session or the year.</param>
/// <param name="Wording">The question as it was asked.</param>
/// <param name="Scale">The scale of its answers.</param>
/// <param name="Counts">How many chose each step, in the order of the scale.</param>
/// <param name="NoAnswer">How many gave no readable answer; null when unknown.</param>
public sealed record ComparedDistribution(string Name, string Wording, Scale Scale, ImmutableArray<int> Counts, int? NoAnswer);
