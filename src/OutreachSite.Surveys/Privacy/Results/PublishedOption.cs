namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>How many people gave an answer; null is hidden, which happens only where several answers were possible.</summary>
public sealed record PublishedOption(Category Category, int? Count);
