namespace OutreachSite.Text;

/// <summary>
/// A text in the form in which names, headers, labels and paths are compared: width, kana marks, compatibility forms,
/// letter case and the families of hyphens and wave dashes do not count.
/// </summary>
public readonly record struct TextKey
{
    private TextKey(string value) => Value = value;

    /// <summary>The folded text. Only for comparing: never shown to a reader.</summary>
    public string Value { get; }

    /// <summary>Folds a text.</summary>
    public static TextKey Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text.Trim().ToLowerInvariant());
    }
}
