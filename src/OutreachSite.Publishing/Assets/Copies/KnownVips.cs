using OutreachSite.Imaging.Copies;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>
/// Which version a program is, by its length and time: to know it without starting it. A script says nothing about what it starts, so that it is
/// not remembered.
/// </summary>
/// <param name="folder">Where it is remembered.</param>
internal sealed class KnownVips(DiskFolder folder)
{
    private static readonly RelativePath _path = new("program");

    /// <summary>Its version, asked only when it is not known: IMG203.</summary>
    public Outcome<string> VersionOf(string program, Vips vips)
    {
        var stamp = StampOf(program);
        if (stamp is not null && Read() is { } known && known.Program == program && known.Stamp == stamp)
            return Outcome.Of(known.Version);
        var asked = vips.AskVersion(Path.GetTempPath());
        if (stamp is not null && asked.Value is { } version)
            Remember(program, stamp, version);
        return asked;
    }

    /// <summary>Stands for a program, without starting it; another program or version is another text. Empty for none.</summary>
    public static string TextOf(string? program) => program is null ? "" : $"{program} {StampOf(program)}";

    private void Remember(string program, string stamp, string version)
    {
        try
        {
            var writer = new ValueWriter();
            foreach (var text in new[] { program, stamp, version })
                writer.Write(text);
            folder.Write(_path, writer.Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is asked again.
        }
    }

    private (string Program, string Stamp, string Version)? Read()
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

    private static string? StampOf(string program)
    {
        try
        {
            return new FileInfo(program) is { Exists: true } file && !IsScript(file)
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsScript(FileInfo file)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return stream.ReadByte() == '#' && stream.ReadByte() == '!';
    }
}
