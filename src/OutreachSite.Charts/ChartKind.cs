using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts;

/// <summary>A kind of chart that an author can ask for: its name and the options it understands.</summary>
public sealed class ChartKind
{
    private static readonly ImmutableArray<string> CommonOptions =
        ["title", "subtitle", "finding", "n", "source", "as-of", "decimals", "label", "value", "where"];

    private readonly Func<OptionReader, DiagnosticBag, IChart?> _read;

    internal ChartKind(string name, ImmutableArray<string> options, Func<OptionReader, DiagnosticBag, IChart?> read) =>
        (Name, Options, _read) = (name, [.. CommonOptions, .. options], read);

    /// <summary>What an author writes: <c>stacked</c>.</summary>
    public string Name { get; }

    /// <summary>The names of its options.</summary>
    public ImmutableArray<string> Options { get; }

    internal IChart? Read(OptionReader options, DiagnosticBag problems) => _read(options, problems);
}
