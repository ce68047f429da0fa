namespace OutreachSite.Content.Pictures;

/// <summary>What an author notes about a picture in the file beside it: <c>desk.jpg.yml</c> for <c>desk.jpg</c>.</summary>
/// <param name="Credit">Who took or drew it, as it stands below the picture; null when nobody is named.</param>
/// <param name="ShowsPeople">True when people can be known in it.</param>
/// <param name="Consent">How they agreed to be shown: when, on which paper; null when nothing is noted.</param>
/// <param name="ConsentUntil">The last day for which they agreed; null for no end.</param>
public sealed record PictureMatter(LocalizedText? Credit, bool ShowsPeople, string? Consent, DateOnly? ConsentUntil)
{
    /// <summary>Nothing is noted.</summary>
    public static PictureMatter None { get; } = new(null, ShowsPeople: false, null, null);

    /// <summary>Where it says that people are shown.</summary>
    public Location People { get; init; } = Location.None;

    /// <summary>Where it says how long they agreed.</summary>
    public Location Until { get; init; } = Location.None;

    /// <summary>True when people are shown and nobody noted that they agreed.</summary>
    public bool LacksConsent => ShowsPeople && Consent is null;
}
