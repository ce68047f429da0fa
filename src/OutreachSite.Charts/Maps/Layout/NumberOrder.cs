namespace OutreachSite.Charts.Maps.Layout;

/// <summary>The order of numbers as people count: 2 before 12, A2 before A12.</summary>
internal sealed class NumberOrder : IComparer<string>
{
    public static NumberOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var (first, second) = (Digits(a), Digits(b));
            var order = first > 0 && second > 0 ? CompareDigits(a[..first], b[..second]) : a[0].CompareTo(b[0]);
            if (order != 0)
                return order;
            a = a[Math.Max(1, first)..];
            b = b[Math.Max(1, second)..];
        }

        return a.Length.CompareTo(b.Length) is not 0 and var rest ? rest : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int CompareDigits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
    }
}
