using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A reading: half-width katakana and hiragana are made into full-width katakana.</summary>
public sealed class KanaType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "カタカナ";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.OneLine(input.Main.Text);
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var kana = Kana.ToKatakana(Width.WidenKana(text));
        if (kana.Any(character => character is >= '\u4E00' and <= '\u9FFF'))
            context.Report(ValueDiagnostics.KanjiInReading(input.Main.Where, context.Field.Heading, text));
        return kana;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
