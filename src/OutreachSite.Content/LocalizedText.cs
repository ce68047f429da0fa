namespace OutreachSite.Content;

/// <summary>A text in the variants in which it was written. A plain string counts for all of them.</summary>
/// <param name="Japanese">The original; every text has one.</param>
/// <param name="English">Null when it was not translated.</param>
/// <param name="Easy">Null when it was not reworded.</param>
public sealed record LocalizedText(string Japanese, string? English = null, string? Easy = null)
{
    /// <summary>The text for a variant; the original when that one is missing.</summary>
    public string In(Variant variant) => Own(variant) ?? Japanese;

    /// <summary>The text of exactly this variant, or null.</summary>
    public string? Own(Variant variant) => variant switch
    {
        Variant.English => English,
        Variant.Easy => Easy,
        _ => Japanese,
    };

    /// <inheritdoc/>
    public override string ToString() => Japanese;
}
