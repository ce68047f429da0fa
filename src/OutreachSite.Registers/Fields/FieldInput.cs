namespace OutreachSite.Registers.Fields;

/// <summary>What a row has written for one field: the cell of its own column, and those of columns that hold parts of it.</summary>
/// <param name="Main">The cell of the field; without text when there is none.</param>
/// <param name="Parts">Filled cells of parts, from left to right.</param>
public readonly record struct FieldInput(WrittenCell Main, IReadOnlyList<(string Part, WrittenCell Cell)> Parts)
{
    /// <summary>The cell that messages point at.</summary>
    public WrittenCell First => Main.IsBlank && Parts.Count > 0 ? Parts[0].Cell : Main;

    /// <summary>True when nothing is written.</summary>
    public bool IsBlank => Main.IsBlank && Parts.Count == 0;

    /// <summary>The text of a part; empty when there is none.</summary>
    public string Part(string name)
    {
        foreach (var (part, cell) in Parts)
        {
            if (part == name)
                return cell.Text;
        }

        return "";
    }
}
