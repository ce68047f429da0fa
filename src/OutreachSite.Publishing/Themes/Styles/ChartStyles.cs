using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Themes.Styles;

/// <summary>
/// How a theme paints charts, read from its style sheet: the rules whose selectors begin with <c>.os-chart</c>, and the tokens that
/// they name. A theme may write its tokens at <c>:root</c>, the dark ones under <c>@media (prefers-color-scheme: dark)</c>, those
/// for paper under <c>@media print</c>.
/// </summary>
public sealed partial class ChartStyles
{
    private const string Chart = ".os-chart", Dark = "(prefers-color-scheme: dark)", Paper = "print";

    /// <summary>A token may name another one, and so on; more than this is a circle.</summary>
    private const int Deepest = 8;

    /// <summary>What paints a shape or a text: the rest is for the page around a drawing.</summary>
    private static readonly ImmutableArray<string> Paints = ["fill", "stroke", "font", "opacity", "paint", "letter"];

    private readonly ImmutableArray<CssRule> _rules;

    private ChartStyles(ImmutableArray<CssRule> rules) => _rules = rules;

    private IEnumerable<(string Selector, ImmutableArray<CssDeclaration> Paint)> Painting =>
        from rule in _rules
        where rule.IsUnconditional
        from selector in rule.Selectors
        where selector == Chart || selector.StartsWith(Chart + " ", StringComparison.Ordinal)
        let paint = rule.Declarations.Where(one => Paints.Any(name => one.Property.StartsWith(name, StringComparison.Ordinal))).ToImmutableArray()
        where paint.Length > 0
        select (selector, paint);

    /// <summary>Reads a style sheet with everything that it imports.</summary>
    public static ChartStyles Of(string css) => new(CssReader.Read(css));

    /// <summary>Rules for a drawing that stands alone: values only, and no selector that office programs do not know.</summary>
    public string Alone(ChartDress dress)
    {
        var tokens = Values(dress);
        var css = new StringBuilder();
        foreach (var (selector, paint) in Painting)
        {
            var own = selector == Chart ? "svg" : selector[(Chart.Length + 1)..];
            css.Append(own).Append('{').AppendJoin(';', paint.Select(one => $"{one.Property}:{Resolved(one.Value, dress, tokens)}")).Append('}');
        }

        return css.ToString();
    }

    /// <summary>The tokens that charts need, as declarations: where they are set, the theme's own rules paint in this dress.</summary>
    public string Tokens(ChartDress dress)
    {
        var all = Values(dress);
        var named = Painting.SelectMany(rule => rule.Paint).SelectMany(one => Variable.Matches(one.Value)).Select(match => match.Groups["name"].Value);
        return string.Join(';', named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(all.ContainsKey)
            .Select(name => $"{name}:{Resolved(all[name], dress, all)}"));
    }

    /// <summary>The rules themselves, with tokens in them.</summary>
    public string Rules() => string.Concat(Painting.Select(rule => $"{rule.Selector}{{{string.Join(';', rule.Paint.Select(one => $"{one.Property}:{one.Value}"))}}}"));

    /// <summary>Every token at the root, with what the dress lays over it.</summary>
    private Dictionary<string, string> Values(ChartDress dress)
    {
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in _rules.Where(rule => rule.Selectors.Contains(":root") && (rule.IsUnconditional || (Condition(dress) is { } media && rule.IsOnlyFor(media)))))
        {
            foreach (var (property, value) in rule.Declarations.Where(one => one.Property.StartsWith("--", StringComparison.Ordinal)))
                tokens[property] = value;
        }

        return tokens;
    }

    private static string? Condition(ChartDress dress) => dress switch
    {
        ChartDress.Dark => Dark,
        ChartDress.Fax => Paper,
        _ => null,
    };

    private static string Resolved(string value, ChartDress dress, Dictionary<string, string> tokens)
    {
        for (var depth = 0; depth < Deepest && value.Contains("var(", StringComparison.Ordinal); depth++)
            value = Variable.Replace(value, match => tokens.GetValueOrDefault(match.Groups["name"].Value) ?? match.Groups["else"].Value.Trim());
        return dress == ChartDress.Grey ? Grey.Of(value) : value;
    }

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?:,(?<else>[^()]*))?\)", RegexOptions.None, 1000)]
    private static partial Regex Variable { get; }
}
