using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Execution;

/// <summary>All that a build may see: its files, its settings, and which day it is where the site is.</summary>
public sealed record BuildInput(IFileTree Files, DateOnly Today)
{
    /// <summary>How many rules may run at once; 1 runs one after the other. Never changes what comes out.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>When the build began. Only files that were written clearly before are known by their stamps in the next build.</summary>
    public DateTimeOffset Began { get; init; } = TimeProvider.System.GetUtcNow();

    /// <summary>A kind of question that is not written down: with it the tests of the engine must fail, else they see nothing.</summary>
    internal Tracing.EntryKind? Unrecorded { get; init; }

    /// <summary>True to take a file for unchanged when its length is, for the same purpose.</summary>
    internal bool TrustsLengthAlone { get; init; }

    /// <summary>What this build has in common with others of this program.</summary>
    public SharedValues Shared { get; init; } = new();

    private ImmutableDictionary<string, object> Settings { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Sets one value.</summary>
    public BuildInput With<T>(Setting<T> setting, T value) where T : notnull =>
        this with { Settings = Settings.SetItem(setting.Name, value) };

    internal T Get<T>(Setting<T> setting) where T : notnull =>
        Settings.TryGetValue(setting.Name, out var value) ? (T)value : setting.Default;

    /// <summary>What a setting is set to, as text; empty when nobody set it.</summary>
    internal string TextOf(string setting) =>
        Convert.ToString(Settings.GetValueOrDefault(setting), System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
