using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>Every pair of colours that stands on a page can be read, in every scheme, with every accent, and on paper.</summary>
public sealed class TokenTests
{
    private const string Dark = "@media (prefers-color-scheme: dark)";
    private const string Print = "@media print";
    private const string More = "@media (prefers-contrast: more)";
    private static readonly ImmutableArray<string> Accents = ["ai", "matsu", "budou", "kaki"];
    private static readonly ImmutableArray<(string Name, string[] Media)> Schemes =
        [("light", []), ("dark", [Dark]), ("print", [Print]), ("light, more", [More]), ("dark, more", [Dark, More])];

    private static readonly ImmutableArray<StyleRule> Rules =
        [.. Stylesheets.Rules("css/tokens.css", Machi.Text("css/tokens.css")), .. Stylesheets.Rules("css/print.css", Machi.Text("css/print.css"))];

    /// <summary>What stands on what, and the contrast that it needs: 7 where the look promises it, 4.5 for text (AA), 3 for lines with a meaning.</summary>
    private static readonly ImmutableArray<(string Front, string Back, double Least)> Pairs =
    [
        .. On("color-ink", 7, "color-page", "color-surface", "color-surface-sunken", "color-accent-soft", "color-act-soft", "color-danger-soft", "color-ok-soft"),
        .. On("color-ink-soft", 7, "color-page", "color-surface", "color-surface-sunken"),
        .. On("color-link", 7, "color-page", "color-surface", "color-surface-sunken", "color-accent-soft"),
        .. On("color-link", 4.5, "color-danger-soft", "color-ok-soft", "color-act-soft"),
        .. On("color-link-visited", 7, "color-page", "color-surface"),
        .. On("color-link-visited", 4.5, "color-surface-sunken", "color-accent-soft", "color-danger-soft", "color-ok-soft"),
        .. On("color-accent", 7, "color-page", "color-surface", "color-accent-soft"),
        .. On("color-on-accent", 7, "color-accent"),
        .. On("color-on-act", 7, "color-act"),
        .. On("color-act-line", 4.5, "color-page", "color-surface"),
        .. On("color-danger", 4.5, "color-page", "color-surface", "color-danger-soft"),
        .. On("color-on-danger", 4.5, "color-danger"),
        .. On("color-ok", 7, "color-surface", "color-ok-soft"),
        .. On("color-line-strong", 3, "color-page", "color-surface", "color-surface-sunken"),
        .. On("color-focus", 7, "color-page", "color-surface", "color-surface-sunken"),
        .. On("color-on-sky", 7, "town-sky", "town-house"),
        .. On("color-on-night", 7, "town-house"),
        .. On("scale-outline", 7, "color-surface"),
        .. On("scale-plate-ink", 7, "scale-plate"),
        .. On("scale-2-mark", 3, "scale-2"),
        .. On("scale-3-mark", 4.5, "scale-3"),
        .. On("scale-4-mark", 4.5, "scale-4"),
        .. On("scale-5-mark", 4.5, "scale-5"),
    ];

    public static TheoryData<string, string> SchemesAndAccents
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, _) in Schemes)
            {
                foreach (var accent in Accents)
                    data.Add(name, accent);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SchemesAndAccents))]
    public void Every_pair_has_the_contrast_that_was_promised(string scheme, string accent)
    {
        var palette = Of(scheme, accent);
        // Nothing stands on a colour on paper: StyleRuleTests sees to it that those grounds are taken away.
        Findings.None(Pairs.Where(pair => scheme != "print" || pair.Back is not ("color-accent" or "color-danger"))
            .Select(pair => (Pair: pair, Ratio: palette.Contrast(pair.Front, pair.Back)))
            .Where(measured => measured.Ratio < measured.Pair.Least)
            .Select(measured => $"{measured.Pair.Front} on {measured.Pair.Back}: {Figure(measured.Ratio, 2)}, needs {measured.Pair.Least}"));
    }

    [Fact]
    public void The_contrast_of_every_pair()
    {
        var table = new StringBuilder("lowest of all accents, light | dark | print\n\n");
        foreach (var (front, back, least) in Pairs)
        {
            var ratios = new[] { "light", "dark", "print" }.Select(scheme => Figure(Accents.Min(accent => Of(scheme, accent).Contrast(front, back)), 2).PadLeft(5));
            table.AppendLine(CultureInfo.InvariantCulture, $"{string.Join("  ", ratios)}  {front} on {back} ({least})");
        }

        Snapshot.Matches(table.ToString());
    }

    [Theory]
    [InlineData("ink", "color-ink", "color-page")]
    [InlineData("ink-soft", "color-ink-soft", "color-page")]
    [InlineData("link", "color-link", "color-page")]
    [InlineData("link", "color-link-visited", "color-page")]
    [InlineData("accent", "color-accent", "color-surface")]
    [InlineData("act", "color-on-act", "color-act")]
    [InlineData("danger", "color-danger", "color-surface")]
    [InlineData("danger", "color-danger", "color-danger-soft")]
    [InlineData("ok", "color-ok", "color-ok-soft")]
    [InlineData("line", "color-line-strong", "color-page")]
    [InlineData("page", "color-on-sky", "town-sky", "--town-sky")]
    public void The_readme_of_the_theme_gives_the_measured_ratios(string row, string front, string back, string? token = null)
    {
        var line = Machi.Text("README.md").Split('\n').Single(line => line.StartsWith($"| `{token ?? $"--color-{row}"}`", StringComparison.Ordinal));
        Assert.Contains($"{Figure(Of("light", "ai").Contrast(front, back), 1)} / {Figure(Of("dark", "ai").Contrast(front, back), 1)}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_is_black_and_white_whatever_the_screen_was()
    {
        foreach (var accent in Accents)
        {
            var paper = Of("print", accent);
            Assert.All(paper.Colours.Where(name => name != "--color-focus" && name != "--color-focus-halo"),
                name => Assert.Contains(paper[name[2..]], (string[])["#000", "#fff"]));
            var afterDark = Palette.Of(Rules, accent, Dark, Print);
            Assert.All(paper.Colours.Where(name => !name.StartsWith("--color-focus", StringComparison.Ordinal)), name => Assert.Equal(paper[name[2..]], afterDark[name[2..]]));
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void An_accent_changes_accent_link_tint_and_town_and_nothing_else(string scheme)
    {
        var (first, others) = (Of(scheme, "ai"), Accents.Skip(1).Select(accent => Of(scheme, accent)).ToArray());
        string[] expected = ["--color-accent", "--color-accent-deep", "--color-accent-soft", "--color-link", "--town-hill", "--town-house", "--town-sky"];
        Assert.All(others, other => Assert.Equal(expected, first.Colours.Where(name => first[name[2..]] != other[name[2..]])));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_measured_as_WCAG_defines_it(string one, string other, double ratio) =>
        Assert.Equal(ratio, Palette.Contrast(Palette.Luminance(one), Palette.Luminance(other)), 0.005);

    private static Palette Of(string scheme, string accent) => Palette.Of(Rules, accent, Schemes.Single(one => one.Name == scheme).Media);

    private static IEnumerable<(string Front, string Back, double Least)> On(string front, double least, params string[] backs) =>
        backs.Select(back => (front, back, least));

    private static string Figure(double ratio, int places) => Math.Round(ratio, places, MidpointRounding.AwayFromZero).ToString($"F{places}", CultureInfo.InvariantCulture);
}
