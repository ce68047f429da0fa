using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>What was published on some day, kept as <c>releases/2018-08-01.json</c>: whoever read it still knows it.</summary>
public sealed record Release(DateOnly Date, SurveyResults Results);
