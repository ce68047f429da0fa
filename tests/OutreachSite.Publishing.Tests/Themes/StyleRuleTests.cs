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

    /// <summary>css/theme.css and the sets: sheets that do nothing but name others.</summary>
    private static bool IsEntry(string file) => file == "css/theme.css" || file.StartsWith("css/sets/", StringComparison.Ordinal);

    /// <summary>For the program that prints: no page loads it.</summary>
    private const string Editions = "css/editions-print.css", Books = "css/book-print.css";

    /// <summary>What is said of paper alone.</summary>
    private static bool IsPaper(string file) => file.EndsWith("print.css", StringComparison.Ordinal);

    [Fact]
    public void Theme_css_and_the_sets_import_every_sheet_once_in_a_layer_and_do_nothing_else()
    {
        var entries = Machi.Styles.Keys.Where(IsEntry).ToArray();
        Assert.True(entries.Length >= 4);
        var imports = entries.SelectMany(entry => Lines(entry).Select(line => (Folder: entry[..entry.LastIndexOf('/')], Import: Import.Match(line)))).ToArray();
        Assert.All(imports, one => Assert.True(one.Import.Success));
        var paths = imports.Select(one => (Path: PathOf(one.Folder, one.Import.Groups["path"].Value), Layer: one.Import.Groups["layer"].Value)).ToArray();
        Assert.Equal(Machi.Styles.Keys.Where(name => !IsEntry(name) && name is not (Editions or Books)).Order(StringComparer.Ordinal), paths.Select(one => one.Path).Order(StringComparer.Ordinal));
        Assert.All(paths, one => Assert.Equal(LayerOf(one.Path), one.Layer));

        static IEnumerable<string> Lines(string entry)
        {
            var lines = Machi.Text(entry).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("/*", StringComparison.Ordinal));
            if (entry != "css/theme.css")
                return lines;
            Assert.Equal("@layer reset, tokens, elements, page, components, utilities, print;", lines.First());
            return lines.Skip(1);
        }

        static string PathOf(string folder, string path)
        {
            while (path.StartsWith("../", StringComparison.Ordinal))
                (folder, path) = (folder.Contains('/', StringComparison.Ordinal) ? folder[..folder.LastIndexOf('/')] : "", path[3..]);
            return folder.Length == 0 ? path : $"{folder}/{path}";
        }

        static string LayerOf(string path) =>
            path.StartsWith("components/", StringComparison.Ordinal) ? "components" : IsPaper(path) ? "print"
            : Machi.Styles.ContainsKey(path.Replace("css/", "css/sets/", StringComparison.Ordinal)) ? "page" : Path.GetFileNameWithoutExtension(path);
    }

    [Fact]
    public void A_page_gets_the_set_of_a_component_whatever_part_of_it_it_shows()
    {
        // The common sheet may not style the block of a component whose sheet is in a set: then the set would not be loaded for it.
        var inSets = Machi.Styles.Keys.Where(name => name.StartsWith("css/sets/", StringComparison.Ordinal))
            .SelectMany(name => SetImport.Matches(Machi.Text(name)).Select(match => match.Groups["path"].Value))
            .Select(path => path.StartsWith("components/", StringComparison.Ordinal) ? path : $"css/{path}").ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(inSets);
        var own = Rules.Where(rule => inSets.Contains(rule.File) && !IsPaper(rule.File)).SelectMany(rule => Stylesheets.Parts(rule.Selector))
            .Select(part => Class.Match(part)).Where(match => match.Success).Select(match => BlockOf(match.Value)).ToHashSet(StringComparer.Ordinal);
        var common = Rules.Where(rule => !inSets.Contains(rule.File) && !IsPaper(rule.File) && !IsEntry(rule.File))
            .Where(rule => !rule.Around.Contains("print", StringComparison.Ordinal))
            .SelectMany(rule => Class.Matches(rule.Selector).Select(match => (Rule: rule, Block: BlockOf(match.Value)))).ToArray();
        Findings.None(common.Where(one => own.Contains(one.Block) && !Shared.Contains(one.Block)).Select(one => $"{one.Rule}: {one.Block}"));

        static string BlockOf(string name) => name.Split("__")[0].Split("--")[0];
    }

    /// <summary>Blocks of components of theme.css to which a set adds something.</summary>
    private static readonly string[] Shared = [".os-event", ".os-section"];

    [Fact]
    public void Only_the_tokens_and_the_paper_name_colours()
    {
        var named = Declarations(file => file != "css/tokens.css" && !IsPaper(file))
            .Where(one => Hex.IsMatch(one.Value) || NamedColour.IsMatch(one.Value) || one.Value.Contains("--palette-", StringComparison.Ordinal));
        Findings.None(named);
        Assert.DoesNotContain("--palette-", Machi.Text("css/print.css"), StringComparison.Ordinal);
        Findings.None(Declarations(IsPaper).SelectMany(one => Hex.Matches(one.Value)).Select(hex => hex.Value).Except(["#000", "#fff"]));
    }

    [Fact]
    public void Properties_are_logical() =>
        Findings.None(Declarations(_ => true).Where(one => Physical.IsMatch(one.Property) || (one.Property is "text-align" or "float" or "clear" && one.Value is "left" or "right")));

    [Fact]
    public void Nothing_is_important_outside_utilities_and_paper() =>
        Findings.None(Declarations(file => file != "css/utilities.css" && !IsPaper(file)).Where(one => one.Value.Contains("!important", StringComparison.Ordinal)));

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
        var sizes = Declarations(file => !IsPaper(file)).Where(one => one.Property == "font-size" || one.Property.StartsWith("--text-", StringComparison.Ordinal))
            .Select(one => (one.Rule, one.Value, Size: Rem.Match(one.Value))).Where(one => one.Size.Success).ToArray();
        Assert.True(sizes.Length > 15);
        Assert.All(sizes, one => Assert.True(double.Parse(one.Size.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= 1, $"{one.Rule}: {one.Value}"));
        Findings.None(Declarations(file => !IsPaper(file)).Where(one => one.Property == "font-size" && one.Value.EndsWith("px", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_light_on_dark_on_the_screen_loses_its_ground_on_paper()
    {
        var reversed = Rules.Where(rule => !IsPaper(rule.File) && Has(rule, "background", "var(--color-accent)", "var(--color-danger)") && Has(rule, "color", "var(--color-on-accent)", "var(--color-on-danger)")).ToArray();
        Assert.NotEmpty(reversed);
        var taken = Rules.Where(rule => IsPaper(rule.File) && (Has(rule, "background", "none") || Has(rule, "display", "none", "none !important")))
            .SelectMany(rule => Stylesheets.Parts(rule.Selector)).ToArray();
        Findings.None(reversed.SelectMany(rule => Stylesheets.Parts(rule.Selector))
            .Where(part => !taken.Any(gone => Class.Matches(part).Any(match => gone.Contains(match.Value, StringComparison.Ordinal)))));
    }

    private static bool Has(StyleRule rule, string property, params string[] values) =>
        rule.Declarations.Any(declaration => declaration.Key == property && values.Contains(declaration.Value));

    [GeneratedRegex("""^@import url\("(?<path>[^"]+)"\) layer\((?<layer>[a-z]+)\);$""", RegexOptions.None, 1000)]
    private static partial Regex Import { get; }

    [GeneratedRegex("""url\("(?:\.\./)+(?<path>[^"]+)"\)""", RegexOptions.None, 1000)]
    private static partial Regex SetImport { get; }

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
