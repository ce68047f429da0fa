using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Comparing;

/// <summary>One value that changed.</summary>
public sealed record FieldChange(RegisterField Field, string Before, string After);

/// <summary>A row that is in both editions with other values.</summary>
public sealed record RowChange(RegisterRow Before, RegisterRow After, ImmutableArray<FieldChange> Changes);

/// <summary>What changed from one edition of a register to another, by the ids of rows.</summary>
/// <param name="Added">In the order of the new edition.</param>
/// <param name="Changed">In the order of the new edition.</param>
/// <param name="Removed">In the order of the old edition.</param>
public sealed record RegisterDiff(ImmutableArray<RegisterRow> Added, ImmutableArray<RowChange> Changed, ImmutableArray<RegisterRow> Removed)
{
    /// <summary>True when both say the same.</summary>
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares two editions.</summary>
    public static RegisterDiff Of(IReadOnlyList<RegisterRow> before, IReadOnlyList<RegisterRow> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.ToDictionary(row => row.Id, StringComparer.Ordinal), after.ToDictionary(row => row.Id, StringComparer.Ordinal));
        return new(
            [.. after.Where(row => !old.ContainsKey(row.Id))],
            [.. after.Where(row => old.ContainsKey(row.Id)).Select(row => new RowChange(old[row.Id], row, Changes(old[row.Id], row))).Where(change => change.Changes.Length > 0)],
            [.. before.Where(row => !now.ContainsKey(row.Id))]);
    }

    /// <summary>Values are compared as they are written again, so that width and hyphens are no change.</summary>
    private static ImmutableArray<FieldChange> Changes(RegisterRow before, RegisterRow after) =>
    [
        .. after.Kind.Fields.Where(field => field != after.Kind.IdField && field.Key != "number")
            .Select(field => new FieldChange(field, before.Text(field), after.Text(field))).Where(change => change.Before != change.After),
    ];
}
