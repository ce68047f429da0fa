using System.Collections.Frozen;

namespace OutreachSite.Content.FrontMatter;

/// <summary>How the lines of a booklet or leaflet run; on the web they are always horizontal.</summary>
public enum PaperWriting
{
    /// <summary>From left to right; bound at the left.</summary>
    Horizontal,

    /// <summary>From top to bottom; bound at the right.</summary>
    Vertical,
}

/// <summary>The names of writings in front matter.</summary>
public static class PaperWritings
{
    /// <summary>By name.</summary>
    public static FrozenDictionary<string, PaperWriting> Names { get; } = new[]
    {
        KeyValuePair.Create("horizontal", PaperWriting.Horizontal), KeyValuePair.Create("vertical", PaperWriting.Vertical),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
