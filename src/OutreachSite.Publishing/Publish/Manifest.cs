using System.Text;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// <c>manifest.json</c> in the output: every published file with the digest of its bytes. It tells the next build which
/// files are ours to remove, and a deployment which files changed.
/// </summary>
public sealed record Manifest(ImmutableSortedDictionary<RelativePath, string> Files)
{
    /// <summary>Where it lies in the output.</summary>
    public static RelativePath Path { get; } = new("manifest.json");

    /// <summary>The manifest of a set of files.</summary>
    public static Manifest Of(ImmutableArray<SiteFile> files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => ContentHash.Of(file.Bytes.Span).ToString()));

    /// <summary>Reads what <see cref="ToJson"/> wrote; null when it is damaged or another format.</summary>
    public static Manifest? Parse(byte[] bytes)
    {
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(bytes);
            return new(json.RootElement.GetProperty("files").EnumerateObject()
                .ToImmutableSortedDictionary(file => new RelativePath(file.Name), file => file.Value.GetString() ?? ""));
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One line for each file, in the order of code points.</summary>
    public byte[] ToJson()
    {
        var lines = Files.Select(file => $"    {Quote(file.Key.Value)}: {Quote(file.Value)}");
        return Encoding.UTF8.GetBytes($"{{\n  \"files\": {{\n{string.Join(",\n", lines)}\n  }}\n}}\n");
    }

    private static string Quote(string text) => $"\"{System.Text.Json.JsonEncodedText.Encode(text)}\"";
}
