using System.Globalization;

namespace OutreachSite.Registers.Types.Counts;

/// <summary>A word with how many there are.</summary>
/// <param name="Count">Null where nobody says it, which is not 0.</param>
public sealed record Counted(string Word, int? Count)
{
    /// <summary>医師 8; the word alone where nobody says how many.</summary>
    public override string ToString() => Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"{Word} {count}") : Word;
}
