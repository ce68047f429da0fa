using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// Which version a browser program is, by its length and time: to know it without starting it. A short start script says nothing about what it
/// starts, so that it is not remembered.
/// </summary>
/// <param name="folder">Where it is remembered.</param>
internal sealed class KnownBrowsers(DiskFolder folder)
{
    private const long LongestScript = 1 << 18;

    private static readonly RelativePath _path = new("browser");

    /// <summary>Name and version; null when it must be asked.</summary>
    public string? ProductOf(string program)
    {
        try
        {
            if (StampOf(program) is not { } stamp || folder.Read(_path) is not { } bytes)
                return null;
            var reader = new ValueReader(bytes);
            return reader.ReadText() == program && reader.ReadText() == stamp ? reader.ReadText() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return null;
        }
    }

    /// <summary>Remembers the version of a program that was started.</summary>
    public void Remember(string program, string product)
    {
        try
        {
            if (StampOf(program) is not { } stamp)
                return;
            var writer = new ValueWriter();
            writer.Write(program);
            writer.Write(stamp);
            writer.Write(product);
            folder.Write(_path, writer.Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is asked again.
        }
    }

    private static string? StampOf(string program) =>
        new FileInfo(program) is { Exists: true, Length: > LongestScript } file
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : null;
}
