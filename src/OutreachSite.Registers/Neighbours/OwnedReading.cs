namespace OutreachSite.Registers.Neighbours;

/// <summary>A register as one municipality keeps it.</summary>
/// <param name="Owner">The name of the municipality: みなと市. It fills the field 情報の持ち主 where that is blank.</param>
/// <param name="Reading">What was read.</param>
public sealed record OwnedReading(string Owner, RegisterReading Reading)
{
    /// <summary>True for the table of the site itself, whose ids never change because of a neighbour.</summary>
    public bool IsSites { get; init; }
}
