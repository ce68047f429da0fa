using System.Globalization;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Builtins;

/// <summary>What a built-in is called with: read by position, converted as the language does, complained about at the argument.</summary>
internal readonly ref struct Arguments(Context context, Builtin function, Node site, ReadOnlySpan<Value> values)
{
    private readonly ReadOnlySpan<Value> _values = values;

    public Context Context => context;

    public Node Site => site;

    public int Count => _values.Length;

    /// <summary>True where values are escaped and names are strict.</summary>
    public bool IsTheme => context.Options.StrictVariables;

    public Value this[int position] => position < _values.Length ? _values[position] : Value.Null;

    public bool IsNull(int position) => position >= _values.Length || _values[position].IsNull;

    public string Text(int position) => IsNull(position) ? "" : context.TextOf(_values[position]);

    public string Text(int position, string standard) => IsNull(position) ? standard : context.TextOf(_values[position]);

    public int Int(int position, int standard = 0)
    {
        var value = this[position];
        return value.Kind switch
        {
            ValueKind.Null => standard,
            ValueKind.Integer when value.Bits is >= int.MinValue and <= int.MaxValue => (int)value.Bits,
            ValueKind.Boolean => value.Boolean ? 1 : 0,
            ValueKind.Double or ValueKind.Decimal when Math.Abs(Equality.ToDouble(value)) < int.MaxValue => (int)Math.Round(Equality.ToDouble(value)),
            ValueKind.String when IsTheme && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw Wrong(position, new("整数", "a whole number")),
        };
    }

    /// <summary>A number of any kind; null stays null.</summary>
    public Value Number(int position)
    {
        var value = this[position];
        return value.IsNull || value.IsNumber ? value : throw Wrong(position, new("数", "a number"));
    }

    /// <summary>The same for a built-in that takes any value and looks itself what it is.</summary>
    public Value NumberOfAny(int position) =>
        this[position] is { IsNull: false, IsNumber: false } ? throw WrongKind(position, new("数", "a number")) : this[position];

    /// <summary>A number of any kind; null is zero, a boolean is zero or one.</summary>
    public Value NumberOrZero(int position) => this[position] switch
    {
        { IsNull: true } => 0,
        { Kind: ValueKind.Boolean } value => value.Boolean ? 1 : 0,
        _ => Number(position),
    };

    public double Double(int position) => Equality.ToDouble(Number(position));

    /// <summary>The items; none for null. A text is the list of its characters, an object that of its members.</summary>
    public TemplateSequence List(int position)
    {
        var value = this[position];
        if (value.IsText || value.Kind == ValueKind.Object)
            return Nodes.ForStatement.PartsOf(context, value);
        if (value.Kind == ValueKind.List)
        {
            context.ChargeList(value.List.Count);
            return value.List;
        }

        return value.IsNull ? new TemplateList() : throw Wrong(position, new("リスト", "a list"));
    }

    public Value Function(int position) =>
        this[position].Kind == ValueKind.Function ? this[position] : throw WrongKind(position, new("関数", "a function"));

    public Value Call(Value callee, params ReadOnlySpan<Value> arguments) => context.CallBack(callee, site, arguments);

    /// <summary>A text that the built-in made; charged before it is handed on.</summary>
    public Value Made(string text)
    {
        context.AllocateText(text.Length);
        return text;
    }

    /// <summary>An argument that cannot be turned into what the parameter wants.</summary>
    public TemplateFault Wrong(int position, Message wanted) => Wrong(position, wanted, site.ArgumentSpan(position));

    /// <summary>An argument that the built-in itself does not take. Plain mode blames the call for it, as upstream does.</summary>
    public TemplateFault WrongKind(int position, Message wanted) => Wrong(position, wanted, Blamed(position));

    private TemplateFault Wrong(int position, Message wanted, Lexing.TextSpan at) =>
        this[position].IsUnknown ? new() : context.Fail(TemplateDiagnostics.WrongArgument(context.Where(at), function.Name, function.ParameterName(position), wanted, ValueNames.Of(this[position])));

    /// <summary>A value of the right kind with which the built-in can do nothing.</summary>
    public TemplateFault Bad(int position, Message problem) =>
        context.Fail(TemplateDiagnostics.BadArgument(context.Where(Blamed(position)), function.Name, problem));

    private Lexing.TextSpan Blamed(int position) => IsTheme ? site.ArgumentSpan(position) : site.At;

    public TemplateFault Refuse() => context.Fail(TemplateDiagnostics.Refused(context.Where(site.At), function.Name));
}
