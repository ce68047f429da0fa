using System.Text.RegularExpressions;
using OutreachSite.Charts;
using OutreachSite.Charts.Standalone;
using OutreachSite.Files;
using OutreachSite.Print.Browser;
using OutreachSite.Print.Pictures;
using OutreachSite.Publishing.Galleries;
using OutreachSite.Publishing.Themes.Styles;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Charts;

/// <summary>
/// Whoever copies a chart, sends it by fax, or sees fewer colours, can still tell the parts of it apart. A page is 178 mm wide between its
/// margins: 1402 pixels of a fax with 200 to an inch.
/// </summary>
public sealed class ChartReadingTests
{
    private const int PaperPixels = 1402;

    /// <summary>An outline is told from white paper: no lighter than this L*.</summary>
    private const double DarkestOfOutlines = 60;

    private static ChartStyles Styles { get; } = new SiteCharts(new DiskFiles(Toolbox.RepositoryRoot()), new(2026, 11, 21)).Styles().Value!;

    private static IEnumerable<(string Name, double[]? Matrix, ChartDress Dress)> Eyes =>
        FillCamera.Deficiencies.Select(eye => (eye.Key, (double[]?)eye.Value, ChartDress.Light))
            .Append(("grey", null, ChartDress.Grey)).Append(("fax", null, ChartDress.Fax)).Append(("dark", null, ChartDress.Dark));

    [FactWith(Tool.Browser)]
    public async Task The_parts_of_every_chart_can_be_told_apart_in_grey_by_fax_and_with_fewer_colours()
    {
        await using var browser = (await HeadlessBrowser.StartAsync()).Value!;
        await using var page = await browser.OpenAsync(new("about:blank"), new() { Viewport = new(PaperPixels, 2000) });
        var (faults, seen) = (new List<string>(), 0);
        foreach (var (name, picture) in Examples)
        {
            foreach (var eye in Eyes)
            {
                var fills = await FillCamera.LookAsync(page, SvgOf(picture, eye.Dress), eye.Matrix, eye.Dress == ChartDress.Fax);
                seen += fills.Count;
                faults.AddRange(Alike(fills).Select(pair => $"{name} ({eye.Name}): {pair}"));
                faults.AddRange(fills.Where(fill => eye.Dress != ChartDress.Dark && fill.Name is not "gap" && fill.Outline > DarkestOfOutlines)
                    .Select(fill => $"{name} ({eye.Name}): no outline around {fill.Name}, L* is {fill.Outline:0}"));
            }
        }

        Assert.True(seen > 50, $"only {seen} fills were seen");
        Faults.None(faults);
    }

    [FactWith(Tool.Browser)]
    public async Task Two_patterns_that_were_made_equal_are_found()
    {
        await using var browser = (await HeadlessBrowser.StartAsync()).Value!;
        await using var page = await browser.OpenAsync(new("about:blank"), new() { Viewport = new(PaperPixels, 2000) });
        var svg = SvgOf(Examples.First(example => example.Name.StartsWith("stacked", StringComparison.Ordinal)).Picture, ChartDress.Fax);
        Assert.Empty(Alike(await FillCamera.LookAsync(page, svg, null, isBlackAndWhite: true)));

        var lines = Pattern("s2").Match(svg);
        var equal = Pattern("s3").Replace(svg, dots => lines.Value.Replace(lines.Groups["id"].Value, dots.Groups["id"].Value, StringComparison.Ordinal));
        Assert.NotEqual(svg, equal);
        var found = Assert.Single(Alike(await FillCamera.LookAsync(page, equal, null, isBlackAndWhite: true)));
        Assert.Matches(@"^s2 \(.*\) and s3 \(.*\) look alike$", found);
    }

    [FactWith(Tool.Browser)]
    public async Task A_fax_of_a_chart_has_two_colours()
    {
        await using var browser = (await HeadlessBrowser.StartAsync()).Value!;
        await using var page = await browser.OpenAsync(new("about:blank"));
        var png = await SvgPicture.ToPngAsync(page, SvgOf(Examples[0].Picture, ChartDress.Fax), isBlackAndWhite: true);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        var colours = await page.EvaluateAsync($$"""
            (async () => {
              const picture = new Image();
              picture.src = 'data:image/png;base64,{{Convert.ToBase64String(png)}}';
              await picture.decode();
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
              const pen = canvas.getContext('2d');
              pen.drawImage(picture, 0, 0);
              return [...new Set(new Uint32Array(pen.getImageData(0, 0, canvas.width, canvas.height).data.buffer))].map(String).sort();
            })()
            """);
        Assert.Equal([$"{0xFF000000u}", $"{0xFFFFFFFFu}"], colours!.AsArray().Select(colour => colour!.GetValue<string>()));
    }

    private static IReadOnlyList<(string Name, ChartPicture Picture)> Examples { get; } =
    [
        .. from kind in ChartCatalog.Kinds
           from example in kind.Examples
           select ($"{kind.Name} {example.Name}", ChartCatalog.Create(example.ToRequest($"{kind.Name}-{example.Name}")).Value!.Draw(ChartWords.Japanese)),
    ];

    private static string SvgOf(ChartPicture picture, ChartDress dress) => new StandaloneSvg(picture, Styles.Alone(dress)) { Width = PaperPixels }.Write();

    private static IEnumerable<string> Alike(IReadOnlyList<SeenFill> fills) =>
        from one in fills
        from other in fills
        // What is missing or hidden carries its word in the drawing, and is no fill.
        where one.Name is not ("gap" or "hidden") && other.Name is not ("gap" or "hidden")
        where string.CompareOrdinal(one.Name, other.Name) < 0 && one.IsLine == other.IsLine && !one.IsUnlike(other)
        orderby one.Name, other.Name
        select $"{one} and {other} look alike";

    private static Regex Pattern(string step) => new($"<pattern id=\"(?<id>[^\"]*-{step})\".*?</pattern>", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
