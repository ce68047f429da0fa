namespace OutreachSite.Charts.Maps.Layout;

/// <summary>The letters of frames: A to Z, then AA, AB and so on.</summary>
internal static class Letters
{
    public static string At(int index) => index < 26 ? ((char)('A' + index)).ToString() : At(index / 26 - 1) + At(index % 26);
}
