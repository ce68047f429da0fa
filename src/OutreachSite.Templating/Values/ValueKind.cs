namespace OutreachSite.Templating.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind : byte
{
    /// <summary>Nothing; prints nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of at most 64 bits.</summary>
    Integer,

    /// <summary>A whole number of any size.</summary>
    BigInteger,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A decimal number, which keeps its zeros.</summary>
    Decimal,

    /// <summary>A text, which is escaped when it is printed into HTML.</summary>
    String,

    /// <summary>HTML that was made safe already: it passes into element content as it is.</summary>
    Markup,

    /// <summary>JSON that is safe inside a script element.</summary>
    Json,

    /// <summary>A point in time with its offset.</summary>
    Date,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A list or a range.</summary>
    List,

    /// <summary>Named members.</summary>
    Object,

    /// <summary>Something that can be called.</summary>
    Function,

    /// <summary>A variable that was never set. Templates never see it.</summary>
    Undefined,
}
