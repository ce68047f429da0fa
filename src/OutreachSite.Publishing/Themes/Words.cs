namespace OutreachSite.Publishing.Themes;

/// <summary>The words that a theme says in one variant, by their dotted keys, with the original's as a fallback.</summary>
public sealed record Words(ImmutableDictionary<string, string> All)
{
    /// <summary>No words.</summary>
    public static Words None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>A word, or null when the theme does not know the key.</summary>
    public string? Find(string key) => All.GetValueOrDefault(key);

    /// <summary>A word with its <c>{name}</c> places filled; the key itself when the theme does not know it.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Text)> values)
    {
        var text = All.GetValueOrDefault(key) ?? key;
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }
}
