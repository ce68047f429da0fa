namespace OutreachSite.Tables.Writing;

/// <summary>A sheet that is to be written.</summary>
/// <param name="Name">What the tab says.</param>
/// <param name="Rows">From the first row on.</param>
public sealed record SheetDraft(string Name, ImmutableArray<ImmutableArray<DraftCell>> Rows)
{
    /// <summary>Widths of the columns in characters; what is missing is as usual.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>Help for columns.</summary>
    public ImmutableArray<ColumnHelp> Help { get; init; } = [];

    /// <summary>How many rows stay in sight when one scrolls.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns from the first on whose cells are text, also those that are still blank.</summary>
    public int TextColumns { get; init; }
}
