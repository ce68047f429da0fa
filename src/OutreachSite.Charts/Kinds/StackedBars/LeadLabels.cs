namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>A label below a bar on its way to a place: what it says, how wide, and where its line comes from (null for none).</summary>
internal sealed record LeadLabel(int Step, string Name, string Value, double Width, double? From, bool IsMissing);

/// <summary>
/// A label in its place: the line below the bar, from 0, where its text begins, and whether its line runs beside it. Its words
/// are set only in a list, where one label may take several lines.
/// </summary>
internal sealed record PlacedLabel(LeadLabel Label, int Line, double X, bool HasLineBeside = false)
{
    public ImmutableArray<string> Words { get; init; } = [];

    public double Right => X + Label.Width;

    /// <summary>The line after its last one.</summary>
    public int End => Line + Math.Max(1, Words.Length);
}

/// <summary>Finds places below a bar so that no label touches another and no line runs through a label.</summary>
internal static class LeadLabels
{
    private const double Slack = 6, Beside = 5, Clearance = 2, Gap = 14;

    /// <summary>The places, in the order of the labels, on as few lines as possible; null when straight lines cannot do it.</summary>
    public static ImmutableArray<PlacedLabel>? Place(ImmutableArray<LeadLabel> labels, double left, double right)
    {
        if (labels.IsEmpty)
            return [];
        if (labels.Any(label => label.Width > right - left))
            return null;
        for (var lines = 1; lines <= labels.Length; lines++)
        {
            if (Search(labels, [], lines, left, right) is { } places)
                return places;
        }

        return null;
    }

    private static ImmutableArray<PlacedLabel>? Search(
        ImmutableArray<LeadLabel> labels, ImmutableArray<PlacedLabel> placed, int lines, double left, double right)
    {
        if (placed.Length == labels.Length)
            return placed;
        var label = labels[placed.Length];
        for (var line = 0; line < lines; line++)
        {
            foreach (var (x, beside) in Starts(label, left, right))
            {
                var here = new PlacedLabel(label, line, x, beside);
                if (placed.All(other => AreApart(here, other)) && Search(labels, placed.Add(here), lines, left, right) is { } all)
                    return all;
            }
        }

        return null;
    }

    /// <summary>
    /// Where a text may begin: below its segment, to the left of its line, to the right of it, and both again with the line
    /// running down beside the text. One without a line stands at the right end.
    /// </summary>
    private static IEnumerable<(double X, bool Beside)> Starts(LeadLabel label, double left, double right)
    {
        if (label.From is not { } from)
            return [(right - label.Width, false)];
        var below = new[] { from - label.Width / 2, from + Slack - label.Width, from - Slack }
            .Select(x => Math.Max(left, Math.Min(x, right - label.Width))).Distinct().Select(x => (x, false));
        var beside = new[] { from - Beside - label.Width, from + Beside }
            .Where(x => x >= left && x + label.Width <= right).Select(x => (x, true));
        return below.Concat(beside);
    }

    private static bool AreApart(PlacedLabel one, PlacedLabel other) =>
        (one.Line != other.Line || one.Right + Gap <= other.X || other.Right + Gap <= one.X)
        && !RunsThrough(one, other) && !RunsThrough(other, one);

    private static bool RunsThrough(PlacedLabel line, PlacedLabel text)
    {
        var reaches = line.HasLineBeside ? line.Line : line.Line - 1;
        return line.Label.From is { } x && text.Line <= reaches && x > text.X - Clearance && x < text.Right + Clearance;
    }
}
