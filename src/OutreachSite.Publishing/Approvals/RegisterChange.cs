using OutreachSite.Registers;
using OutreachSite.Registers.Comparing;

namespace OutreachSite.Publishing.Approvals;

/// <summary>A table of a register that became another one.</summary>
/// <param name="Path">Its file, from the root of the site.</param>
/// <param name="Diff">Row by row, field by field.</param>
internal sealed record RegisterChange(RelativePath Path, RegisterKind Kind, RegisterDiff Diff)
{
    /// <summary>What a row is called.</summary>
    public string NameOf(RegisterRow row) => row.Text(Kind.Fields.First(field => field.IsRequired));
}
