namespace OutreachSite.Print.Pdf;

/// <summary>
/// Finds letters that no font of the machine has: the browser draws an empty box for them, which is glyph 0 of the font (OpenType, <c>.notdef</c>).
/// </summary>
public static class PdfBlanks
{
    /// <summary>True when a box stands on a page. False as well where a page is not understood.</summary>
    public static bool AreIn(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return document.Pages().Any(page => IsIn(PdfContent.Of(document, page), document, document.Dictionary(page.Dictionary["Resources"])))
                || document.Objects.Values.OfType<PdfStream>().Where(stream => stream.Head["Subtype"] is PdfName { Name: "Form" })
                    .Any(drawing => IsIn(PdfContent.Unpack(drawing), document, document.Dictionary(drawing.Head["Resources"])));
        }
        catch (PdfFormatException)
        {
            return false;
        }
    }

    private static bool IsIn(byte[] content, PdfDocument document, PdfDictionary? resources)
    {
        var fonts = document.Dictionary(resources?["Font"]);
        var (lexer, isComposite) = (new PdfLexer(content), false);
        while (!lexer.IsAtEnd)
        {
            var values = new List<PdfValue>();
            while (lexer.IsAtValue)
                values.Add(lexer.Value(hasReferences: false));
            switch (lexer.Operator())
            {
                case "Tf" when values is [PdfName name, _]:
                    // Two bytes for each letter, which are the number of its glyph.
                    isComposite = document.Dictionary(fonts?[name.Name])?["Encoding"] is PdfName { Name: "Identity-H" or "Identity-V" };
                    break;
                case "Tj" or "TJ" or "'" or "\"" when isComposite && values.Any(HasBlank):
                    return true;
            }
        }

        return false;
    }

    private static bool HasBlank(PdfValue value) => value switch
    {
        PdfText text => Enumerable.Range(0, text.Bytes.Length / 2).Any(letter => text.Bytes.Span[2 * letter] == 0 && text.Bytes.Span[(2 * letter) + 1] == 0),
        PdfArray list => list.Items.Any(HasBlank),
        _ => false,
    };
}
