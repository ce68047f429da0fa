using System.Globalization;

namespace OutreachSite.Imaging.Drawing;

/// <summary>Reads the straight lines of a path (SVG 2, 9.3).</summary>
internal static class IconPath
{
    private const int MostCorners = 200;

    /// <summary>The corners of one closed shape; null for anything else.</summary>
    public static ImmutableArray<(double X, double Y)>? Corners(string? path)
    {
        if (path is null)
            return null;
        var corners = ImmutableArray.CreateBuilder<(double X, double Y)>();
        var (x, y, command) = (0.0, 0.0, '\0');
        for (var rest = path.AsSpan().TrimStart(" ,"); !rest.IsEmpty; rest = rest.TrimStart(" ,"))
        {
            if (char.IsAsciiLetter(rest[0]))
            {
                command = rest[0];
                rest = rest[1..].TrimStart(" ,");
                if (command is 'M' or 'm' && corners.Count > 0)
                    return null;
                if (command is 'Z' or 'z')
                    return rest.IsEmpty && corners.Count is >= 3 and <= MostCorners ? corners.ToImmutable() : null;
            }

            var (isX, isY) = (command is 'M' or 'm' or 'L' or 'l' or 'H' or 'h', command is 'M' or 'm' or 'L' or 'l' or 'V' or 'v');
            if (!isX && !isY)
                return null;
            var isRelative = char.IsAsciiLetterLower(command);
            if ((isX && !TryNumber(ref rest, isRelative ? x : 0, out x)) || (isY && !TryNumber(ref rest, isRelative ? y : 0, out y)))
                return null;
            corners.Add((x, y));
        }

        return null;
    }

    private static bool TryNumber(ref ReadOnlySpan<char> rest, double from, out double value)
    {
        rest = rest.TrimStart(" ,");
        var length = rest.IsEmpty ? 0 : 1;
        while (length > 0 && length < rest.Length && (char.IsAsciiDigit(rest[length]) || rest[length] == '.'))
            length++;
        var isNumber = double.TryParse(rest[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        value += from;
        rest = rest[length..];
        return isNumber;
    }
}
