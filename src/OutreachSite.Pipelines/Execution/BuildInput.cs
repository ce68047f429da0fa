using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Execution;

/// <summary>All that a build may see: its files, its settings, and which day it is where the site is.</summary>
public sealed record BuildInput(IFileTree Files, DateOnly Today)
{
    /// <summary>How many rules may run at once; 1 runs one after the other. Never changes what comes out.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    private ImmutableDictionary<string, object> Settings { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Sets one value.</summary>
    public BuildInput With<T>(Setting<T> setting, T value) where T : notnull =>
        this with { Settings = Settings.SetItem(setting.Name, value) };

    internal T Get<T>(Setting<T> setting) where T : notnull =>
        Settings.TryGetValue(setting.Name, out var value) ? (T)value : setting.Default;
}
