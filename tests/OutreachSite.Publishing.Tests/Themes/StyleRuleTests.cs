using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>The rules of the theme's style sheets: layers, tokens, logical properties, one class deep.</summary>
public sealed partial class StyleRuleTests
{
    private static readonly ImmutableArray<StyleRule> Rules = [.. Machi.Styles.SelectMany(sheet => Stylesheets.Rules(sheet.Key, sheet.Value))];

    private static IEnumerable<(StyleRule Rule, string Property, string Value)> Declarations(Func<string, bool> files) =>
        from rule in Rules
        where files(rule.File)
        from declaration in rule.Declarations
        select (rule, declaration.Key, declaration.Value);

    [Fact]
    public void Theme_css_imports_every_sheet_once_in_a_layer_and_does_nothing_else()
    {
        var lines = Machi.Text("css/theme.css").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("/*", StringComparison.Ordinal)).ToArray();
        Assert.Equal("@layer reset, tokens, elements, page, components, utilities, print;", lines[0]);
        var imports = lines[1..].Select(line => Import.Match(line)).ToArray();
        Assert.All(imports, import => Assert.True(import.Success));
        Assert.Equal(
            Machi.Styles.Keys.Where(name => name != "css/theme.css").Order(StringComparer.Ordinal),
            imports.Select(import => import.Groups["path"].Value is var path && path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : $"css/{path}").Order(StringComparer.Ordinal));
        Assert.All(imports, import => Assert.Equal(
            import.Groups["path"].Value.StartsWith("../components/", StringComparison.Ordinal) ? "components" : Path.GetFileNameWithoutExtension(import.Groups["path"].Value),
            import.Groups["layer"].Value));
    }

    [Fact]
    public void Only_the_tokens_and_the_paper_name_colours()
    {
        var named = Declarations(file => file is not ("css/tokens.css" or "css/print.css"))
            .Where(one => Hex.IsMatch(one.Value) || NamedColour.IsMatch(one.Value) || one.Value.Contains("--palette-", StringComparison.Ordinal));
        Findings.None(named);
        Assert.DoesNotContain("--palette-", Machi.Text("css/print.css"), StringComparison.Ordinal);
        Findings.None(Declarations(file => file == "css/print.css").SelectMany(one => Hex.Matches(one.Value)).Select(hex => hex.Value).Except(["#000", "#fff"]));
    }

    [Fact]
    public void Properties_are_logical() =>
        Findings.None(Declarations(_ => true).Where(one => Physical.IsMatch(one.Property) || (one.Property is "text-align" or "float" or "clear" && one.Value is "left" or "right")));

    [Fact]
    public void Nothing_is_important_outside_utilities_and_paper() =>
        Findings.None(Declarations(file => file is not ("css/utilities.css" or "css/print.css")).Where(one => one.Value.Contains("!important", StringComparison.Ordinal)));

    [Fact]
    public void No_selector_names_an_id() => Findings.None(Rules.Where(rule => Id.IsMatch(rule.Selector)));

    [Fact]
    public void Every_token_that_is_used_is_declared_and_every_declared_one_is_used()
    {
        var declared = Declarations(_ => true).Select(one => one.Property).Where(name => name.StartsWith("--", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var used = Declarations(_ => true).SelectMany(one => Variable.Matches(one.Value)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Findings.None(used.Except(declared).Order(StringComparer.Ordinal));
        // The first step of the scale is solid: it has a mark only because the other four have one.
        Assert.Equal(["--scale-1-mark"], declared.Except(used));
    }

    [Fact]
    public void A_component_styles_its_own_block()
    {
        var foreign = Rules.Where(rule => rule.File.StartsWith("components/", StringComparison.Ordinal) && rule.Selector.Length > 0 && !rule.Selector.StartsWith('@'))
            .Where(rule => !Stylesheets.Parts(rule.Selector).All(part => Class.IsMatch(part)));
        Findings.None(foreign);
    }

    [Fact]
    public void Text_is_never_smaller_than_16_pixels_on_the_screen()
    {
        var sizes = Declarations(file => file != "css/print.css").Where(one => one.Property == "font-size" || one.Property.StartsWith("--text-", StringComparison.Ordinal))
            .Select(one => (one.Rule, one.Value, Size: Rem.Match(one.Value))).Where(one => one.Size.Success).ToArray();
        Assert.True(sizes.Length > 15);
        Assert.All(sizes, one => Assert.True(double.Parse(one.Size.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= 1, $"{one.Rule}: {one.Value}"));
        Findings.None(Declarations(file => file != "css/print.css").Where(one => one.Property == "font-size" && one.Value.EndsWith("px", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_light_on_dark_on_the_screen_loses_its_ground_on_paper()
    {
        var reversed = Rules.Where(rule => rule.File != "css/print.css" && Has(rule, "background", "var(--color-accent)", "var(--color-danger)") && Has(rule, "color", "var(--color-on-accent)", "var(--color-on-danger)")).ToArray();
        Assert.NotEmpty(reversed);
        var taken = Rules.Where(rule => rule.File == "css/print.css" && (Has(rule, "background", "none") || Has(rule, "display", "none", "none !important")))
            .SelectMany(rule => Stylesheets.Parts(rule.Selector)).ToArray();
        Findings.None(reversed.SelectMany(rule => Stylesheets.Parts(rule.Selector))
            .Where(part => !taken.Any(gone => Class.Matches(part).Any(match => gone.Contains(match.Value, StringComparison.Ordinal)))));
    }

    private static bool Has(StyleRule rule, string property, params string[] values) =>
        rule.Declarations.Any(declaration => declaration.Key == property && values.Contains(declaration.Value));

    [GeneratedRegex("""^@import url\("(?<path>[^"]+)"\) layer\((?<layer>[a-z]+)\);$""", RegexOptions.None, 1000)]
    private static partial Regex Import { get; }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b", RegexOptions.None, 1000)]
    private static partial Regex Hex { get; }

    [GeneratedRegex(@"\b(rgb|rgba|hsl|hsla|oklch|lab|white|black|red|yellow|blue|green|gray|grey)\b(?![-\w])", RegexOptions.None, 1000)]
    private static partial Regex NamedColour { get; }

    [GeneratedRegex(@"^(margin|padding|border)-(left|right|top|bottom)|^(left|right|top|bottom|width|height|(min|max)-(width|height))$", RegexOptions.None, 1000)]
    private static partial Regex Physical { get; }

    [GeneratedRegex(@"#[a-zA-Z]", RegexOptions.None, 1000)]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"\.os-[a-z_-]+", RegexOptions.None, 1000)]
    private static partial Regex Class { get; }

    [GeneratedRegex(@"var\((--[a-z0-9-]+)", RegexOptions.None, 1000)]
    private static partial Regex Variable { get; }

    [GeneratedRegex(@"^([0-9.]+)rem$", RegexOptions.None, 1000)]
    private static partial Regex Rem { get; }
}
