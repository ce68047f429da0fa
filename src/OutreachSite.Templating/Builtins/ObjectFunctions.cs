namespace OutreachSite.Templating.Builtins;

/// <summary><c>object.…</c>: what any value is, and JSON.</summary>
internal static class ObjectFunctions
{
    public static BuiltinObject Group { get; } = new("object",
    [
        new("object.default", Default, "value", "default"),
        new("object.eval", Eval, "template?", "rest..."),
        new("object.eval_template", EvalTemplate, "template?", "rest..."),
        new("object.format", FormatValue, "value", "format", "culture?"),
        new("object.from_json", FromJson, "json"),
        new("object.has_key", HasKey, "value", "key"),
        new("object.has_value", HasValue, "value", "key"),
        new("object.keys", Keys, "value"),
        new("object.kind", KindOf, "value"),
        new("object.size", Size, "value"),
        new("object.to_json", ToJson, "value"),
        new("object.typeof", TypeOf, "value"),
        new("object.values", Values, "value"),
    ]);

    /// <summary>The value, or the other one when it is null or an empty text. False stays false.</summary>
    private static Value Default(in Arguments a) => a.IsNull(0) || (a[0].IsText && a[0].Text.Length == 0) ? a[1] : a[0];

    /// <summary>The value of an expression that a text holds. Only plain mode runs text as code.</summary>
    private static Value Eval(in Arguments a) =>
        !a.Context.Options.AllowEval ? throw a.Refuse() : a.IsNull(0) ? Value.Null : a.Context.EvalCode(a.Text(0), a.Site);

    /// <summary>What a text prints as a template. Only plain mode runs text as code.</summary>
    private static Value EvalTemplate(in Arguments a) =>
        !a.Context.Options.AllowEval ? throw a.Refuse() : a.IsNull(0) ? Value.Null : a.Context.EvalTemplate(a.Text(0), a.Site);

    /// <summary>The value in a .NET format.</summary>
    private static Value FormatValue(in Arguments a) =>
        a.IsNull(0) ? Value.Null
        : a[0].Kind is ValueKind.Boolean or ValueKind.List or ValueKind.Object or ValueKind.Function || (a[0].IsText && !a.IsTheme)
            ? throw a.WrongKind(0, new("書式のある値", "a value that has formats"))
        : a.Made(Formats.Format(a, a[0]));

    /// <summary>What a JSON text holds.</summary>
    private static Value FromJson(in Arguments a) => a.IsNull(0) ? Value.Null : JsonValues.Read(a);

    /// <summary>The value as JSON, which is safe inside a script element.</summary>
    private static Value ToJson(in Arguments a) => JsonValues.Write(a);

    /// <summary>Does the object have a member of that name, be it null?</summary>
    private static Value HasKey(in Arguments a) => a[0].Kind == ValueKind.Object && a[0].Object.TryGet(a.Text(1), out _);

    /// <summary>Does the object have a member of that name that is not null?</summary>
    private static Value HasValue(in Arguments a) => a[0].Kind == ValueKind.Object && a[0].Object.TryGet(a.Text(1), out var value) && !value.IsNull;

    /// <summary>The names of an object's members.</summary>
    private static Value Keys(in Arguments a) =>
        a[0].Kind == ValueKind.Object ? Value.Of(new TemplateList(Counted(a).Select(name => (Value)name))) : Value.Of(new TemplateList());

    /// <summary>The values of an object's members.</summary>
    private static Value Values(in Arguments a)
    {
        var result = new TemplateList();
        if (a[0].Kind != ValueKind.Object)
            return Value.Of(result);
        foreach (var name in Counted(a))
            result.Add(a[0].Object.TryGet(name, out var value) ? value : Value.Null);
        return Value.Of(result);
    }

    private static string[] Counted(in Arguments a)
    {
        string[] names = [.. a[0].Object.Names];
        a.Context.ChargeList(names.Length);
        return names;
    }

    /// <summary>How many characters, items or members there are.</summary>
    private static Value Size(in Arguments a) => a[0].Kind switch
    {
        ValueKind.String or ValueKind.Markup or ValueKind.Json => a[0].Text.Length,
        ValueKind.List => a[0].List.Count,
        ValueKind.Object => a[0].Object.Names.Count(),
        _ => 0,
    };

    /// <summary>The sort of a value in one word: string, number, boolean, array, object, iterator; null for null.</summary>
    private static Value TypeOf(in Arguments a) => a[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => "boolean",
        ValueKind.String or ValueKind.Markup or ValueKind.Json => "string",
        ValueKind.List => a[0].List is TemplateRange ? "iterator" : "array",
        ValueKind.Integer or ValueKind.Double or ValueKind.Decimal => "number",
        _ => "object",
    };

    /// <summary>The exact sort of a value: int, long, bigint, double, decimal, string, bool, date, timespan, array, range, object, function.</summary>
    private static Value KindOf(in Arguments a) => a[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Boolean => "bool",
        ValueKind.Integer => a[0].Bits is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.List => a[0].List is TemplateRange ? "range" : "array",
        ValueKind.Object => "object",
        ValueKind.Date => "date",
        ValueKind.Duration => "timespan",
        ValueKind.Function => "function",
        _ => "string",
    };
}
