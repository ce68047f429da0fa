using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>Why a number is looked at.</summary>
internal enum AuditRule
{
    /// <summary>A cell is hidden so that another one cannot be computed.</summary>
    Hidden,

    /// <summary>A cell is hidden because it is small.</summary>
    HiddenSmall,

    /// <summary>A small number stands inside of something merged or left out.</summary>
    Inside,

    /// <summary>The number of those who came in after an earlier release.</summary>
    Increment,
}

/// <summary>A number that a reader must not come near.</summary>
/// <param name="Shown">The cell of the table to which it belongs.</param>
/// <param name="Row">The rows that it counts.</param>
/// <param name="Column">The columns that it counts.</param>
/// <param name="From">The first time at which its people came in.</param>
/// <param name="To">The last time.</param>
/// <param name="Rule">What must hold.</param>
internal sealed record AuditTarget((int Row, int Column) Shown, Category Row, Category Column, int From, int To, AuditRule Rule)
{
    /// <summary>True when the range that is left to a reader is wide enough.</summary>
    /// <param name="range">What a reader cannot exclude.</param>
    /// <param name="minimum">The minimum cell.</param>
    /// <param name="baseline">What a reader could not exclude without any table by groups.</param>
    public bool IsSafe(PossibleRange range, int minimum, Func<PossibleRange?> baseline) => Rule switch
    {
        AuditRule.Hidden => range.Width >= minimum,
        // Even somebody who guesses that the cell is hidden because it is small learns no more than the rule itself says.
        AuditRule.HiddenSmall => range.Width >= minimum && range.Low <= 1 && range.High >= minimum - 1,
        AuditRule.Increment when range.High == 0 || range.Low >= minimum => true,
        // An answer that few gave is published as such: beside it no wider range is possible, but the table must not narrow it.
        _ => range.Width >= minimum || range.Width >= (baseline()?.Width ?? minimum),
    };
}
