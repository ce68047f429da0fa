using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Browser;

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

    /// <summary>The browser that was started last, whether or not its program is still there; null when none is known.</summary>
    public string? Last => Read()?.Product;

    /// <summary>Name and version; null when it must be asked.</summary>
    public string? ProductOf(string program) =>
        Read() is { } known && known.Program == program && StampOf(program) is { } stamp && known.Stamp == stamp ? known.Product : null;

    /// <summary>Remembers the version of a program that was started.</summary>
    public void Remember(string program, string product)
    {
        try
        {
            var writer = new ValueWriter();
            writer.Write(program);
            writer.Write(StampOf(program) ?? "");
            writer.Write(product);
            folder.Write(_path, writer.Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is asked again.
        }
    }

    /// <summary>Stands for the browser that would print here, without starting it; another program or version is another text.</summary>
    public static string OfMachine(BrowserOptions? options)
    {
        var program = options?.Program ?? BrowserLocator.ForThisMachine().Find().Value;
        return program is null ? "" : $"{program} {StampOf(program)}";
    }

    private (string Program, string Stamp, string Product)? Read()
    {
        try
        {
            if (folder.Read(_path) is not { } bytes)
                return null;
            var reader = new ValueReader(bytes);
            return (reader.ReadText(), reader.ReadText(), reader.ReadText());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return null;
        }
    }

    /// <summary>Length and time of a program; null for a script, and for what is not there.</summary>
    private static string? StampOf(string program) =>
        new FileInfo(program) is { Exists: true, Length: > LongestScript } file
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : null;
}
