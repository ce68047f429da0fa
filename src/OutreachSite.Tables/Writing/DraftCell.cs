namespace OutreachSite.Tables.Writing;

/// <summary>A cell that is to be written. It is always text, so that nothing in it is computed.</summary>
public readonly record struct DraftCell(string Text, CellLook Look = CellLook.Text);
