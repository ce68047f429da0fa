using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;

namespace OutreachSite.Publishing.Registers;

/// <summary>A row as pages show it.</summary>
/// <param name="Row">Its values, with what was confirmed laid over.</param>
/// <param name="Slug">Its name in addresses: no other row of the table has it.</param>
/// <param name="Number">What it is called on maps and on the telephone; empty for registers without numbers.</param>
/// <param name="Freshness">How fresh it is.</param>
internal sealed record ShownRow(RegisterRow Row, string Slug, string Number, FreshnessState Freshness)
{
    /// <summary>Of the row.</summary>
    public string Id => Row.Id;
}

/// <summary>The rows of a table that may be shown today, in the order of the register.</summary>
internal sealed record RegisterTable(TableKey Key, RegisterKind Kind, ImmutableArray<ShownRow> Rows)
{
    private readonly Lazy<Dictionary<string, ShownRow>> _byId = new(() => Rows.ToDictionary(row => row.Id, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, ShownRow>> _bySlug = new(() => Rows.ToDictionary(row => row.Slug, StringComparer.Ordinal));

    /// <summary>The row of an id; null when it is not shown.</summary>
    public ShownRow? Find(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>The row of an address; null when there is none.</summary>
    public ShownRow? OfSlug(string slug) => _bySlug.Value.GetValueOrDefault(slug);
}

/// <summary>One row, or that it is not shown.</summary>
internal sealed record OneRow(ShownRow? Row);
