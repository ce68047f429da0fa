using System.IO.Compression;

namespace OutreachSite.Print.Pdf;

/// <summary>What is drawn on a page: the operators of a content stream (ISO 32000-1, 7.8.2).</summary>
internal static class PdfContent
{
    private static readonly ImmutableArray<string> Painters = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\""];
    private static readonly ImmutableArray<string> PathParts = ["m", "l", "c", "v", "y", "h", "re", "W", "W*"];

    /// <summary>The content of a stream, unpacked; only the packing that the browser uses is known.</summary>
    public static byte[] Unpack(PdfStream stream)
    {
        switch (stream.Head["Filter"])
        {
            case null:
                return stream.Data.ToArray();
            case PdfName { Name: "FlateDecode" } when stream.Head["DecodeParms"] is null:
                break;
            default:
                throw new PdfFormatException("a page is packed in a way that is not known");
        }

        try
        {
            using var packed = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
            using var content = new MemoryStream();
            packed.CopyTo(content);
            return content.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new PdfFormatException("the content of a page cannot be unpacked");
        }
    }

    /// <summary>All that is drawn on a page, whether it stands in one stream or in several.</summary>
    public static byte[] Of(PdfDocument document, PdfPage page)
    {
        var parts = document.Resolve(page.Dictionary["Contents"]) is PdfArray list ? list.Items : [page.Dictionary["Contents"] ?? PdfValue.Null];
        using var content = new MemoryStream();
        foreach (var part in parts)
        {
            content.Write(Unpack(document.Resolve(part) as PdfStream ?? throw new PdfFormatException("a page has no content")));
            content.WriteByte((byte)'\n');
        }

        return content.ToArray();
    }

    /// <summary>A stream of a content, packed.</summary>
    public static PdfStream Pack(byte[] content, PdfDictionary? head = null)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return new((head ?? PdfDictionary.Empty).With("Filter", new PdfName("FlateDecode")), packed.ToArray());
    }

    /// <summary>About how many letters are written: glyphs of two bytes each, as the browser writes them for embedded fonts.</summary>
    public static int Letters(byte[] content)
    {
        var (lexer, bytes) = (new PdfLexer(content), 0);
        while (!lexer.IsAtEnd)
        {
            PdfValue? last = null;
            while (lexer.IsAtValue)
                last = lexer.Value(hasReferences: false);
            if (lexer.Operator() is "Tj" or "TJ")
                bytes += last is PdfArray list ? list.Items.OfType<PdfText>().Sum(static text => text.Bytes.Length) : last is PdfText text ? text.Bytes.Length : 0;
        }

        return bytes / 2;
    }

    /// <summary>
    /// Everything that is drawn outside of marked content is marked as an artifact (14.8.2.2): running heads, page numbers and decoration,
    /// which nobody wants to hear. Each painting operator is enclosed by itself, together with the path that it paints. Drawings within the drawing
    /// are left as they are: they may hold marked content of their own.
    /// </summary>
    /// <param name="content">The operators.</param>
    /// <param name="isDrawing">Tells by its name whether what <c>Do</c> paints is a drawing, and not a picture.</param>
    public static byte[] MarkArtifacts(byte[] content, Func<string, bool> isDrawing)
    {
        var (lexer, marked, path) = (new PdfLexer(content), 0, -1);
        var (result, written) = (new MemoryStream(content.Length + 256), 0);
        while (!lexer.IsAtEnd)
        {
            var start = lexer.Place;
            PdfValue? last = null;
            while (lexer.IsAtValue)
                last = lexer.Value(hasReferences: false);
            var name = lexer.Operator();
            var end = lexer.Place;
            if (name is "BI")
                throw new PdfFormatException("a page holds a picture within its text");
            if (name is "BMC" or "BDC")
                marked++;
            else if (name is "EMC" && --marked < 0)
                throw new PdfFormatException("marked content ends that did not begin");
            if (PathParts.Contains(name))
            {
                path = path < 0 ? start : path;
                continue;
            }

            if (marked == 0 && Painters.Contains(name) && !(name == "Do" && last is PdfName drawn && isDrawing(drawn.Name)))
            {
                var from = path < 0 ? start : path;
                result.Write(content.AsSpan(written, from - written));
                result.Write("/Artifact BMC\n"u8);
                result.Write(content.AsSpan(from, end - from));
                result.Write("\nEMC\n"u8);
                written = end;
            }

            path = -1;
        }

        result.Write(content.AsSpan(written));
        return marked == 0 ? result.ToArray() : throw new PdfFormatException("marked content has no end");
    }
}
