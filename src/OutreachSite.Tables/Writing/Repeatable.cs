using System.IO.Compression;

namespace OutreachSite.Tables.Writing;

/// <summary>Packs a ZIP archive anew, with names in order and no clock, so that the same content gives the same bytes.</summary>
internal static class Repeatable
{
    /// <summary>The first moment that a ZIP archive can name.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Zip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read))
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Programs look for the content types first.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = zip.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Moment;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
