using System.Collections.Immutable;

namespace OutreachSite.Browser.Tests.Charts;

/// <summary>How one fill of a drawing looks on paper or on a screen.</summary>
/// <param name="Name">The step: <c>s1</c> to <c>s5</c>, <c>gap</c>, <c>hidden</c>, or a line: <c>line1</c> to <c>line4</c>.</param>
/// <param name="Lightness">CIE L*, 0 to 100, mean of the largest piece without its labels.</param>
/// <param name="Contrast">Between its lightest and its darkest parts, in L*: 0 for a plain ground.</param>
/// <param name="Changes">The pattern's signature: changes between light and dark for each pixel to the right, downwards, and along both diagonals.</param>
/// <param name="Outline">L* of the line around the piece.</param>
internal sealed record SeenFill(string Name, double Lightness, double Contrast, ImmutableArray<double> Changes, double Outline)
{
    /// <summary>Two greys side by side that nobody takes for one.</summary>
    private const double LightnessStep = 12;

    /// <summary>A pattern with less contrast is no pattern.</summary>
    private const double VisibleContrast = 20;

    /// <summary>Faint marks on one ground and strong marks on another.</summary>
    private const double ContrastStep = 30;

    /// <summary>How much the signatures of two patterns differ at least, of the larger one.</summary>
    private const double PatternStep = 0.25;

    /// <summary>True for a line, which is told from other lines and not from grounds.</summary>
    public bool IsLine => Name.StartsWith("line", StringComparison.Ordinal);

    /// <summary>True when a reader can tell the two apart.</summary>
    public bool IsUnlike(SeenFill other)
    {
        if (Math.Abs(Lightness - other.Lightness) >= LightnessStep || Math.Abs(Contrast - other.Contrast) >= ContrastStep)
            return true;
        var (one, two) = (Signature, other.Signature);
        var larger = Math.Max(one.Sum(), two.Sum());
        return larger > 0.01 && one.Zip(two, (a, b) => Math.Abs(a - b)).Sum() >= PatternStep * larger;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} (L* {Lightness:0}, contrast {Contrast:0}, changes {string.Join(' ', Changes.Select(change => $"{change:0.000}"))})";

    private ImmutableArray<double> Signature => Contrast < VisibleContrast ? [0, 0, 0, 0] : Changes;
}
