namespace OutreachSite.Publishing.Feeds;

/// <summary>The way from the first page to this one, as JSON-LD (schema.org BreadcrumbList) for search engines.</summary>
public static class BreadcrumbData
{
    /// <summary>The JSON, safe inside a script element.</summary>
    /// <param name="steps">From the first page down; names and full addresses.</param>
    public static string Write(ImmutableArray<(string Name, string Address)> steps) => JsonLd.Write(json =>
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
    });
}
