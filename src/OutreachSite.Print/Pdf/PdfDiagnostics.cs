namespace OutreachSite.Print.Pdf;

/// <summary>Everything that can be wrong with a PDF file that is worked on: PRN201 to PRN249.</summary>
public static class PdfDiagnostics
{
    /// <summary>The file is no PDF of the plain form that the browser writes, so that it is not touched.</summary>
    /// <param name="reason">What was met, in English, for developers.</param>
    public static Diagnostic NotUnderstood(string reason) => new(
        "PRN201", Severity.Error, Location.None,
        new($"PDFの形が思っていたものと違うので、手を加えません（{reason}）", $"the PDF is not of the form that the browser writes, and is left alone: {reason}"),
        new("ブラウザーの版が新しくなって形が変わったのかもしれません。版の番号を添えて知らせてください", "a newer version of the browser may write another form: please report it with its version"));

    /// <summary>A booklet needs pages of one size.</summary>
    /// <param name="page">The first page that differs, counted from 1.</param>
    public static Diagnostic MixedSizes(int page) => new(
        "PRN202", Severity.Error, Location.None,
        new($"{page}ページ目の紙の大きさが1ページ目と違うので、冊子に組めません", $"page {page} has another size than the first, so that no booklet can be made"),
        new("print.css の @page で、すべてのページを同じ大きさにしてください", "give all pages one size in @page"));

    /// <summary>A booklet of nothing.</summary>
    public static Diagnostic NoPages() => new(
        "PRN203", Severity.Error, Location.None,
        new("PDFにページがありません", "the PDF has no pages"));

    /// <summary>A leaflet that is folded twice has six panels.</summary>
    /// <param name="pages">How many there are.</param>
    public static Diagnostic NotSixPanels(int pages) => new(
        "PRN204", Severity.Error, Location.None,
        new($"三つ折りは6面ですが、{pages}ページあります", $"a leaflet has six panels, and there are {pages} pages"),
        new("editions-print.css の leaflet で、表紙と裏表紙のあとに改ページがあるか見てください", "see whether the leaflet's style sheet breaks the page after the cover and before the back"));
}
