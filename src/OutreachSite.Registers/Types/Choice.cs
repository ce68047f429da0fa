namespace OutreachSite.Registers.Types;

/// <summary>One of the words that a field knows.</summary>
/// <param name="Label">The word that is kept.</param>
/// <param name="Aliases">Other ways to write it.</param>
public sealed record Choice(string Label, params ImmutableArray<string> Aliases);
