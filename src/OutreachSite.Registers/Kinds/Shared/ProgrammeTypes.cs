using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Counts;
using OutreachSite.Registers.Types.Moments;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>The types of values that meetings, schedules, events and rosters share.</summary>
public static class ProgrammeTypes
{
    /// <summary>When something is, as exactly as it is known.</summary>
    public static MomentType Moment { get; } = new();

    /// <summary>Which one of a series.</summary>
    public static OrdinalType Ordinal { get; } = new();

    /// <summary>Professions with how many there are.</summary>
    public static CountsType Counts { get; } = new();
}
