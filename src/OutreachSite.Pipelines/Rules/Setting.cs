namespace OutreachSite.Pipelines.Rules;

/// <summary>A value that holds for one whole build, given from outside the sources: drafts or not, which part of the site.</summary>
/// <param name="Name">Unique in the program.</param>
/// <param name="Default">What holds when nobody sets it.</param>
public sealed record Setting<T>(string Name, T Default) where T : notnull;
