namespace OutreachSite.Cli.Commands.Boards;

/// <summary>What <c>outreach board</c> and <c>outreach ics</c> are asked for.</summary>
/// <param name="Today">The day in Japan.</param>
/// <param name="Days">How many days ahead to look.</param>
/// <param name="Owner">Only what this owner sees to; null for all.</param>
/// <param name="To">The file to write; null for the usual place.</param>
/// <param name="Format">How the board is written.</param>
/// <param name="Comments">Further folders with lists of comments.</param>
public sealed record BoardRequest(DateOnly Today, int Days, string? Owner, string? To, BoardFormat Format, IReadOnlyList<string> Comments);
