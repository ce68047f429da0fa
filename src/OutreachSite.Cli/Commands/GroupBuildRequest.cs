using OutreachSite.Publishing.Groups;

namespace OutreachSite.Cli.Commands;

/// <summary>What <c>outreach build --sites</c> was asked to do.</summary>
/// <param name="Sites">Which folders, as a pattern seen from the folder where the command was started.</param>
/// <param name="Shard">The part of them; null for all.</param>
/// <param name="Build">The rest, which is as for one site.</param>
public sealed record GroupBuildRequest(string Sites, Shard? Shard, BuildRequest Build);
