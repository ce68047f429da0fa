using System.Collections.Frozen;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers;

/// <summary>
/// A kind of register: its fields, how a row is told from others, and what is asked of its rows. A kind is one folder below
/// <c>Kinds</c> and one line in <see cref="RegisterKinds"/>.
/// </summary>
/// <param name="Key">For programs and for the names of files: <c>facility</c>.</param>
/// <param name="Title">What people call it: 施設.</param>
/// <param name="Fields">Its fields, in the order in which they are written.</param>
public sealed record RegisterKind(string Key, string Title, ImmutableArray<RegisterField> Fields)
{
    private readonly FrozenDictionary<string, int> _places = Fields.Select((field, i) => (field.Key, i)).ToFrozenDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);

    /// <summary>In one sentence, what the register holds, in Japanese.</summary>
    public required string About { get; init; }

    /// <summary>The same in English.</summary>
    public required string AboutInEnglish { get; init; }

    /// <summary>What a sheet of a workbook may be named, beside the title.</summary>
    public ImmutableArray<string> SheetNames { get; init; } = [];

    /// <summary>Headings of columns with names of persons that are no fields: they are never taken.</summary>
    public ImmutableArray<string> PersonalHeadings { get; init; } = [];

    /// <summary>The form in which the register is published as open data; null for its own headings.</summary>
    public OpenDataForm? OpenData { get; init; }

    /// <summary>The identity of a row that has no id of its own, from what stays the same for years.</summary>
    internal Func<RowDraft, string> Identity { get; init; } = row => Identities.Hash(row.Kind.Fields.Where(field => field.IsRequired).Select(row.Text));

    /// <summary>How the documentation says it, in Japanese.</summary>
    public required string IdentityRule { get; init; }

    /// <summary>The field that holds an id of its own.</summary>
    public RegisterField? IdField { get; init; }

    /// <summary>The field for a municipality that may be written in the title or the name of the sheet instead of each row.</summary>
    public RegisterField? PlaceField { get; init; }

    /// <summary>Columns named after years hold a value each, where the table is written crosswise.</summary>
    public YearColumns? YearColumns { get; init; }

    /// <summary>Which fields hold a day that asks the staff for something.</summary>
    public ImmutableArray<RegisterReminder> Reminders { get; init; } = [];

    /// <summary>The fields that say together who sees to a row: a municipality and its section. Where none is filled in it is who keeps the page.</summary>
    public ImmutableArray<RegisterField> OwnerFields { get; init; } = [.. Fields.Where(field => field == FreshnessFields.Owner)];

    /// <summary>What is asked of one row, in order.</summary>
    internal ImmutableArray<Action<RowDraft>> RowChecks { get; init; } = [];

    /// <summary>What is asked of all rows together, in order.</summary>
    internal ImmutableArray<Action<RegisterRows>> Checks { get; init; } = [];

    /// <summary>Who sees to a row, as the row says it; null when it does not.</summary>
    public string? OwnerOf(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(' ', OwnerFields.Select(row.Text).Where(name => name.Length > 0)) is { Length: > 0 } owner ? owner : null;
    }

    /// <summary>Where a field stands among the fields; -1 when it is none of this kind.</summary>
    public int PlaceOf(RegisterField field) => field is not null && _places.TryGetValue(field.Key, out var place) ? place : -1;

    /// <summary>The field of a key; null when there is none.</summary>
    public RegisterField? Field(string key) => _places.TryGetValue(key, out var place) ? Fields[place] : null;

    /// <inheritdoc/>
    public bool Equals(RegisterKind? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>In a table that is written crosswise, a column for each year becomes these two fields.</summary>
public sealed record YearColumns(RegisterField Year, RegisterField Value);
