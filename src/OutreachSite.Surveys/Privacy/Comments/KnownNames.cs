namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>Names that the organiser knows: they are found in comments even where nothing else gives them away.</summary>
/// <param name="People">Staff, speakers, residents.</param>
/// <param name="Facilities">Hospitals, homes, offices.</param>
public sealed record KnownNames(ImmutableArray<string> People, ImmutableArray<string> Facilities)
{
    /// <summary>No names.</summary>
    public static KnownNames None { get; } = new([], []);

    /// <summary>
    /// Reads the organiser's list, a name a line: of a person, or of a facility when it ends like one (病院, 荘, センター). Blank lines and
    /// lines that begin with <c>#</c> say nothing.
    /// </summary>
    public static KnownNames Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => !name.StartsWith('#')).ToLookup(name => PersonalData.EndsLikeFacility(name));
        return new([.. names[false]], [.. names[true]]);
    }
}
