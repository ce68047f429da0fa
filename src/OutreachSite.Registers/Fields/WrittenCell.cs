using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Fields;

/// <summary>A cell as it was written, and where.</summary>
public readonly record struct WrittenCell(string Text, CellKind Kind, RegisterSheet? Source, CellAddress Address)
{
    /// <summary>A cell that is not there.</summary>
    public static WrittenCell None { get; } = new("", CellKind.Blank, null, default);

    /// <summary>True when nothing is written.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Text);

    /// <summary>The place, for messages.</summary>
    public Location Where => Source?.At(Address) ?? Location.None;

    /// <inheritdoc/>
    public override string ToString() => $"{Address}: {Text}";
}
