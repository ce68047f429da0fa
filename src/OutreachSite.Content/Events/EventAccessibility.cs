namespace OutreachSite.Content.Events;

/// <summary>What there is for people with disabilities. A feature that is not in the list was not stated.</summary>
/// <param name="Features">In the order of <see cref="AccessibilityFeature"/>.</param>
/// <param name="Note">Whom to ask, or what else there is.</param>
public sealed record EventAccessibility(ImmutableArray<(AccessibilityFeature Feature, Provision Provision)> Features, LocalizedText? Note)
{
    /// <summary>Nothing is stated.</summary>
    public static EventAccessibility Unstated { get; } = new([], null);

    /// <summary>True when nothing is stated.</summary>
    public bool IsUnstated => Features.IsEmpty && Note is null;
}
