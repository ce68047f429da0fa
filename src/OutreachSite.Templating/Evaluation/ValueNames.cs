namespace OutreachSite.Templating.Evaluation;

/// <summary>What kinds of values are called in messages.</summary>
internal static class ValueNames
{
    public static Message Of(Value value) => value.Kind switch
    {
        ValueKind.Null => new("null", "null"),
        ValueKind.Boolean => new("真偽値", "a boolean"),
        ValueKind.Integer or ValueKind.BigInteger or ValueKind.Double or ValueKind.Decimal => new("数", "a number"),
        ValueKind.String => new("文字列", "a text"),
        ValueKind.Markup => new("HTML", "markup"),
        ValueKind.Json => new("JSON", "JSON"),
        ValueKind.Date => new("日付", "a date"),
        ValueKind.Duration => new("期間", "a duration"),
        ValueKind.List => new("リスト", "a list"),
        ValueKind.Object => new("オブジェクト", "an object"),
        ValueKind.Function => new("関数", "a function"),
        _ => new("値", "a value"),
    };
}
