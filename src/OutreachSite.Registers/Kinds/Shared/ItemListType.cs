using System.Text.Json;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>Several items of the programme: 「ア、イ」, 「ア・イ」, 「アイ」 or a name on each line. Which items there are is data.</summary>
public sealed class ItemListType : FieldType<ImmutableArray<string>>
{
    private static readonly ItemType One = new();

    /// <inheritdoc/>
    public override string Name => "いくつかの事業項目";

    /// <inheritdoc/>
    public override string Manner => "記号（ア〜ク など）か名前。「;」か「、」で区切ります";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var codes = Split(input.Main.Text ?? "").Select(word => One.ReadValue(new(input.Main with { Text = word, Kind = CellKind.Text }, []), context)).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return codes.IsEmpty ? null : codes;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value) => Types.FieldTypes.List.WriteJson(json, value);

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json) => Types.FieldTypes.List.WriteSchema(json);

    /// <inheritdoc/>
    protected override string Write(ImmutableArray<string> value) => string.Join(';', value);

    /// <summary>Nothing but letters of katakana are codes one after the other; within a name ・ and 、 separate nothing.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var bare = string.Concat(Compatibility.Expand(text).Where(c => c is not (' ' or '\u3000' or '、' or '・' or ',' or ';' or '(' or ')' or '\n')));
        return bare.Length > 0 && bare.All(Kana.IsKatakana) && bare.Distinct().Count() == bare.Length ? bare.Select(c => c.ToString())
            : text.Split([';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
