namespace OutreachSite.Pipelines.Execution;

/// <summary>Keys of rules as text.</summary>
internal static class Keys
{
    /// <summary>What <see cref="IParsable{T}.Parse"/> reads back: the text that the key itself gives.</summary>
    public static string Text<TKey>(TKey key) where TKey : notnull =>
        (key is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : key.ToString()) ?? "";
}
