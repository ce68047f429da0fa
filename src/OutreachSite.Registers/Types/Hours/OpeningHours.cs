using OutreachSite.Dates;

namespace OutreachSite.Registers.Types.Hours;

/// <summary>From when to when, on which days; without days when they are not said.</summary>
public readonly record struct OpeningSpan(WeekdaySet Days, ClockTime From, ClockTime To)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Days}{(Days.IsEmpty ? "" : " ")}{From}〜{To}";
}

/// <summary>When a place is open: what was written, and what of it could be understood.</summary>
/// <param name="Written">For readers.</param>
/// <param name="Spans">For tables and programs, in the order of writing; empty when nothing could be understood.</param>
/// <param name="IsWhole">True when the spans say everything that is written.</param>
public sealed record OpeningHours(string Written, ImmutableArray<OpeningSpan> Spans, bool IsWhole)
{
    /// <summary>The spans in words that are read again as the same: 月〜金 9:00〜12:00、土 9:00〜12:00.</summary>
    public static string Text(IEnumerable<OpeningSpan> spans) => string.Join('、', spans);
}
