namespace OutreachSite.Surveys.Privacy;

/// <summary>A table of the answers to one question by the answers to another (such as the profession); both by id.</summary>
public sealed record Crossing(string Question, string By);
