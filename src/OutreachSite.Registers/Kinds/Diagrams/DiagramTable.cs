namespace OutreachSite.Registers.Kinds.Diagrams;

/// <summary>How rows of a diagram name one another.</summary>
public static class DiagramTable
{
    /// <summary>By which a box is named for sure: its ID, else its name.</summary>
    public static string KeyOf(RegisterRow box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return box.Text(DiagramFields.Id) is { Length: > 0 } id ? id : box.Text(DiagramFields.Name);
    }

    /// <summary>The box that a line means: the one with this ID, else the one with this name. Null when there is none.</summary>
    public static RegisterRow? Find(ImmutableArray<RegisterRow> boxes, string written) =>
        boxes.FirstOrDefault(box => KeyOf(box) == written) ?? boxes.FirstOrDefault(box => TextKey.AreSame(box.Text(DiagramFields.Name), written));
}
