using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Workbooks;

/// <summary>
/// The XML of a part, read forward. The library's own forward reader makes an object for every element: a sheet of a million cells takes
/// it six seconds, the runtime's reader one.
/// </summary>
internal static class PartXml
{
    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(new BoundedStream(part.GetStream(), SheetLimits.UnpackedBytes), new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = SheetLimits.UnpackedBytes,
    });

    /// <summary>True at the end of an element, also of one that is written as <c>&lt;row/&gt;</c>.</summary>
    public static bool IsEnd(XmlReader reader) => reader.NodeType == XmlNodeType.EndElement || reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true };

    /// <summary>True when the reader stands on characters.</summary>
    public static bool IsText(XmlReader reader) => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;
}
