using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Fields;

/// <summary>Where cells come from.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Name">The name of the sheet; empty for a text file.</param>
/// <param name="IsOneOfSeveral">True when more than one sheet of the file is read, so that a place needs the name of its sheet.</param>
public sealed record RegisterSheet(string File, string Name, bool IsOneOfSeveral)
{
    /// <summary>A place: <c>B14</c>, or <c>施設!B14</c> where several sheets are read.</summary>
    public Location At(CellAddress address) => new(File) { Cell = IsOneOfSeveral ? $"{Name}!{address}" : address.ToString() };
}
