namespace OutreachSite.Templating.Values;

/// <summary>
/// A function that the program gives to templates, for example <c>{{ "nav.home" | t }}</c>. It may run on many threads at
/// once. What an author did wrong is thrown as <see cref="TemplateFunctionException"/> and becomes a diagnostic at the call.
/// </summary>
public delegate Value TemplateFunction(TemplateArguments arguments);

/// <summary>What a template gives to a function: values by position, then values by name.</summary>
public readonly ref struct TemplateArguments
{
    private readonly ReadOnlySpan<Value> _values;
    private readonly ReadOnlySpan<string> _names;

    internal TemplateArguments(ReadOnlySpan<Value> values, ReadOnlySpan<string> names)
    {
        _values = values;
        _names = names;
    }

    /// <summary>How many values were given by position.</summary>
    public int Count => _values.Length - _names.Length;

    /// <summary>A value given by position.</summary>
    public Value this[int index] => _values[..Count][index];

    /// <summary>The values given by name, in the order of writing.</summary>
    public ImmutableArray<KeyValuePair<string, Value>> Named
    {
        get
        {
            var named = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>(_names.Length);
            for (var i = 0; i < _names.Length; i++)
                named.Add(new(_names[i], _values[Count + i]));
            return named.MoveToImmutable();
        }
    }
}
