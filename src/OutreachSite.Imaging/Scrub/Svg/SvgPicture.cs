namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>A picture that a drawing holds as a <c>data:</c> address.</summary>
internal static class SvgPicture
{
    private static readonly ImmutableArray<(string Start, string Ending)> Kinds =
    [
        ("data:image/png;base64,", ".png"), ("data:image/jpeg;base64,", ".jpg"), ("data:image/jpg;base64,", ".jpg"),
        ("data:image/webp;base64,", ".webp"), ("data:image/gif;base64,", ".gif"),
    ];

    /// <summary>The same picture cleaned, as an address; null for every other address, and for a picture that cannot be cleaned.</summary>
    public static string? Cleaned(string address, PictureLimits limits)
    {
        foreach (var (start, ending) in Kinds)
        {
            if (!address.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                continue;
            var bytes = new byte[address.Length - start.Length];
            return Convert.TryFromBase64Chars(address.AsSpan(start.Length), bytes, out var length)
                && PictureScrubber.Scrub(new($"picture{ending}"), bytes.AsSpan(0, length), Location.Of(new RelativePath("picture")), limits).Value is { } clean
                ? start.ToLowerInvariant() + Convert.ToBase64String(clean.Bytes)
                : null;
        }

        return null;
    }
}
