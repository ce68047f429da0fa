using System.Diagnostics.CodeAnalysis;
using OutreachSite.Registers;

namespace OutreachSite.Publishing.Registers;

/// <summary>A table of a register: <c>facility/facility</c> for content/registers/facility.csv.</summary>
/// <param name="Kind">The key of its kind.</param>
/// <param name="Name">The name of its file, without the ending.</param>
internal readonly record struct TableKey(string Kind, string Name) : IParsable<TableKey>
{
    /// <summary>The kind; null when there is none of that name.</summary>
    public RegisterKind? Register => RegisterKinds.Find(Kind);

    /// <inheritdoc/>
    public static TableKey Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var key) ? key : throw new FormatException(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TableKey result)
    {
        result = s?.Split('/', 2) is [var kind, var name] ? new(kind, name) : default;
        return result.Kind is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}/{Name}";
}

/// <summary>A row of a table, by its id.</summary>
internal readonly record struct RowKey(TableKey Table, string Id) : IParsable<RowKey>
{
    /// <inheritdoc/>
    public static RowKey Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var key) ? key : throw new FormatException(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RowKey result)
    {
        result = s?.Split('/', 3) is [var kind, var name, var id] ? new(new(kind, name), id) : default;
        return result.Id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Table}/{Id}";
}
