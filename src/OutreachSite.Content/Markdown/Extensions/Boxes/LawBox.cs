using OutreachSite.Content.Markdown.Rendering;
using OutreachSite.Dates;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>Writes a quotation of a law: which one, and of which day its wording is, must both be there.</summary>
internal static class LawBox
{
    public static void Write(PageRenderer renderer, BoxBlock box)
    {
        var bar = box.Words.LastIndexOfAny(['|', '｜']);
        var title = (bar < 0 ? box.Words : box.Words[..bar]).Trim();
        var nameWhere = renderer.Page.At(box.NameOffset, box.Name.Length);
        if (title.Length == 0)
            renderer.Problems.Add(MarkdownDiagnostics.LawWithoutSource(nameWhere));
        var date = ReadDate(renderer, box, bar);
        if (title.Length == 0 || date is null)
            return;
        renderer.WriteComponent("law", ComponentMap.Empty
            .With("title", title)
            .With("date", ComponentMap.Empty.With("iso", date.Iso).With("text", date.Text(renderer.Host.Variant)))
            .WithMarkup("body", renderer.CaptureBlocks(box.Content)));
    }

    private static CitedDate? ReadDate(PageRenderer renderer, BoxBlock box, int bar)
    {
        var written = bar < 0 ? "" : box.Words[(bar + 1)..].Trim();
        if (written.Length == 0)
        {
            renderer.Problems.Add(MarkdownDiagnostics.LawWithoutDate(renderer.Page.At(box.NameOffset, box.Name.Length)));
            return null;
        }

        var offset = box.WordsOffset + box.Words.IndexOf(written, bar, StringComparison.Ordinal);
        var day = JapaneseDate.Parse(written, renderer.Page.At(offset, written.Length)).ReportTo(renderer.Problems);
        return day is { } date ? new(date.Year, date.Month, date.Day) : null;
    }
}
