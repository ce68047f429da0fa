using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>The mark or the words in place of a number, exactly as they are written: －, …, 対象者なし.</summary>
public sealed class MarkType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "文字";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        return WrittenText.OneLine(input.Main.Text) is { Length: > 0 } text ? text : null;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
