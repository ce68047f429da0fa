using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>
/// The colours that a page gets: the tokens of the theme under one kind of screen or paper and one accent, resolved as a
/// browser does it: first on the root, then on the element that carries <c>data-accent</c>.
/// </summary>
internal sealed partial class Palette
{
    private readonly Dictionary<string, string> _values;

    private Palette(Dictionary<string, string> values) => _values = values;

    /// <summary>The tokens.</summary>
    /// <param name="rules">The rules that set them, in the order of their layers.</param>
    /// <param name="accent">The value of <c>data-accent</c>.</param>
    /// <param name="media">The media queries that hold, as the theme writes them.</param>
    public static Palette Of(ImmutableArray<StyleRule> rules, string accent, params string[] media)
    {
        var holding = rules.Where(rule => rule.Around.Length == 0 || media.Contains(rule.Around)).ToArray();
        var root = Resolved([], holding.Where(rule => Stylesheets.Parts(rule.Selector).Contains(":root")));
        var wanted = new[] { "[data-accent]", $"[data-accent=\"{accent}\"]" };
        return new(Resolved(root, holding.Where(rule => Stylesheets.Parts(rule.Selector).Intersect(wanted).Any())));
    }

    /// <summary>The names of all colours that components may use.</summary>
    public IEnumerable<string> Colours => _values.Keys.Where(name => Colour.IsMatch(name)).Order(StringComparer.Ordinal);

    /// <summary>A colour as it is written: <c>#1b2228</c>.</summary>
    public string this[string token] => _values[$"--{token}"];

    /// <summary>Contrast of two colours after WCAG 2.2, 1 to 21.</summary>
    public double Contrast(string front, string back) => Contrast(Luminance(this[front]), Luminance(this[back]));

    /// <summary>WCAG 2.2, definition of contrast ratio.</summary>
    public static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    /// <summary>WCAG 2.2, definition of relative luminance, of <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    public static double Luminance(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].Select(digit => $"{digit}{digit}")) : hex[1..];
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    /// <summary>What is inherited, with what an element declares itself: references look at the element, not at its parent's rules.</summary>
    private static Dictionary<string, string> Resolved(Dictionary<string, string> inherited, IEnumerable<StyleRule> rules)
    {
        var declared = new Dictionary<string, string>(inherited, StringComparer.Ordinal);
        foreach (var (name, value) in rules.SelectMany(rule => rule.Declarations).Where(declaration => declaration.Key.StartsWith("--", StringComparison.Ordinal)))
            declared[name] = value;
        return declared.ToDictionary(token => token.Key, token => Value(token.Value, declared, 0), StringComparer.Ordinal);
    }

    private static string Value(string value, Dictionary<string, string> declared, int depth) =>
        depth > 8 ? throw new InvalidDataException($"{value} refers to itself")
            : Reference.Match(value) is { Success: true } reference ? Value(declared[reference.Groups[1].Value], declared, depth + 1) : value;

    [GeneratedRegex(@"^var\((--[a-z0-9-]+)\)$", RegexOptions.None, 1000)]
    private static partial Regex Reference { get; }

    [GeneratedRegex(@"^--(color|town|scale)-", RegexOptions.None, 1000)]
    private static partial Regex Colour { get; }
}
