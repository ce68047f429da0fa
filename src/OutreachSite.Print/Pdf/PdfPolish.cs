using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// What the browser leaves out of a tagged PDF: facts about the file (XMP, ISO 16684-1), fixed dates, words on links, names of places that are not too long, and artifacts. The tags stay as they
/// are. The result is a tagged PDF; it does not claim to be PDF/UA.
/// </summary>
public static class PdfPolish
{
    private const string Program = "OutreachSite";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace AdobePdf = "http://ns.adobe.com/pdf/1.3/";

    /// <summary>The document with everything that was missing: PRN201 when a page is not understood.</summary>
    public static Outcome<PdfDocument> Apply(PdfDocument document, PdfFacts facts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(facts);
        try
        {
            var producer = document.Resolve(document.Dictionary(document.Info is { } info ? new PdfReference(info) : null)?["Producer"]) is PdfText text ? text.Text : "";
            document = document.Pages().Aggregate(document, MarkArtifacts);
            document = PdfPlaces.Shorten(DescribeLinks(document, facts));
            document = document.Add(Describe(facts, producer), out var metadata);
            document = document.Add(Info(facts, producer), out var named) with { Info = named.Number };
            return Outcome.Of(document.With(document.Root, document.Catalogue
                .With("Version", new PdfName("1.7")).With("Lang", PdfValue.Of(facts.Language)).With("Metadata", metadata)
                .With("ViewerPreferences", PdfDictionary.Of(("DisplayDocTitle", new PdfBoolean(true))))));
        }
        catch (PdfFormatException e)
        {
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotUnderstood(e.Message));
        }
    }

    private static PdfDictionary Info(PdfFacts facts, string producer)
    {
        var day = PdfValue.Of(facts.Day.ToString("'D:'yyyyMMdd'000000+09''00'''", CultureInfo.InvariantCulture));
        var info = PdfDictionary.Of(
            ("Title", PdfValue.Of(facts.Title)), ("Author", PdfValue.Of(facts.Author)), ("Creator", PdfValue.Of(Program)), ("Producer", PdfValue.Of(producer)),
            ("CreationDate", day), ("ModDate", day));
        return facts.Subject is { Length: > 0 } subject ? info.With("Subject", PdfValue.Of(subject)) : info;
    }

    private static PdfStream Describe(PdfFacts facts, string producer)
    {
        var day = facts.Day.ToString("yyyy-MM-dd'T00:00:00+09:00'", CultureInfo.InvariantCulture);
        var description = new XElement(Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName), new XAttribute(XNamespace.Xmlns + "xmp", Xmp.NamespaceName), new XAttribute(XNamespace.Xmlns + "pdf", AdobePdf.NamespaceName),
            new XElement(Dc + "format", "application/pdf"),
            new XElement(Dc + "title", Alternatives(facts.Title)),
            new XElement(Dc + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", facts.Author))),
            new XElement(Dc + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", facts.Language))),
            new XElement(Xmp + "CreateDate", day), new XElement(Xmp + "ModifyDate", day), new XElement(Xmp + "CreatorTool", Program), new XElement(AdobePdf + "Producer", producer));
        if (facts.Subject is { Length: > 0 } subject)
            description.Add(new XElement(Dc + "description", Alternatives(subject)));
        var packet = new XElement(XName.Get("xmpmeta", "adobe:ns:meta/"), new XAttribute(XNamespace.Xmlns + "x", "adobe:ns:meta/"),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf.NamespaceName), description));
        var text = $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet}\n<?xpacket end=\"r\"?>";
        return new(PdfDictionary.Of(("Type", new PdfName("Metadata")), ("Subtype", new PdfName("XML"))), Encoding.UTF8.GetBytes(text));

        static XElement Alternatives(string text) => new(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text));
    }

    private static PdfDocument MarkArtifacts(PdfDocument document, PdfPage page)
    {
        if (document.Dictionary(new PdfReference(page.Number)) is not { } dictionary)
            return document;
        var drawn = document.Dictionary(document.Dictionary(page.Dictionary["Resources"])?["XObject"]);
        return document.Add(PdfContent.Pack(PdfContent.MarkArtifacts(PdfContent.Of(document, page), IsDrawing)), out var marked).With(page.Number, dictionary.With("Contents", marked));

        bool IsDrawing(string name) => document.Dictionary(drawn?[name])?["Subtype"] is PdfName { Name: "Form" };
    }

    /// <summary>Readers of screens say /Contents of a link annotation.</summary>
    private static PdfDocument DescribeLinks(PdfDocument document, PdfFacts facts)
    {
        foreach (var annotation in document.Pages().SelectMany(page => document.Items(page.Dictionary["Annots"])).OfType<PdfReference>().Distinct())
        {
            if (document.Dictionary(annotation) is not { } link || link["Subtype"] is not PdfName { Name: "Link" } || link["Contents"] is not null || AddressOf(document, link) is not { } address)
                continue;
            document = document.With(annotation.Number, link.With("Contents", PdfValue.Of(facts.Links.GetValueOrDefault(address, address))));
        }

        return document;
    }

    private static string? AddressOf(PdfDocument document, PdfDictionary link)
    {
        if (document.Resolve(document.Dictionary(link["A"])?["URI"]) is PdfText uri)
            return uri.Text;
        return document.Resolve(link["Dest"] ?? document.Dictionary(link["A"])?["D"]) switch
        {
            PdfName name => $"#{name.Name}",
            PdfText text => $"#{text.Text}",
            _ => null,
        };
    }
}
