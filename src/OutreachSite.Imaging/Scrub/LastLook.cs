using OutreachSite.Imaging.Details;

namespace OutreachSite.Imaging.Scrub;

/// <summary>
/// Looks once more through every byte of a cleaned picture. A damaged file can make notes look like pixels, so that a walk
/// over its structure keeps them; a place in them is still a place.
/// </summary>
internal static class LastLook
{
    /// <summary>What was found.</summary>
    public static Traces At(ReadOnlySpan<byte> bytes)
    {
        var traces = new Traces();
        LooseData.Read(bytes, traces);
        ReadDirectories(bytes, "MM\0*"u8, traces);
        ReadDirectories(bytes, "II*\0"u8, traces);
        traces.IsUnclear = !traces.TryStep();   // pixels that look like notes are damaged notes, and mean nothing
        return traces;
    }

    private static void ReadDirectories(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> start, Traces traces)
    {
        for (var next = bytes.IndexOf(start); next >= 0 && traces.TryStep(); next = bytes.IndexOf(start))
        {
            ExifReader.ReadDirectories(bytes[next..], traces);
            bytes = bytes[(next + start.Length)..];
        }
    }
}
