using System.Globalization;
using System.Xml;

namespace OutreachSite.Publishing.Feeds;

/// <summary>One page in the feed.</summary>
public sealed record FeedEntry(string Title, string Address, DateOnly Published, DateOnly Updated, string Summary);

/// <summary>What is new, as Atom (RFC 4287).</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Address">The site's address, which is also the feed's id.</param>
/// <param name="FeedAddress">The feed's own address.</param>
/// <param name="Author">Who publishes.</param>
/// <param name="Language">The <c>xml:lang</c> of all texts.</param>
/// <param name="Entries">In any order; the newest come first in the feed.</param>
public sealed record AtomFeed(
    string Title, string Address, string FeedAddress, string Author, string Language, ImmutableArray<FeedEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>So many entries a feed has at most.</summary>
    internal const int Longest = 30;

    /// <summary>The newest comes first; of two of one day the one whose address is first.</summary>
    internal static IComparer<FeedEntry> NewestFirst { get; } = Comparer<FeedEntry>.Create(static (one, other) =>
        other.Updated.CompareTo(one.Updated) is var order and not 0 ? order : string.CompareOrdinal(one.Address, other.Address));

    /// <summary>The whole file as UTF-8. Its time is that of its newest entry, never that of the build.</summary>
    public byte[] Write()
    {
        var newest = Entries.Order(NewestFirst).Take(Longest).ToImmutableArray();
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, Language);
            xml.WriteElementString("title", Namespace, Title);
            xml.WriteElementString("id", Namespace, Address);
            WriteLink(xml, "self", FeedAddress);
            WriteLink(xml, "alternate", Address);
            xml.WriteElementString("updated", Namespace, Time(newest.Length == 0 ? DateOnly.FromDayNumber(719162) : newest[0].Updated));
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, Author);
            xml.WriteEndElement();
            foreach (var entry in newest)
                WriteEntry(xml, entry);
            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, entry.Title);
        xml.WriteElementString("id", Namespace, entry.Address);
        WriteLink(xml, "alternate", entry.Address);
        xml.WriteElementString("published", Namespace, Time(entry.Published));
        xml.WriteElementString("updated", Namespace, Time(entry.Updated));
        xml.WriteElementString("summary", Namespace, entry.Summary);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    /// <summary>Pages know their day, not their hour: midnight in Japan stands for it.</summary>
    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+09:00";
}
