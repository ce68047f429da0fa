using System.Globalization;
using System.Text.Json;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A year, written as 2018, 2018年度, H30 or 平成30年度. It is kept as the Western year in which it begins.</summary>
public sealed class YearType : FieldType<int>
{
    /// <inheritdoc/>
    public override string Name => "年・年度";

    /// <inheritdoc/>
    public override string Manner => "例: 2018、H30、平成30年度";

    /// <summary>The year of a text; null when it is none.</summary>
    public static int? Of(string text)
    {
        var folded = WrittenText.Folded(text).Replace(" ", "", StringComparison.Ordinal);
        if (folded.Length is 0 or > 12)
            return null;
        var bare = folded.EndsWith("年度", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith('年') ? folded[..^1] : folded;
        if (bare.Length == 4 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return year is >= 1873 and <= 2199 ? year : null;
        return bare.All(char.IsAsciiDigit) ? null : FiscalYear.Parse(bare + "年度").Value?.Year;
    }

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        if (Of(text) is { } year)
            return year;
        context.Report(ValueDiagnostics.UnreadableYear(context.Unread, input.Main.Where, text));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumberValue((int)value);
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json) => SchemaType(json, "integer");

    /// <inheritdoc/>
    protected override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}
