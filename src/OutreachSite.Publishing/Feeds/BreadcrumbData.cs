using System.Text;
using System.Text.Json;

namespace OutreachSite.Publishing.Feeds;

/// <summary>The way from the first page to this one, as JSON-LD (schema.org BreadcrumbList) for search engines.</summary>
public static class BreadcrumbData
{
    // Making an encoder walks over all of Unicode: once is enough.
    private static readonly JsonWriterOptions _options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The JSON, safe inside a script element: the encoder writes &lt;, &gt; and &amp; as escapes.</summary>
    /// <param name="steps">From the first page down; names and full addresses.</param>
    public static string Write(ImmutableArray<(string Name, string Address)> steps)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "BreadcrumbList");
            json.WriteStartArray("itemListElement");
            foreach (var (index, (name, address)) in steps.Index())
            {
                json.WriteStartObject();
                json.WriteString("@type", "ListItem");
                json.WriteNumber("position", index + 1);
                json.WriteString("name", name);
                json.WriteString("item", address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
