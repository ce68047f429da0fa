namespace OutreachSite.Diagnostics;

/// <summary>A value with what there is to say about it, or the reasons why there is none.</summary>
/// <param name="Value">Null exactly when there is an error.</param>
/// <param name="Diagnostics">In the order of the source.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics) where T : class
{
    /// <summary>True when there is a value.</summary>
    public bool Succeeded => Value is not null;
}

/// <summary>Short ways to write outcomes.</summary>
public static class Outcome
{
    /// <summary>A value with nothing to say about it.</summary>
    public static Outcome<T> Of<T>(T value) where T : class => new(value, []);

    /// <summary>No value, for these reasons.</summary>
    public static Outcome<T> Failed<T>(params ImmutableArray<Diagnostic> reasons) where T : class => new(null, reasons);
}
