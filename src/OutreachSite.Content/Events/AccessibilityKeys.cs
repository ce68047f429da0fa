namespace OutreachSite.Content.Events;

/// <summary>The keys of features and provisions: in event.yml, in the words of themes, in classes.</summary>
public static class AccessibilityKeys
{
    /// <summary>Every feature with its key, in the order in which they are shown.</summary>
    public static ImmutableArray<(string Key, AccessibilityFeature Feature)> All { get; } =
        [.. Enum.GetValues<AccessibilityFeature>().Select(feature => (Kebab(feature.ToString()), feature))];

    /// <summary><c>wheelchair-seats</c>.</summary>
    public static string Key(this AccessibilityFeature feature) => Kebab(feature.ToString());

    /// <summary><c>yes</c>, <c>on-request</c>, <c>no</c>.</summary>
    public static string Key(this Provision provision) => Kebab(provision.ToString());

    private static string Kebab(string member) =>
        string.Concat(member.Select((c, at) => char.IsAsciiLetterUpper(c) ? $"{(at == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
