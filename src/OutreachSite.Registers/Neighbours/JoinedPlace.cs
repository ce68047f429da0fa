using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Neighbours;

/// <summary>A row and the table that it stands in.</summary>
internal sealed record OwnedRow(RegisterRow Row, OwnedReading Table);

/// <summary>A place while tables are joined: the row that is kept, and the others.</summary>
/// <param name="Row">The row that is kept, as it was read.</param>
/// <param name="Table">Where it stands.</param>
/// <param name="LeftOut">What other tables say.</param>
/// <param name="IsHome">True when the row is kept because the place lies in the municipality that wrote it.</param>
internal sealed record JoinedPlace(RegisterRow Row, OwnedReading Table, ImmutableArray<OwnedRow> LeftOut, bool IsHome)
{
    /// <summary>What the row is called in the joined register.</summary>
    public required string Id { get; set; }

    /// <summary>True when the table of the site speaks of it.</summary>
    public required bool IsSites { get; init; }

    /// <summary>Who keeps the row: what it says itself, else whose table it is.</summary>
    public string Owner => Row.Text(FreshnessFields.Owner) is { Length: > 0 } said ? said : Table.Owner;

    /// <summary>
    /// The row with its id and its owner. Who refused to be listed in one table is not listed because another left the question blank.
    /// </summary>
    public RegisterRow Shown => (Row[ConsentFields.Consent] is null && Refusal is { } no ? Row.With(ConsentFields.Consent, no) : Row)
        .WithId(Id).With(FreshnessFields.Owner, Owner);

    private Answer? Refusal => LeftOut.Select(one => one.Row.Value(ConsentFields.Consent)).FirstOrDefault(answer => answer is Answer.No or Answer.OnRequest);
}
