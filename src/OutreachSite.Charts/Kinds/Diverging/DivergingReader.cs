using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>Makes diverging bars from a request.</summary>
internal static class DivergingReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var whole = new WholeRows(options, problems);
        if (whole.Read() is not { } head)
            return null;
        return new DivergingChart(head, whole.RowHeading, whole.Steps, whole.Rows)
        {
            Format = whole.Format,
            Neutral = Neutral(options, whole.Steps, problems),
            Ends = Ends(options, problems),
        };
    }

    /// <summary>The step that is named, else the middle one of an odd number. It has steps on both sides.</summary>
    private static int? Neutral(OptionReader options, ImmutableArray<string> steps, DiagnosticBag problems)
    {
        int? middle = steps.Length % 2 == 1 ? steps.Length / 2 : null;
        if (options.Find("neutral") is not { } name)
            return middle;
        var index = steps.Index().Where(step => TextKey.Of(step.Item) == TextKey.Of(name.Text)).Select(step => (int?)step.Index).FirstOrDefault();
        if (index is null)
            problems.Add(ChartDiagnostics.UnknownStep(name, steps));
        else if (index == 0 || index == steps.Length - 1)
            problems.Add(ChartDiagnostics.NeutralAtTheEnd(name));
        else
            return index;
        return middle;
    }

    private static DivergingEnds? Ends(OptionReader options, DiagnosticBag problems)
    {
        var ends = options.List("ends");
        if (ends.IsEmpty)
            return null;
        if (ends.Length == 2)
            return new(ends[0].Name, ends[1].Name);
        problems.Add(ChartDiagnostics.NotTwoEnds(options.Find("ends")!.Value));
        return null;
    }
}
