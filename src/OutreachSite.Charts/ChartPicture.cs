using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts;

/// <summary>Everything a page shows of one chart. The two drawings say the same; the style sheet displays one of them.</summary>
/// <param name="Head">Title, subtitle, finding, source and date, as the author gave them.</param>
/// <param name="WideSvg">The drawing for wide screens and print, as indented markup with classes only.</param>
/// <param name="NarrowSvg">The drawing for telephones.</param>
/// <param name="Sentence">What the numbers say, top and bottom by name.</param>
/// <param name="Notes">What a reader must know before trusting the drawing, most important first.</param>
/// <param name="Table">The same numbers.</param>
public sealed record ChartPicture(
    ChartHead Head, string WideSvg, string NarrowSvg, string Sentence, ImmutableArray<ChartNote> Notes, ChartTable Table)
{
    /// <summary>Where every id of the drawings begins.</summary>
    public string Id => Head.Id;

    /// <summary>What is measured.</summary>
    public string Title => Head.Title;
}

/// <summary>One remark under a chart; a strong one (no published n) is set in bold.</summary>
public sealed record ChartNote(string Text, bool IsStrong = false);
