using System.Text.RegularExpressions;
using OutreachSite.Charts.Svg;
using OutreachSite.Publishing.Galleries;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Publishing.Tests.Themes.Styles;

/// <summary>The colours of charts outside of pages are those of the theme.</summary>
public sealed partial class ChartStylesTests
{
    private static ChartStyles Machi { get; } = new SiteCharts(Checkout.Files, Checkout.Today).Styles().Value!;

    public static TheoryData<ChartDress> Dresses => [.. Enum.GetValues<ChartDress>()];

    [Theory]
    [MemberData(nameof(Dresses))]
    public void Every_class_of_a_drawing_is_painted_with_values_alone(ChartDress dress)
    {
        var css = Machi.Alone(dress);
        Assert.DoesNotContain("var(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("os-chart", css, StringComparison.Ordinal);
        Findings.None(ChartClasses.All.Where(name => name != ChartClasses.Chart && !css.Contains($".{name}{{", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_values_are_the_tokens_of_the_theme()
    {
        var tokens = Checkout.Text("themes/machi/css/tokens.css");
        string Token(string name, int which) => Regex.Matches(tokens, $"{name}: (#[0-9a-f]+);")[which].Groups[1].Value;
        Assert.Contains($".s2{{fill:{Token("--scale-2", 0)}}}", Machi.Alone(ChartDress.Light), StringComparison.Ordinal);
        Assert.Contains($".s2{{fill:{Token("--scale-2", 1)}}}", Machi.Alone(ChartDress.Dark), StringComparison.Ordinal);
        Assert.Contains($"--scale-2:{Token("--scale-2", 1)}", Machi.Tokens(ChartDress.Dark), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fax_has_black_and_white_and_nothing_else() =>
        Assert.Equal(["#000", "#fff"], Colour.Matches(Machi.Alone(ChartDress.Fax)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_copy_has_no_colour() =>
        Assert.All(Colour.Matches(Machi.Alone(ChartDress.Grey)), match => Assert.Equal((match.Value[1..3], match.Value[1..3]), (match.Value[3..5], match.Value[5..7])));

    [Fact]
    public void A_token_that_names_others_is_followed_and_a_circle_ends()
    {
        var styles = ChartStyles.Of("""
            @layer tokens { :root { --ink: var(--deep); --deep: #123456; --a: var(--b); --b: var(--a); } }
            @media (prefers-color-scheme: dark) { :root { --deep: #abcdef; } }
            @media (min-width: 30rem) { :root { --deep: red; } .os-chart .seg { fill: blue; } }
            @font-face { font-family: "a{b"; src: url("x;y"); }
            .os-chart text, .other { fill: var(--ink); inline-size: 100%; }
            .os-chart .seg { stroke: var(--a, none); fill: var(--none, #fff); }
            .os-chart-figure .x { fill: red; }
            """);
        Assert.StartsWith("text{fill:#123456}.seg{", styles.Alone(ChartDress.Light), StringComparison.Ordinal);
        Assert.EndsWith("fill:#fff}", styles.Alone(ChartDress.Light), StringComparison.Ordinal);
        Assert.StartsWith("text{fill:#abcdef}", styles.Alone(ChartDress.Dark), StringComparison.Ordinal);
        Assert.StartsWith("text{fill:#333333}", styles.Alone(ChartDress.Grey), StringComparison.Ordinal);
    }

    [GeneratedRegex("#[0-9a-f]+", RegexOptions.None, 1000)]
    private static partial Regex Colour { get; }
}
