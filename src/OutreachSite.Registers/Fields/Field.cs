namespace OutreachSite.Registers.Fields;

/// <summary>A short way to write a field.</summary>
internal static class Field
{
    /// <summary>A field with the headings under which it is met, the surest first.</summary>
    public static RegisterField<T> Of<T>(string key, string heading, FieldType<T> type, params ImmutableArray<string> aliases) where T : notnull =>
        new(key, heading, aliases, type);
}
