using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>A rule of a style sheet.</summary>
/// <param name="File">Its path inside the theme.</param>
/// <param name="Around">The at-rules that it stands in, such as <c>@media print</c>; empty for none.</param>
/// <param name="Selector">As it is written.</param>
/// <param name="Declarations">Properties with their values, in order.</param>
internal sealed record StyleRule(string File, string Around, string Selector, ImmutableArray<KeyValuePair<string, string>> Declarations)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Around} {Selector}";
}

/// <summary>Reads style sheets, so far as the theme writes them.</summary>
internal static partial class Stylesheets
{
    /// <summary>Every rule of a sheet, in order.</summary>
    public static ImmutableArray<StyleRule> Rules(string file, string css)
    {
        var rules = ImmutableArray.CreateBuilder<StyleRule>();
        var (text, at) = (Comment.Replace(css, ""), 0);
        Block(file, text, ref at, "", "", rules);
        return at >= text.Length ? rules.ToImmutable() : throw new InvalidDataException($"{file}: a brace too many at {at}");
    }

    /// <summary>The parts of a selector list: <c>a, b:is(c, d)</c> has two.</summary>
    public static IEnumerable<string> Parts(string selector)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < selector.Length; i++)
        {
            depth += selector[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (selector[i] != ',' || depth > 0)
                continue;
            yield return selector[start..i].Trim();
            start = i + 1;
        }

        yield return selector[start..].Trim();
    }

    private static void Block(string file, string css, ref int at, string around, string selector, ImmutableArray<StyleRule>.Builder rules)
    {
        var own = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var place = rules.Count;
        for (var start = at; at < css.Length; at++)
        {
            switch (css[at])
            {
                case '"':
                    at = css.IndexOf('"', at + 1);
                    break;
                case ';':
                    Declaration(css[start..at], own);
                    start = at + 1;
                    break;
                case '{':
                    var head = Blanks.Replace(css[start..at].Trim(), " ");
                    at++;
                    if (head.StartsWith("@media", StringComparison.Ordinal))
                        Block(file, css, ref at, $"{around} {head}".Trim(), selector, rules);
                    else
                        Block(file, css, ref at, around, head, rules);
                    start = at + 1;
                    break;
                case '}':
                    Declaration(css[start..at], own);
                    if (own.Count > 0)
                        rules.Insert(place, new(file, around, selector, own.ToImmutable()));
                    return;
            }
        }
    }

    private static void Declaration(string text, ImmutableArray<KeyValuePair<string, string>>.Builder own)
    {
        if (text.Split(':', 2) is [var name, var value] && !name.TrimStart().StartsWith('@'))
            own.Add(new(name.Trim(), Blanks.Replace(value.Trim(), " ")));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks { get; }
}
