namespace OutreachSite.Diagnostics;

/// <summary>The language in which the program speaks to an author.</summary>
public enum MessageLanguage
{
    /// <summary>日本語.</summary>
    Japanese,

    /// <summary>English.</summary>
    English,
}

/// <summary>One sentence for an author, in both languages, without a full stop.</summary>
public readonly record struct Message(string Japanese, string English)
{
    /// <summary>The sentence in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Japanese;

    /// <inheritdoc/>
    public override string ToString() => English;
}
