namespace OutreachSite.Publishing.Approvals;

/// <summary>A page that came, went or says something else.</summary>
/// <param name="Path">Its file in the output.</param>
/// <param name="Before">What it said; null when it is new.</param>
/// <param name="After">What it says; null when it is gone.</param>
internal sealed record PageChange(RelativePath Path, PageBlocks? Before, PageBlocks? After)
{
    private readonly Lazy<ImmutableArray<BlockChange>> _blocks = new(() => BlockChange.Between(Before?.Blocks ?? [], After?.Blocks ?? []));

    /// <summary>Where it differs.</summary>
    public ImmutableArray<BlockChange> Blocks => _blocks.Value;

    /// <summary>The heading as it is now, or was last.</summary>
    public string Title => (After ?? Before)!.Title;

    /// <summary>Other pages with the very same changes: variants that show the text of the original.</summary>
    public ImmutableArray<RelativePath> Alike { get; init; } = [];

    /// <summary>The numbers that changed within paragraphs that changed: not those of whole pages that came or went.</summary>
    public ImmutableArray<NumberChange> Numbers => Before is null || After is null ? [] : NumberChange.Together(Blocks.SelectMany(change => NumberChange.Of(change.Before ?? "", change.After ?? "")));

    /// <summary>Pages that differ from each other, each with those that changed alike.</summary>
    public static ImmutableArray<PageChange> Grouped(IEnumerable<PageChange> changes) =>
    [
        .. changes.GroupBy(change => (change.Before is null, change.After is null, string.Join('\n', change.Blocks.Select(block => $"{block.Before}\t{block.After}"))))
            .Select(alike => alike.First() with { Alike = [.. alike.Skip(1).Select(other => other.Path)] }),
    ];
}
