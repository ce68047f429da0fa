using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OutreachSite.Templating.Escaping;

/// <summary>
/// Text that is the same in HTML as in C#: ASCII without the five characters that are escaped. Most values are such text
/// from end to end, so it is looked at and copied eight characters at a time.
/// </summary>
internal static class PlainText
{
    private const int Step = 8;

    /// <summary>
    /// Copies what is plain at the beginning of a text, as bytes; gives how many characters. The target is as long as the
    /// text at least; what stands in it behind them is undefined.
    /// </summary>
    public static int CopyPrefix(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (text.Length < Step)
            return CopyFew(text, target);
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var last = units.Length - Step;
        for (var at = 0; ; at = Math.Min(at + Step, last))
        {
            // The last step looks at some characters again, rather than at each of the rest by itself.
            var eight = Vector128.Create(units[at..]);
            Vector128.Narrow(eight, eight).GetLower().CopyTo(target[at..]);
            var special = FindSpecial(eight);
            if (special != Vector128<ushort>.Zero)
                return at + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            if (at == last)
                return units.Length;
        }
    }

    /// <summary>All bits set where a character is not plain. The five are pairs and a half, each pair apart by one bit.</summary>
    private static Vector128<ushort> FindSpecial(Vector128<ushort> c) =>
        Vector128.GreaterThan(c, Vector128.Create((ushort)'\x7F'))
        | Vector128.Equals(c | Vector128.Create((ushort)4), Vector128.Create((ushort)'&'))
        | Vector128.Equals(c | Vector128.Create((ushort)1), Vector128.Create((ushort)'\''))
        | Vector128.Equals(c | Vector128.Create((ushort)2), Vector128.Create((ushort)'>'));

    /// <summary>Four to seven characters, as the first four and the last four, which may overlap.</summary>
    private static bool TryCopyHalves(ReadOnlySpan<char> text, Span<byte> target)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var (first, last) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^Step..]));
        var both = Vector128.Create(first, last).AsUInt16();
        if (FindSpecial(both) != Vector128<ushort>.Zero)
            return false;
        var narrow = Vector128.Narrow(both, both).AsUInt32();
        MemoryMarshal.Write(target, narrow.GetElement(0));
        MemoryMarshal.Write(target[(text.Length - (Step / 2))..], narrow.GetElement(1));
        return true;
    }

    private static int CopyFew(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (text.Length >= Step / 2 && TryCopyHalves(text, target))
            return text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c > '\x7F' || c is '&' or '<' or '>' or '"' or '\'')
                return i;
            target[i] = (byte)c;
        }

        return text.Length;
    }
}
