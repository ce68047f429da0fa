using System.Text.Json;
using OutreachSite.Registers.Describing;
using OutreachSite.Registers.Exporting;

namespace OutreachSite.Registers.Tests.Describing;

public sealed class DescriptionTests
{
    public static TheoryData<string> Kinds => [.. RegisterKinds.All.Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_template_is_read_with_every_column_and_without_its_example(string name)
    {
        var kind = RegisterKinds.Find(name)!;
        var reading = RegisterImport.Read(kind, [new("registers.xlsx", RegisterTemplate.Write(RegisterKinds.All))], new());
        Assert.Equal(kind.Fields.Where(field => field.IsOffered), reading.Columns.Select(column => column.Field));
        Assert.Equal((0, 4), (reading.Rows, reading.Sheets[0].HeaderRow));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void The_same_template_has_the_same_bytes() => Assert.Equal(RegisterTemplate.Write(RegisterKinds.All), RegisterTemplate.Write(RegisterKinds.All));

    /// <summary>Every record of the sample site is what its schema says: known keys, right types, words of the list.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Records_are_as_their_schema_says(string name)
    {
        var kind = RegisterKinds.Find(name)!;
        var schema = JsonDocument.Parse(RegisterSchema.Write(kind)).RootElement;
        var properties = schema.GetProperty("properties");
        var reading = RegisterImport.Read(kind, [new($"{name}.csv", Tests.Kinds.SampleRegisters.Bytes($"{name}.csv"))], new());
        var records = JsonDocument.Parse(RegisterJson.Write(reading, OutreachSite.Diagnostics.MessageLanguage.Japanese)).RootElement.GetProperty("records");
        Assert.NotEmpty(records.EnumerateArray());
        foreach (var record in records.EnumerateArray())
        {
            Assert.All(schema.GetProperty("required").EnumerateArray(), key => Assert.NotEqual(JsonValueKind.Null, record.GetProperty(key.GetString()!).ValueKind));
            Assert.All(record.EnumerateObject(), value => Assert.True(Fits(value.Value, properties.GetProperty(value.Name)), $"{value.Name}: {value.Value}"));
        }
    }

    private static bool Fits(JsonElement value, JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Any(word => word.ValueKind == value.ValueKind && (value.ValueKind == JsonValueKind.Null || word.GetString() == value.GetString()));
        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(type => type.GetString()).ToArray() : [schema.GetProperty("type").GetString()];
        var type = value.ValueKind switch { JsonValueKind.Null => "null", JsonValueKind.Number => "number", JsonValueKind.Array => "array", JsonValueKind.Object => "object", _ => "string" };
        var fits = types.Contains(type) || (type == "number" && types.Contains("integer") && value.TryGetInt32(out _));
        return fits && (!schema.TryGetProperty("pattern", out var pattern) || type != "string" || System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, pattern.GetString()!));
    }
}
