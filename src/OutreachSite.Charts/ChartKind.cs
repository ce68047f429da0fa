using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts;

/// <summary>A kind of chart that an author can ask for: its name, the options it understands, and examples.</summary>
public sealed class ChartKind
{
    private static readonly ImmutableArray<string> CommonOptions =
        ["title", "subtitle", "finding", "n", "source", "as-of", "decimals", "label", "value", "where"];

    private readonly Func<OptionReader, DiagnosticBag, IChart?> _read;

    internal ChartKind(
        string name, ImmutableArray<string> options, Func<OptionReader, DiagnosticBag, IChart?> read, ImmutableArray<ChartExample> examples) =>
        (Name, Options, _read, Examples) = (name, [.. CommonOptions, .. options], read, examples);

    /// <summary>What an author writes: <c>stacked</c>.</summary>
    public string Name { get; }

    /// <summary>The names of its options.</summary>
    public ImmutableArray<string> Options { get; }

    /// <summary>One or more, the most usual one first. Their figures are published ones with the source named, or plainly invented.</summary>
    public ImmutableArray<ChartExample> Examples { get; }

    internal IChart? Read(OptionReader options, DiagnosticBag problems) => _read(options, problems);
}
