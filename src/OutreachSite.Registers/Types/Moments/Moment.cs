namespace OutreachSite.Registers.Types.Moments;

/// <summary>When something is or was: a point, from one to another, from one on, or words without a year.</summary>
/// <param name="From">When it is, or when it begins; null where no year is known.</param>
/// <param name="To">When it ends; null for a point.</param>
/// <param name="IsOpen">True for 以降: it begins then, and nobody says when it ends.</param>
/// <param name="Written">What was written where no year is known: 2月.</param>
public sealed record Moment(MomentPoint? From, MomentPoint? To = null, bool IsOpen = false, string Written = "")
{
    /// <summary>The first day that may be meant; null where no year is known.</summary>
    public DateOnly? First => From?.First;

    /// <summary>The last day on which it may begin or, where an end is known, end; null where no year is known.</summary>
    public DateOnly? Last => (To ?? From)?.Last;

    /// <summary>Read again as the same.</summary>
    public override string ToString() => From is not { } from ? Written : To is { } to ? $"{from}〜{to}" : IsOpen ? $"{from}〜" : $"{from}";
}
