namespace OutreachSite.Registers.Fields;

/// <summary>
/// One field of a register. Reader, aliases, checks, template, schema and documentation are all made from it, so that there is one place
/// to add a field.
/// </summary>
/// <param name="Key">For programs: <c>confirmed_on</c>.</param>
/// <param name="Heading">The Japanese heading: 確認日.</param>
/// <param name="Aliases">Other headings under which the field is met; the first ones are the surest.</param>
/// <param name="Type">How values are read and written.</param>
public record RegisterField(string Key, string Heading, ImmutableArray<string> Aliases, FieldType Type)
{
    /// <summary>A row without it is not taken.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A value that cannot be read keeps its row out: a wrong number would be called.</summary>
    public bool IsVital { get; init; }

    /// <summary>Names a person, so that it is taken only when somebody asks for it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>For care professionals, not for residents.</summary>
    public bool IsForProfessionals { get; init; }

    /// <summary>Stands in the template; the others are read where they are met.</summary>
    public bool IsOffered { get; init; } = true;

    /// <summary>What the field is for, in Japanese, for the template and the documentation.</summary>
    public string Note { get; init; } = "";

    /// <summary>A value as an example.</summary>
    public string Example { get; init; } = "";

    /// <summary>Columns that hold parts of the value.</summary>
    public ImmutableArray<FieldPart> Parts { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>A field whose type of value is known.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed record RegisterField<T>(string Key, string Heading, ImmutableArray<string> Aliases, FieldType<T> ValueType)
    : RegisterField(Key, Heading, Aliases, ValueType) where T : notnull
{
    /// <inheritdoc/>
    public override string ToString() => Key;
}
