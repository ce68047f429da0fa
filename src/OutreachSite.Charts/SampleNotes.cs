using System.Globalization;

namespace OutreachSite.Charts;

/// <summary>What a chart says about the number of answers behind it.</summary>
internal static class SampleNotes
{
    /// <summary>One note, or none for counts and where each row tells its own n.</summary>
    public static ImmutableArray<ChartNote> For(ChartHead head, bool rowsTellTheirs, ChartWords words) => head.Sample switch
    {
        { Count: { } n } => [new(Phrase.Fill(words.SampleNote, ("n", Number(n))))],
        { Applies: false } => [],
        _ when rowsTellTheirs => [],
        _ => [new(words.SampleNotPublished, IsStrong: true)],
    };

    /// <summary>The strong note that percentages of few answers are for orientation; for kinds which cannot show counts instead.</summary>
    public static ImmutableArray<ChartNote> Few(ChartHead head, ValueFormat format, ChartWords words) =>
        format.IsPercent && head.Sample.Count < 30 ? [new(words.SmallNote, IsStrong: true)] : [];

    /// <summary><c>1,741</c>.</summary>
    public static string Number(decimal n) => n.ToString("#,0", CultureInfo.InvariantCulture);
}
