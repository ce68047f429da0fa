namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>How far something is; the first one wins where several rows stand in one cell.</summary>
internal enum StatusState
{
    /// <summary>実施.</summary>
    Done,

    /// <summary>Something is written, but no state.</summary>
    Written,

    /// <summary>予定.</summary>
    Planned,

    /// <summary>検討中.</summary>
    Considering,

    /// <summary>未実施.</summary>
    Not,

    /// <summary>Nothing is stated: no row, or an empty one.</summary>
    Unstated,
}

/// <summary>The keys of states in templates and in the words of the theme.</summary>
internal static class StatusStates
{
    /// <summary>The key.</summary>
    public static string Key(this StatusState state) => state switch
    {
        StatusState.Done => "done",
        StatusState.Written => "written",
        StatusState.Planned => "planned",
        StatusState.Considering => "considering",
        StatusState.Not => "not",
        _ => "unstated",
    };

    /// <summary>True when the municipality has something for the item.</summary>
    public static bool HasSomething(this StatusState state) => state is StatusState.Done or StatusState.Written;
}
