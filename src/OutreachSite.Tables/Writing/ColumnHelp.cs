namespace OutreachSite.Tables.Writing;

/// <summary>What a spreadsheet program offers or says when a cell of a column is chosen.</summary>
/// <param name="Column">From 1.</param>
/// <param name="FirstRow">From which row on.</param>
/// <param name="Choices">Words to choose from; empty for none.</param>
/// <param name="Title">The heading of the note.</param>
/// <param name="Note">What to write.</param>
/// <param name="IsStrict">True when other words are refused.</param>
public sealed record ColumnHelp(int Column, int FirstRow, ImmutableArray<string> Choices, string Title, string Note, bool IsStrict);
