using System.Globalization;
using System.Text;
using System.Xml;

namespace OutreachSite.Publishing.Feeds;

/// <summary>One address of the sitemap, with the same page in other languages.</summary>
/// <param name="Address">The full address in its folder form.</param>
/// <param name="Updated">When its content last changed; null when nobody said.</param>
/// <param name="Alternates">Language code and address of every language that the page has, its own included.</param>
public sealed record SitemapEntry(string Address, DateOnly? Updated, ImmutableArray<(string Language, string Address)> Alternates);

/// <summary><c>sitemap.xml</c> by the protocol of sitemaps.org 0.9, with the language links that Google documents for it.</summary>
public static class Sitemap
{
    /// <summary>So many addresses a file may have by the protocol.</summary>
    public const int Longest = 50_000;

    private const string Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Where everybody looks for it.</summary>
    public static RelativePath Path { get; } = new("sitemap.xml");

    /// <summary>True for a file of the sitemap.</summary>
    public static bool IsFile(RelativePath output) =>
        output == Path || (output.Value.StartsWith("sitemap-", StringComparison.Ordinal) && output.Value.EndsWith(".xml", StringComparison.Ordinal));

    /// <summary>
    /// The files of a sitemap: one, or as many as there must be and an index of them, which then has the name that everybody asks for.
    /// </summary>
    /// <param name="entries">The addresses, in any order.</param>
    /// <param name="addressOf">The full address of a file of the site.</param>
    /// <param name="longest">How many addresses one file may have.</param>
    public static ImmutableArray<(RelativePath Path, byte[] Bytes)> Files(IEnumerable<SitemapEntry> entries, Func<RelativePath, string> addressOf, int longest = Longest)
    {
        ArgumentNullException.ThrowIfNull(addressOf);
        ImmutableArray<SitemapEntry> all = [.. entries.OrderBy(entry => entry.Address, StringComparer.Ordinal)];
        if (all.Length <= longest)
            return [(Path, Write(all))];
        var parts = all.Chunk(longest)
            .Select((part, at) => (Path: new RelativePath(string.Create(CultureInfo.InvariantCulture, $"sitemap-{at + 1}.xml")), Bytes: Write(part))).ToArray();
        return [(Path, Index(parts.Select(part => addressOf(part.Path)))), .. parts];
    }

    private static byte[] Index(IEnumerable<string> addresses) => Xml.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Names);
        foreach (var address in addresses)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static byte[] Write(IEnumerable<SitemapEntry> entries) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Names);
        xml.WriteAttributeString("xmlns", "xhtml", null, "http://www.w3.org/1999/xhtml");
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", entry.Address);
            if (entry.Updated is { } updated)
                xml.WriteElementString("lastmod", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (entry.Alternates.Length > 1)
                foreach (var (language, address) in entry.Alternates)
                    WriteAlternate(xml, language, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", "http://www.w3.org/1999/xhtml");
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}

/// <summary>Writes XML that is the same on every machine: UTF-8, two blanks, LF.</summary>
internal static class Xml
{
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        }))
        {
            content(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
