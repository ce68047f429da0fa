namespace OutreachSite.Content.Events;

/// <summary>How to register.</summary>
/// <param name="Ways">One text for each way: 電話, FAX, 窓口.</param>
/// <param name="Fax">The number of the application sheet; null for that of the contact.</param>
/// <param name="Form">The address of a form on the web; null when there is none.</param>
/// <param name="Questions">What the application sheet asks besides name, workplace and telephone.</param>
public sealed record EventApplication(
    ImmutableArray<LocalizedText> Ways, string? Fax, string? Form, ImmutableArray<LocalizedText> Questions)
{
    /// <summary>Nothing is said about it.</summary>
    public static EventApplication None { get; } = new([], null, null, []);

    /// <summary>True when a sheet can be sent: a number is given for it, or one of the ways is the fax.</summary>
    public bool TakesFax => Fax is not null || Ways.Any(way => IsFax(TextKey.Of(way.Japanese).Value));

    /// <summary>True when nothing is said, so that nobody needs to apply.</summary>
    public bool IsUnstated => Ways.IsEmpty && Fax is null && Form is null;

    private static bool IsFax(string way) =>
        way.Contains("fax", StringComparison.Ordinal) || way.Contains("ファックス", StringComparison.Ordinal) || way.Contains("ファクス", StringComparison.Ordinal);
}
