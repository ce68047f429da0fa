using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Statuses;

/// <summary>An item of the programme, by its code or its name: ア, （ア）, ｱ, 「ア 地域の医療・介護の資源の把握」. Which items there are is data.</summary>
public sealed class ItemType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "事業項目";

    /// <inheritdoc/>
    public override string Manner => "記号（ア〜ク など）か名前。項目は content/items.yml の一覧";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.OneLine(input.Main.Text);
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var (items, code) = (context.Options.Items, CodeOf(text));
        if (items.IsEmpty)
            return code ?? text;
        var key = Bare(text);
        var found = items.FirstOrDefault(item => Bare(item.Code) == (code is null ? null : Bare(code)))
            ?? items.FirstOrDefault(item => Bare(item.Name) == key)
            ?? items.FirstOrDefault(item => key.Length > 5 && (key.Contains(Bare(item.Name), StringComparison.Ordinal) || Bare(item.Name).Contains(key, StringComparison.Ordinal)));
        if (found is not null)
            return found.Code;
        context.Report(ValueDiagnostics.UnknownChoice(context.Unread, input.Main.Where, context.Field.Heading, text, items.Select(item => $"{item.Code} {item.Name}")));
        return null;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    /// <summary>One letter alone, or before a bracket, a blank or a point.</summary>
    private static string? CodeOf(string text)
    {
        var folded = Compatibility.Expand(text).Trim();
        var isBracketed = folded[0] is '(' or '[' or '【' or '〔';
        var bare = folded.TrimStart('(', '[', '【', '〔');
        return bare.Length > 0 && Kana.IsKatakana(bare[0]) && (bare.Length == 1 || isBracketed && bare[1] is ')' or ']' or '】' or '〕' || bare[1] is ' ' or '.' or '\u3000' or ':' or '、' or '・') ? bare[..1] : null;
    }

    private static string Bare(string text) => Reading.HeadingKey.Of(text);
}
