using System.Globalization;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// Reads a PDF file with a classic cross-reference table and plain objects (ISO 32000-1, 7.5.4), as the browser writes it. Anything else
/// is refused: what is not understood is not rewritten.
/// </summary>
public static class PdfReader
{
    private static readonly ImmutableArray<string> Foreign = ["Prev", "XRefStm", "Encrypt"];

    private const int LargestFile = 512 * 1024 * 1024;

    /// <summary>Reads a file: PRN201 when it has another form.</summary>
    public static Outcome<PdfDocument> Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Outcome.Of(ReadFile(file));
        }
        catch (PdfFormatException e)
        {
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotUnderstood(e.Message));
        }
    }

    private static PdfDocument ReadFile(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length > LargestFile)
            throw new PdfFormatException("the file is too large");
        if (!bytes.StartsWith("%PDF-1."u8))
            throw new PdfFormatException("it does not begin with %PDF-1.");
        var (places, trailer) = ReadTable(file);
        var objects = ImmutableDictionary.CreateBuilder<int, PdfValue>();
        foreach (var (number, place) in places)
            objects[number] = ReadObject(file, number, place, places);
        return trailer["Root"] is PdfReference root && objects.ContainsKey(root.Number)
            ? new(objects.ToImmutable(), root.Number, trailer["Info"] is PdfReference info && objects.ContainsKey(info.Number) ? info.Number : null)
            : throw new PdfFormatException("there is no catalogue");
    }

    private static (SortedDictionary<int, int> Places, PdfDictionary Trailer) ReadTable(ReadOnlyMemory<byte> file)
    {
        var end = file.Span.LastIndexOf("startxref"u8);
        if (end < 0)
            throw new PdfFormatException("there is no startxref");
        var tail = new PdfLexer(file, end + "startxref".Length);
        var lexer = new PdfLexer(file, tail.Whole());
        if (!lexer.TakeWord("xref"u8))
            throw new PdfFormatException("the cross-reference table is not a classic one");
        var places = new SortedDictionary<int, int>();
        while (!lexer.TakeWord("trailer"u8))
        {
            var (first, count) = (lexer.Whole(), lexer.Whole());
            for (var i = 0; i < count; i++)
            {
                var (place, _) = (lexer.Whole(), lexer.Whole());
                if (lexer.TakeWord("n"u8))
                    places[checked(first + i)] = place;
                else if (!lexer.TakeWord("f"u8))
                    throw new PdfFormatException("an entry of the cross-reference table is neither n nor f");
            }
        }

        var trailer = lexer.Value() as PdfDictionary ?? throw new PdfFormatException("the trailer is no dictionary");
        return Foreign.FirstOrDefault(name => trailer[name] is not null) is { } foreign
            ? throw new PdfFormatException($"the trailer has /{foreign}")
            : (places, trailer);
    }

    private static PdfValue ReadObject(ReadOnlyMemory<byte> file, int number, int place, SortedDictionary<int, int> places)
    {
        var lexer = new PdfLexer(file, place);
        if (lexer.Whole() != number || lexer.Whole() < 0 || !lexer.TakeWord("obj"u8))
            throw new PdfFormatException($"object {number} is not where the table says");
        var value = lexer.Value();
        if (lexer.TakeWord("stream"u8) && value is PdfDictionary head)
            return new PdfStream(head.Without("Length"), lexer.StreamData(LengthOf(file, head["Length"], places)));
        return lexer.TakeWord("endobj"u8) ? value : throw new PdfFormatException($"object {number} has no end");
    }

    private static int LengthOf(ReadOnlyMemory<byte> file, PdfValue? length, SortedDictionary<int, int> places)
    {
        if (length is PdfReference { Number: var number } && places.TryGetValue(number, out var place))
        {
            var lexer = new PdfLexer(file, place);
            lexer.Whole();
            lexer.Whole();
            length = lexer.TakeWord("obj"u8) ? lexer.Value() : null;
        }

        return length is PdfNumber { Written: var written } && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? bytes
            : throw new PdfFormatException("a stream does not tell its length");
    }
}
