namespace OutreachSite.Content;

/// <summary>The colour families which a site, a page or a town can choose.</summary>
public static class Accents
{
    /// <summary>Indigo, pine, grape, persimmon.</summary>
    public static ImmutableArray<string> All { get; } = ["ai", "matsu", "budou", "kaki"];
}
