namespace OutreachSite.Cli.Terminal;

/// <summary>In which language the program speaks.</summary>
public static class Speech
{
    private static readonly ImmutableArray<string> Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// What <c>--lang</c> says, else the environment (<c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>): English for
    /// <c>en…</c> and for <c>C</c>; Japanese for everything else, and where nothing is set, as on Windows.
    /// </summary>
    public static MessageLanguage Choose(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--lang" && i + 1 < arguments.Count)
                return Of(arguments[i + 1]);
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal))
                return Of(arguments[i]["--lang=".Length..]);
        }

        var locale = Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Of(locale ?? "ja");
    }

    private static MessageLanguage Of(string locale) =>
        locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) || locale is "C" or "POSIX" || locale.StartsWith("C.", StringComparison.Ordinal)
            ? MessageLanguage.English
            : MessageLanguage.Japanese;
}
