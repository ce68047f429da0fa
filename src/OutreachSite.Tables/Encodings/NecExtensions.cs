namespace OutreachSite.Tables.Encodings;

/// <summary>
/// CP932 has two places for 髙, 﨑 and other characters of IBM. Excel writes the one (FA40 and up), other programs that of NEC (ED40 and up),
/// which the decoder of .NET does not know: the bytes of the second are made into those of the first.
/// </summary>
internal static class NecExtensions
{
    private const int Trails = 188, Characters = 360, FirstAtIbm = 28, FirstNumeral = 362;

    /// <summary>The same bytes when there is nothing to change, else a copy.</summary>
    public static byte[] Replace(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOfAny((byte)0xED, (byte)0xEE) < 0)
            return bytes;
        var changed = bytes.ToArray();
        for (var i = 0; i + 1 < changed.Length; i++)
        {
            if (changed[i] is not (>= 0x81 and <= 0x9F or >= 0xE0 and <= 0xFC))
                continue;
            if (changed[i] is 0xED or 0xEE && Place(changed[i + 1]) is >= 0 and var place && AtIbm(((changed[i] - 0xED) * Trails) + place) is >= 0 and var character)
            {
                var (lead, trail) = Math.DivRem(character, Trails);
                changed[i] = (byte)(0xFA + lead);
                changed[i + 1] = (byte)(trail < 63 ? trail + 0x40 : trail + 0x41);
            }

            i++;
        }

        return changed;
    }

    /// <summary>The characters of names first, then ⅰ to ⅹ, which IBM has before them.</summary>
    private static int AtIbm(int character) => character < Characters ? character + FirstAtIbm : character - FirstNumeral is >= 0 and < 10 and var numeral ? numeral : -1;

    private static int Place(byte trail) => trail is < 0x40 or 0x7F or > 0xFC ? -1 : trail < 0x7F ? trail - 0x40 : trail - 0x41;
}
