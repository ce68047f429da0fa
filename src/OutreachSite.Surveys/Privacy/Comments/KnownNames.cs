namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>Names that the organiser knows: they are found in comments even where nothing else gives them away.</summary>
/// <param name="People">Staff, speakers, residents.</param>
/// <param name="Facilities">Hospitals, homes, offices.</param>
public sealed record KnownNames(ImmutableArray<string> People, ImmutableArray<string> Facilities)
{
    /// <summary>No names.</summary>
    public static KnownNames None { get; } = new([], []);
}
