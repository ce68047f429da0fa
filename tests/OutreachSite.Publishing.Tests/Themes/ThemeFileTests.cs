using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OutreachSite.Charts.Diagrams;
using OutreachSite.Charts.Maps;
using OutreachSite.Charts.Svg;
using OutreachSite.Content.Yaml;
using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>The theme is whole: each component in its folder, each class in a style sheet, each picture in use.</summary>
public sealed partial class ThemeFileTests
{
    /// <summary>Components without a look of their own, and why.</summary>
    private static readonly ImmutableDictionary<string, string> WithoutStyle = new Dictionary<string, string>
    {
        ["cards"] = "cards in a grid: both have their sheets",
        ["case-facts"] = "a list of facts, which has its sheet",
        ["certainties"] = "a list with signs of certainty",
        ["certainty"] = "the sign is that of freshness",
        ["profile"] = "a data table",
        ["fallback-notice"] = "an alert",
        ["form-row"] = "a row of a table of registers",
        ["heading"] = "takes the class of its place",
        ["meeting-text"] = "lines of a table",
        ["moment"] = "a time in running text",
        ["review-notice"] = "an alert",
        ["rule-edition"] = "a row of a table of registers",
        ["rule-steps"] = "steps with facts: both have their sheets",
        ["video-record"] = "a video with facts: both have their sheets",
    }.ToImmutableDictionary();

    /// <summary>Names of places that look as their surroundings do: hooks for town style sheets and for tests.</summary>
    private static readonly string[] LeftPlain = ["os-align-start", "os-event__words", "os-hero__words", "os-table", "os-terms__title", "os-timeline__what"];

    public static TheoryData<string> Folders => [.. Machi.ComponentFolders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_component_has_template_style_and_examples(string component)
    {
        Assert.True(Machi.Templates.ContainsKey($"components/{component}"), "there is no template");
        Assert.True(Machi.Components.ContainsKey(component), "there is no examples.yml");
        Assert.Equal(!WithoutStyle.ContainsKey(component), Machi.Styles.ContainsKey($"components/{component}/{component}.css"));
    }

    [Fact]
    public void Every_component_is_used_by_a_template_or_by_text()
    {
        var called = Machi.Templates.Values.Concat(Checkout.Sources("OutreachSite.Content")).Concat(Checkout.Sources("OutreachSite.Publishing"))
            .SelectMany(text => Call.Matches(text)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Findings.None(Machi.ComponentFolders.Except(called));
    }

    [Fact]
    public void Every_class_is_styled_or_known_to_be_plain() =>
        Assert.Equal(LeftPlain, Used.Except(Styled).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_styled_class_is_used() => Findings.None(Styled.Except(Used).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_icon_is_a_small_drawing_in_the_colour_of_its_text()
    {
        var icons = Checkout.Files.Find(new("themes/machi/icons/*.svg"));
        Assert.True(icons.Length >= 15);
        foreach (var icon in icons)
        {
            var svg = XElement.Parse(Checkout.Text(icon.Value));
            Assert.Equal("true", svg.Attribute("aria-hidden")?.Value);
            Assert.NotNull(svg.Attribute("viewBox"));
            Assert.True(svg.ToString().Length < 1500, $"{icon.Name} is large");
            Findings.None(svg.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke" && attribute.Value is not ("none" or "currentColor")));
            Findings.None(svg.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "id" or "style" or "width" or "height" && attribute.Parent == svg));
        }
    }

    [Fact]
    public void Theme_yml_says_what_is_there()
    {
        var theme = YamlText.Read(Checkout.Files.ReadText(new("themes/machi/theme.yml"))!).Value!;
        Assert.All(Words(theme, "languages"), language => Assert.NotEqual("", Machi.Text($"i18n/{language}.yml")));
        Assert.All(Words(theme, "layouts"), layout => Assert.Contains($"layouts/{layout}", Machi.Templates.Keys));
        Assert.All(Words(theme, "accents"), accent => Assert.Contains($"[data-accent=\"{accent}\"]", Machi.Text("css/tokens.css"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_template_holds_words_a_script_or_a_style()
    {
        Findings.None(Machi.Templates.Where(template => Japanese.IsMatch(Said.Replace(template.Value, ""))).Select(template => template.Key));
        Findings.None(Machi.Templates.Where(template => Inline.IsMatch(template.Value)).Select(template => template.Key));
    }

    private static IEnumerable<string> Styled => Machi.Styles.SelectMany(sheet => Stylesheets.Rules(sheet.Key, sheet.Value))
        .SelectMany(rule => ClassSelector.Matches(rule.Selector)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>Classes in templates, in icons, in what the program writes, in charts, maps and diagrams.</summary>
    private static IEnumerable<string> Used => Machi.Templates.Values
        .Concat(Checkout.Files.Find(new("themes/machi/icons/*.svg")).Select(path => Checkout.Text(path.Value)))
        .Concat(Checkout.Sources("OutreachSite.Content")).Concat(Checkout.Sources("OutreachSite.Publishing"))
        .SelectMany(text => ClassAttribute.Matches(text)).SelectMany(match => ClassName.Matches(match.Groups["names"].Value)).Select(match => match.Value)
        .Concat(ChartClasses.All).Concat(MapClasses.All).Concat(DiagramClasses.All).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Words(YamlMapping mapping, string key) =>
        ((YamlSequence)mapping.Find(key)!.Value).Items.Cast<YamlScalar>().Select(word => word.Text);

    [GeneratedRegex("""(?:include "components/|Component\(")(?<name>[a-z-]+)""", RegexOptions.None, 1000)]
    private static partial Regex Call { get; }

    [GeneratedRegex(@"\.([a-zA-Z][\w-]*)", RegexOptions.None, 1000)]
    private static partial Regex ClassSelector { get; }

    [GeneratedRegex("""class(?:=|: )\\?"(?<names>[^"\\]*)""", RegexOptions.None, 1000)]
    private static partial Regex ClassAttribute { get; }

    [GeneratedRegex(@"\bos-[a-z_-]+", RegexOptions.None, 1000)]
    private static partial Regex ClassName { get; }

    [GeneratedRegex(@"\{\{.*?\}\}|[○→]", RegexOptions.Singleline, 1000)]
    private static partial Regex Said { get; }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", RegexOptions.None, 1000)]
    private static partial Regex Japanese { get; }

    [GeneratedRegex(@"<style|\sstyle=|\son[a-z]+=|<script(?! type=""application/ld\+json""| src=)|https?://(?!www\.w3\.org)", RegexOptions.None, 1000)]
    private static partial Regex Inline { get; }
}
