using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary>What joining did.</summary>
/// <param name="Sites">How many sites were joined.</param>
/// <param name="Report">What was done to the files of all of them.</param>
public sealed record MergeReport(int Sites, PublishReport Report);
