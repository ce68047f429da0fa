using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Rules;

/// <summary>
/// How a value becomes bytes and comes back. Equal values give equal bytes: their digest is what other results depend
/// on, and a value whose digest stays the same stops the wave.
/// </summary>
public sealed record Codec<T>(Action<T, ValueWriter> Write, ReadValue<T> Read) where T : class;

/// <summary>Reads a value that the other half of the codec wrote.</summary>
public delegate T ReadValue<out T>(ref ValueReader reader);
