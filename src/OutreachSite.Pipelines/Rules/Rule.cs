namespace OutreachSite.Pipelines.Rules;

/// <summary>
/// A named, versioned, pure and synchronous function from a key to a value. All that it learns comes through
/// <see cref="Reads"/>, so what it read is what it depends on. Equal keys and equal reads give equal values.
/// </summary>
/// <param name="Name">Unique in the program; a result is known by its rule's name and its key.</param>
/// <param name="Version">Raised when the rule gives another value for the same reads.</param>
/// <param name="Run">The work. What it reports belongs to its own value alone, never to the values that it asked for.</param>
public sealed record Rule<TKey, TValue>(string Name, int Version, Func<TKey, Reads, Outcome<TValue>> Run)
    where TKey : notnull
    where TValue : class;
