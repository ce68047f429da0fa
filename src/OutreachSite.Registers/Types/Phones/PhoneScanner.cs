using System.Text.RegularExpressions;

namespace OutreachSite.Registers.Types.Phones;

/// <summary>Takes a cell with telephone numbers apart: numbers, extensions, and the words beside them.</summary>
internal static partial class PhoneScanner
{
    private const int ShortestWhole = 5;

    /// <summary>The numbers in their order; digits are as written, so that they may be too few.</summary>
    public static IReadOnlyList<WrittenPhone> Scan(string written)
    {
        var found = new List<WrittenPhone>();
        foreach (var piece in Pieces(LongVowel().Replace(WrittenText.Folded(written), "-")))
            Take(piece, found);
        return found;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        foreach (var piece in Separators().Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            // Two numbers with a blank between them, and no sign that says so.
            var parts = NextNumber().Split(piece);
            foreach (var part in parts.Where(part => part.Length > 0))
                yield return part;
        }
    }

    private static void Take(string piece, List<WrittenPhone> found)
    {
        var extension = Extension().Match(piece);
        var rest = extension.Success ? piece.Remove(extension.Index, extension.Length) : piece;
        var number = Number().Match(rest);
        if (!number.Success)
        {
            if (extension.Success && found.Count > 0)
                found[^1] = found[^1] with { Extension = extension.Groups["digits"].Value };
            else if (found.Count > 0 && rest.Length > 0)
                found[^1] = found[^1] with { Label = Label(rest) ?? found[^1].Label };
            return;
        }

        var groups = Tail().Replace(number.Value, "").Replace('(', '-').Replace(')', '-').Replace(' ', '-').Replace('.', '-')
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        var label = Label(rest.Remove(number.Index, number.Length));
        var digits = string.Concat(groups);
        if (number.Value.StartsWith("+81", StringComparison.Ordinal))
        {
            groups = groups[0] == "+81" ? groups[1..] : [groups[0][3..], .. groups[1..]];
            groups = groups.Length > 0 && groups[0].Length > 0 && groups[0][0] != '0' ? ["0" + groups[0], .. groups[1..]] : groups;
            digits = string.Concat(groups);
        }

        if (digits.Length < ShortestWhole && digits.Length > 1 && found.Count > 0 && found[^1].Groups.Length > 1 && found[^1].Groups[^1].Length >= digits.Length && !PhoneDigits.IsShort(digits))
            groups = [.. found[^1].Groups[..^1], found[^1].Groups[^1][..^digits.Length] + digits];
        found.Add(new([.. groups], extension.Success ? extension.Groups["digits"].Value : null, label));
    }

    private static string? Label(string rest)
    {
        var words = Noise().Replace(rest, "").Trim(' ', '(', ')', '[', ']', '-', ':', '・', '.');
        return words switch { "" => null, "代" => "代表", _ => words };
    }

    /// <summary>What is typed for a hyphen on a Japanese keyboard.</summary>
    [GeneratedRegex(@"(?<=\d)ー(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex LongVowel();

    /// <summary>Numbers are joined by many signs; a stroke or dot only between numbers, never within one.</summary>
    [GeneratedRegex(@"[、,;\r\n]|(?<=\d[^\d]{0,6})[/・](?=\D{0,6}\d)|または|又は|もしくは|及び|\bor\b", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<=\d{4}[^\d-]{0,8})\s+(?=0\d)", RegexOptions.None, 1000)]
    private static partial Regex NextNumber();

    [GeneratedRegex(@"[(\[]?\s*(?:内線番号|内線|内|ext\.?|EXT\.?)\s*[:.]?\s*(?<digits>\d[\d~-]*)\s*[)\]]?", RegexOptions.None, 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"(?:\+81|#)?[-( ]?\d(?:[\d() .-]*\d)?(?:~\d{1,4})?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    /// <summary>23-5121~3 stands for several lines; the first one answers.</summary>
    [GeneratedRegex(@"~\d{1,4}$", RegexOptions.None, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"電話番号|電話|TEL|Tel|tel|[()\[\]]", RegexOptions.None, 1000)]
    private static partial Regex Noise();
}

/// <summary>A number as it was written.</summary>
/// <param name="Groups">Its digits between hyphens or brackets.</param>
internal sealed record WrittenPhone(ImmutableArray<string> Groups, string? Extension, string? Label)
{
    /// <summary>All digits.</summary>
    public string Digits => string.Concat(Groups);
}
