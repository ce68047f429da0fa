using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OutreachSite.Publishing.Feeds;

/// <summary>JSON-LD for a script element: the encoder writes &lt;, &gt; and &amp; as escapes, and leaves Japanese as it is.</summary>
internal static class JsonLd
{
    // Making an encoder walks over all of Unicode: once is enough.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of one object.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Several objects as the one text that a page has; one alone stands by itself.</summary>
    public static string Join(ImmutableArray<string> objects) => objects.Length == 1 ? objects[0] : $"[{string.Join(',', objects)}]";
}
