namespace OutreachSite.Content.Describing;

/// <summary>The keys that a map of a settings file may have, in the order in which they are read.</summary>
/// <param name="Keys">Those that have a name.</param>
/// <param name="Entry">What every entry is when authors choose the names, as for the desks of contacts.yml; null when they do not.</param>
public sealed record SettingsShape(ImmutableArray<SettingsKey> Keys, SettingsShape? Entry);

/// <summary>One key of a settings file.</summary>
/// <param name="Name">As authors write it.</param>
/// <param name="Form">What may stand behind it.</param>
public sealed record SettingsKey(string Name, ValueForm Form)
{
    /// <summary>The file is wrong without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that there are; empty when any will do.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>The least number.</summary>
    public int Least { get; init; }

    /// <summary>The largest number.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The keys of the map, or of each map of the list; null for other values.</summary>
    public SettingsShape? Inner { get; init; }
}
