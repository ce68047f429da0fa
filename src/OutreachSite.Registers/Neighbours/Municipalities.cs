using System.Text.RegularExpressions;
using F = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Neighbours;

/// <summary>Finds out in which of some municipalities a row lies, by the town that it names or by its address.</summary>
internal sealed partial class Municipalities
{
    private readonly (string Owner, ImmutableArray<string> Forms)[] _known;

    /// <summary>Longer names first, so that 北津軽町 is not taken for a shorter name with which it begins.</summary>
    public Municipalities(IEnumerable<string> owners) =>
        _known = [.. owners.Distinct(StringComparer.Ordinal).Select(owner => (owner, Forms(owner))).OrderByDescending(one => one.Item2[^1].Length).ThenBy(one => one.owner, StringComparer.Ordinal)];

    /// <summary>The municipality in which a row lies; null when it is none of these, or nothing says so.</summary>
    public string? Of(RegisterRow row)
    {
        if (row.Text(F.City) is { Length: > 0 } city)
            return Find(Forms(city), (form, name) => form == name || (form.StartsWith(name, StringComparison.Ordinal) && name[^1] == '市' && form[^1] == '区'));
        return row.Text(F.Address) is { Length: > 0 } address ? Find(Forms(address), (form, name) => form.StartsWith(name, StringComparison.Ordinal)) : null;
    }

    /// <summary>An address as it is compared: without prefecture and county, which some write and some do not.</summary>
    public static string Bare(string address) => Forms(address)[^1];

    private string? Find(ImmutableArray<string> forms, Func<string, string, bool> fits) =>
        _known.FirstOrDefault(one => one.Forms[^1].Length > 0 && forms.Any(form => fits(form, one.Forms[^1]))).Owner;

    /// <summary>As written, without the prefecture, and without the county too.</summary>
    private static ImmutableArray<string> Forms(string text)
    {
        var whole = TextKey.Of(text).Value.Replace(" ", "", StringComparison.Ordinal).Replace('ヶ', 'ケ');
        var local = Prefecture().Replace(whole, "");
        return [whole, local, County().Replace(local, "")];
    }

    [GeneratedRegex("^(?:北海道|東京都|京都府|大阪府|神奈川県|和歌山県|鹿児島県|..県)", RegexOptions.None, 1000)]
    private static partial Regex Prefecture();

    /// <summary>Counties hold towns and villages alone: 大和郡山市 has none before its name.</summary>
    [GeneratedRegex("^[^市区町村]{1,5}?郡(?=[^市区]{1,8}[町村])", RegexOptions.None, 1000)]
    private static partial Regex County();
}
