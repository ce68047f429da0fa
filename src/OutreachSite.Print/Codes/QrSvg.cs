using System.Globalization;
using System.Text;

namespace OutreachSite.Print.Codes;

/// <summary>Draws a QR code as one path on white, the same on a dark page as on paper.</summary>
public static class QrSvg
{
    /// <summary>How wide a module is at least, in millimetres: finer ones run together on a copier.</summary>
    public const double LeastModule = 0.4;

    /// <summary>The drawing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="label">What is said to who cannot see it.</param>
    /// <param name="module">The width of a module in millimetres; never less than <see cref="LeastModule"/>.</param>
    public static string Write(QrCode code, string label, double module = 0.6)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(label);
        var (side, path) = (code.Size + (2 * QrCode.QuietZone), new StringBuilder());
        for (var row = 0; row < code.Size; row++)
        {
            for (var column = 0; column < code.Size; column++)
            {
                if (!code[row, column])
                    continue;
                var end = column;
                while (end < code.Size && code[row, end])
                    end++;
                path.Append(CultureInfo.InvariantCulture, $"M{column + QrCode.QuietZone} {row + QrCode.QuietZone}h{end - column}v1h-{end - column}z");
                column = end;
            }
        }

        var width = Math.Round(side * Math.Max(module, LeastModule), 1).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{Escaped(label)}" width="{width}mm" height="{width}mm" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{path}"/></svg>""");
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
