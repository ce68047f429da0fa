using System.Globalization;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Publishing.Registers;

/// <summary>
/// What places are called on maps, on paper and on the telephone. The numbers of the register stand; a register without any is numbered by
/// municipality, district and reading, closed and hidden rows included, so that hiding one renumbers nobody.
/// </summary>
internal static class MapNumbers
{
    /// <summary>The numbers in the order of the rows; empty where a register has no places.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<RegisterRow> rows)
    {
        var numbers = rows.Select(row => row.Text(FacilityFields.MapNumber)).ToArray();
        if (rows.Count == 0 || rows[0].Kind.PlaceOf(FacilityFields.MapNumber) < 0)
            return [.. numbers];
        var last = numbers.Select(number => int.TryParse(number, CultureInfo.InvariantCulture, out var known) ? known : 0).Max();
        foreach (var (index, _) in rows.Index().Where(row => numbers[row.Index].Length == 0).OrderBy(row => Order(row.Item), StringComparer.Ordinal))
            numbers[index] = (++last).ToString(CultureInfo.InvariantCulture);
        return [.. numbers];
    }

    /// <summary>Municipality, district, reading.</summary>
    private static string Order(RegisterRow row) =>
        $"{row.Text(FacilityFields.City)}\n{row.Text(FacilityFields.District)}\n{row.Text(FacilityFields.Kana)}\n{row.Text(FacilityFields.Name)}\n{row.Id}";
}
