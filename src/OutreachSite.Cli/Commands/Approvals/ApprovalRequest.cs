namespace OutreachSite.Cli.Commands.Approvals;

/// <summary>What <c>outreach pack-approval</c> is asked for.</summary>
/// <param name="Since">The last release: a folder, a manifest or an archive; null for the last one that was kept.</param>
/// <param name="To">The page to write; null for none.</param>
/// <param name="Keeps">True to keep what is in the output as a release.</param>
/// <param name="Roles">Who signs.</param>
/// <param name="Today">The day in Japan.</param>
public sealed record ApprovalRequest(string? Since, string? To, bool Keeps, ImmutableArray<string> Roles, DateOnly Today);
