using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>Text as it is written; in one line unless it may be long.</summary>
public sealed class TextType(bool isLong) : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => isLong ? "文章" : "文字";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.Joined(input);
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        CharacterChecks.Report(text, input.First, context);
        return isLong ? WrittenText.Lines(text) : WrittenText.OneLine(text);
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
