using System.Text.Json;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// <c>manifest.json</c> in the output: every published file with the digest of its bytes. It tells the next build which
/// files are ours to remove, and a deployment which files changed.
/// </summary>
public sealed record Manifest(ImmutableSortedDictionary<RelativePath, ContentHash> Files)
{
    /// <summary>Takes one line of a manifest: a path as UTF-8, and the digest of its file.</summary>
    public delegate void Line(ReadOnlySpan<byte> path, ContentHash digest);

    /// <summary>Where it lies in the output.</summary>
    public static RelativePath Path { get; } = new("manifest.json");

    /// <summary>Reads what <see cref="ManifestWriter"/> wrote; null when it is damaged or another format.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> json)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<RelativePath, ContentHash>();
        return Read(json, (path, digest) => files[new(System.Text.Encoding.UTF8.GetString(path))] = digest) ? new(files.ToImmutable()) : null;
    }

    /// <summary>Reads line by line; false when it is damaged or another format. What came before the damage was passed on.</summary>
    public static bool Read(ReadOnlySpan<byte> json, Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            return TryRead(new(json), line);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(Utf8JsonReader json, Line line)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.Read() || json.TokenType != JsonTokenType.PropertyName
            || !json.ValueTextEquals("files") || !json.Read() || json.TokenType != JsonTokenType.StartObject)
            return false;
        var buffer = new byte[256];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (buffer.Length < json.ValueSpan.Length)
                buffer = new byte[2 * json.ValueSpan.Length];
            var path = buffer.AsSpan(0, json.CopyString(buffer));
            if (!StaysInside(path) || !json.Read() || json.TokenType != JsonTokenType.String || !ContentHash.TryParse(json.ValueSpan, out var digest))
                return false;
            line(path, digest);
        }

        return json.TokenType == JsonTokenType.EndObject && json.Read() && json.TokenType == JsonTokenType.EndObject && !json.Read();
    }

    /// <summary>What the manifest names is removed one day, so a path must be written as <see cref="RelativePath"/> writes it.</summary>
    private static bool StaysInside(ReadOnlySpan<byte> path)
    {
        if (path.Contains((byte)'\\'))
            return false;
        foreach (var name in path.Split((byte)'/'))
        {
            if (path[name].Length == 0 || path[name].SequenceEqual("."u8) || path[name].SequenceEqual(".."u8) || path[name].SequenceEqual(".outreach-stage"u8))
                return false;
        }

        return true;
    }
}
