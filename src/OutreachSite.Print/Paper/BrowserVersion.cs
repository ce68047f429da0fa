using System.Globalization;
using OutreachSite.Print.Browser;

namespace OutreachSite.Print.Paper;

/// <summary>Tells whether a browser can print our papers, by the name and version that it says: <c>HeadlessChrome/156.0.8078.79</c>.</summary>
public static class BrowserVersion
{
    /// <summary>The first version of Chromium with margin boxes (<c>@page { @bottom-center { … } }</c>), by its release notes.</summary>
    public const int Oldest = 131;

    private static readonly ImmutableArray<string> _known = ["HeadlessChrome", "Chrome", "Chromium", "HeadlessEdg", "Edg"];

    /// <summary>What is wrong with it: PRN109, PRN110; null when nothing is.</summary>
    public static Diagnostic? ProblemOf(string product)
    {
        ArgumentNullException.ThrowIfNull(product);
        var parts = product.Split('/', '.');
        if (parts.Length < 2 || !_known.Contains(parts[0]) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return BrowserDiagnostics.Unknown(product);
        return version < Oldest ? BrowserDiagnostics.TooOld(product, Oldest) : null;
    }
}
