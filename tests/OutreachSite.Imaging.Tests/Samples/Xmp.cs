namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Writes XMP packets.</summary>
internal static class Xmp
{
    public const string Place = "exif:GPSLatitude=\"35,40.0N\" exif:GPSLongitude=\"139,45.0E\"";

    public static string Packet(string attributes = Place, string elements = "") =>
        "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        + $"xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" {attributes}>{elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}
