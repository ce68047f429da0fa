using OutreachSite.Registers.Fields;
using F = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Neighbours;

/// <summary>How sure a mark is that two rows with it are the same place.</summary>
internal enum Surety
{
    /// <summary>A number that an authority gave.</summary>
    Official,

    /// <summary>Name, kind and services, with the telephone or the address; of other registers, every word.</summary>
    Exact,

    /// <summary>Name with the telephone or the address.</summary>
    Likely,
}

/// <summary>By what a place is known again in another table, and what says that it is another place after all.</summary>
internal static class SamePlace
{
    private const int ShortCode = 7;

    /// <summary>Words for the same institution in different tables.</summary>
    private static readonly ImmutableHashSet<string> Clinics = ["病院", "診療所", "有床診療所"];

    /// <summary>The field for the name, which every kind has first among those that it needs.</summary>
    public static RegisterField Name(RegisterKind kind) => kind.Fields.First(field => field.IsRequired);

    /// <summary>The marks of a row. Rows of a kind without an id field (figures, what a town does) have none: they are never the same.</summary>
    public static IEnumerable<string> Marks(RegisterRow row, Surety surety)
    {
        if (row.Kind.IdField is null)
            return [];
        if (row.Kind.PlaceOf(F.Phone) < 0)
            return surety == Surety.Exact ? [Words(row)] : [];
        return surety switch
        {
            Surety.Official => Official(row),
            Surety.Exact => Contacts(row).Select(mark => $"{mark}\n{KindOf(row)}\n{Services(row)}"),
            _ => Contacts(row),
        };
    }

    /// <summary>True when something says that two rows with the same mark are two places.</summary>
    public static bool IsContradicted(RegisterRow one, RegisterRow other, Surety surety, Municipalities towns)
    {
        if (Differ(Long(one), Long(other)) || Differ(Key(one, F.Prefecture), Key(other, F.Prefecture)))
            return true;
        if (surety == Surety.Official)
            return false;
        return Differ(Short(one), Short(other)) || Differ(one.Text(F.OfficeNumber), other.Text(F.OfficeNumber))
            || Differ(KindOf(one), KindOf(other)) || Differ(Services(one), Services(other)) || Differ(towns.Of(one) ?? "", towns.Of(other) ?? "");
    }

    private static IEnumerable<string> Official(RegisterRow row)
    {
        if (Short(row) is { Length: > 0 } medical)
            yield return $"medical {medical}";
        var services = Services(row) is { Length: > 0 } named ? named : KindOf(row);
        if (row.Text(F.OfficeNumber) is { Length: > 0 } office && services.Length > 0)
            yield return $"office {office}\n{services}";
    }

    private static IEnumerable<string> Contacts(RegisterRow row)
    {
        var name = Key(row, Name(row.Kind));
        foreach (var phone in row.Value(F.Phone) ?? [])
            yield return $"phone {phone.Digits}\n{name}";
        if (row.Text(F.Address) is { Length: > 0 } address)
            yield return $"address {Municipalities.Bare(address)}\n{name}";
    }

    /// <summary>Everything that a reader sees of a term, a question or a place of a care path.</summary>
    private static string Words(RegisterRow row) => string.Join('\n', row.Kind.Fields
        .Where(field => field != row.Kind.IdField && !Kinds.Shared.FreshnessFields.All.Contains(field)).Select(field => Key(row, field)));

    /// <summary>Seven digits are a code within a prefecture; three more before them name the prefecture and the kind of bills.</summary>
    private static string Short(RegisterRow row) => row.Text(F.MedicalCode) is { Length: >= ShortCode } code ? code[^ShortCode..] : "";

    private static string Long(RegisterRow row) => row.Text(F.MedicalCode) is { Length: > ShortCode } code ? code : "";

    private static string KindOf(RegisterRow row) => row.Text(F.Kind) is var kind && Clinics.Contains(kind) ? "clinic" : TextKey.Of(kind).Value;

    private static string Services(RegisterRow row) =>
        string.Join(';', (row.Value(F.Services) ?? []).Select(service => TextKey.Of(service).Value).Order(StringComparer.Ordinal));

    private static string Key(RegisterRow row, RegisterField field) => TextKey.Of(row.Text(field)).Value.Replace(" ", "", StringComparison.Ordinal);

    private static bool Differ(string one, string other) => one.Length > 0 && other.Length > 0 && one != other;
}
