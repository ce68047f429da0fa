using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>How sure rows are, as templates get it: a key and its words.</summary>
internal static class CertaintyValues
{
    private static readonly ImmutableArray<string> Keys = ["sure", "fairly", "unsure"];

    /// <summary>The least sure of some rows; null when none says.</summary>
    public static Value Of(RegisterPage page, IEnumerable<RegisterRow> rows) => Least(rows) is { } key ? page.Values.Named("certainty", key) : Value.Null;

    /// <summary>Those that occur, the surest first.</summary>
    public static Value All(RegisterPage page, IEnumerable<RegisterRow> rows)
    {
        var found = rows.Select(row => KeyOf(row)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Value.Of(Keys.Where(found.Contains).Select(key => page.Values.Named("certainty", key)).ToArray());
    }

    private static string? Least(IEnumerable<RegisterRow> rows) => rows.Select(KeyOf).OfType<string>().MaxBy(key => Keys.IndexOf(key));

    private static string? KeyOf(RegisterRow row) => CertaintyField.Words.IndexOf(row.Text(CertaintyField.Certainty)) is var at and >= 0 ? Keys[at] : null;
}
