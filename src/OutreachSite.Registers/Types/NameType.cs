using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>The name of a facility or a body. It is never changed but for line breaks: 髙 stays 髙, and a variant stays a variant.</summary>
public sealed class NameType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "名称";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.OneLine(input.Main.Text);
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        CharacterChecks.Report(text, input.Main, context);
        return text;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
