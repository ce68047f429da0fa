using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts;

/// <summary>How shares are written: as percentages, or as numbers of people where few answered (see <see cref="SmallSample"/>).</summary>
internal sealed class ShareTeller(ChartHead head, ValueFormat format, ChartWords words)
{
    /// <summary>What a drawing writes: the number and, smaller, its unit. The value must be known.</summary>
    public (string Number, string Unit) Parts(ChartValue share, ChartValue n) =>
        Count(share, n) is { } count ? (SampleNotes.Number(count), words.PeopleUnit) : (format.Number(share.Number!.Value), format.Suffix);

    /// <summary>The same as one text, or the word for what stands in place of a number.</summary>
    public string Short(ChartValue share, ChartValue n) =>
        share.IsKnown && Parts(share, n) is var (number, unit) ? number + unit : words.Unknown(share);

    /// <summary>In tables and sentences: of 10 to 29 both, the count first.</summary>
    public string Full(ChartValue share, ChartValue n) =>
        SmallSample.IsSmall(SmallSample.Of(n, head)) && Count(share, n) is not null
            ? Phrase.Fill(words.CountAndShare, ("count", Short(share, n)), ("share", format.Full(share.Number!.Value)))
            : Short(share, n);

    public ChartTableCell Cell(ChartValue share, ChartValue n) =>
        new(Full(share, n), SmallSample.IsTiny(SmallSample.Of(n, head)) && Count(share, n) is { } count ? count : share);

    /// <summary>True when percentages are shown for none of these n, so that a scale of percentages would mislead.</summary>
    public bool AllTiny(IEnumerable<ChartValue> samples) => format.IsPercent && samples.All(n => SmallSample.IsTiny(SmallSample.Of(n, head)));

    /// <summary>What must be said about rows with few answers; the label is null for the chart as a whole.</summary>
    public IEnumerable<ChartNote> Notes(IEnumerable<(string Label, ChartValue N)> rows)
    {
        if (!format.IsPercent)
            yield break;
        var all = rows.Select(row => (row.Label, N: SmallSample.Of(row.N, head))).ToImmutableArray();
        foreach (var (pattern, general, few) in new[]
        {
            (words.TinyRowsNote, words.TinyNote, all.Where(row => SmallSample.IsTiny(row.N)).ToImmutableArray()),
            (words.SmallRowsNote, words.SmallNote, all.Where(row => SmallSample.IsSmall(row.N)).ToImmutableArray()),
        })
        {
            if (few.Length == all.Length && !few.IsEmpty)
                yield return new(general, IsStrong: true);
            else if (!few.IsEmpty)
                yield return new(Phrase.Fill(pattern, ("rows", string.Join(words.Separator, few.Select(row => row.Label)))), IsStrong: true);
        }
    }

    private int? Count(ChartValue share, ChartValue n) => format.IsPercent ? SmallSample.Count(share, SmallSample.Of(n, head), format.Decimals) : null;
}
