namespace OutreachSite.Content.Markdown;

/// <summary>A value for a component of the theme: text is escaped by the template, markup is not.</summary>
public abstract record ComponentValue
{
    /// <summary>Nothing.</summary>
    public static ComponentValue Nothing { get; } = new ComponentNothing();

    /// <summary>Text that the template escapes.</summary>
    public static implicit operator ComponentValue(string? text) => text is null ? Nothing : new ComponentText(text);

    /// <summary>A whole number.</summary>
    public static implicit operator ComponentValue(int number) => new ComponentNumber(number);

    /// <summary>True or false.</summary>
    public static implicit operator ComponentValue(bool value) => new ComponentFlag(value);
}

/// <summary>No value: null in a template.</summary>
public sealed record ComponentNothing : ComponentValue;

/// <summary>Plain text.</summary>
public sealed record ComponentText(string Text) : ComponentValue;

/// <summary>Finished, safe HTML.</summary>
public sealed record ComponentMarkup(string Html) : ComponentValue;

/// <summary>A whole number.</summary>
public sealed record ComponentNumber(int Number) : ComponentValue;

/// <summary>True or false.</summary>
public sealed record ComponentFlag(bool Value) : ComponentValue;

/// <summary>Values in order.</summary>
public sealed record ComponentList(ImmutableArray<ComponentValue> Items) : ComponentValue;

/// <summary>Values by name, in the order of adding.</summary>
public sealed record ComponentMap(ImmutableArray<KeyValuePair<string, ComponentValue>> Entries) : ComponentValue
{
    /// <summary>No values yet.</summary>
    public static ComponentMap Empty { get; } = new([]);

    /// <summary>The value of a name; nothing when it is not there.</summary>
    public ComponentValue this[string name] => Entries.FirstOrDefault(entry => entry.Key == name).Value ?? Nothing;

    /// <summary>The same with one more value.</summary>
    public ComponentMap With(string name, ComponentValue value) => new(Entries.Add(new(name, value)));

    /// <summary>The same with one more piece of finished HTML.</summary>
    public ComponentMap WithMarkup(string name, string? html) => With(name, html is null ? Nothing : new ComponentMarkup(html));

    /// <summary>The same with one more list.</summary>
    public ComponentMap WithList(string name, IEnumerable<ComponentValue> items) => With(name, new ComponentList([.. items]));
}
