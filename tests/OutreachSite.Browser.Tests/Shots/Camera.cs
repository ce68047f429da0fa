using System.Diagnostics;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Shots;

/// <summary>Takes the pictures of one page into a folder.</summary>
/// <param name="browser">Shows the page.</param>
/// <param name="server">Serves it.</param>
/// <param name="folder">Where the pictures go.</param>
/// <param name="kinds">Which of <see cref="Kinds"/> are wanted.</param>
internal sealed class Camera(HeadlessBrowser browser, LocalServer server, string folder, IReadOnlyList<string> kinds)
{
    /// <summary>All kinds of pictures.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["1280-light", "1280-dark", "320-light", "320-dark", "print"];

    // Longer pictures are made smaller by what shows them, until nobody can read them.
    private const int LongestPart = 2000;
    private const int OverviewHeight = 1400;

    // How wide each is in the overview: what is narrow anyway is shown nearly as large as it is.
    private static readonly Dictionary<string, int> OverviewWidths = new()
    {
        ["1280-light"] = 560, ["1280-dark"] = 260, ["320-light"] = 280, ["320-dark"] = 200, ["print"] = 230,
    };

    /// <summary>Takes all wanted pictures of a page.</summary>
    public async Task TakeAsync(string page)
    {
        var name = NameOf(page);
        await using var tab = await browser.OpenAsync(server.AddressOf(page));
        foreach (var kind in kinds)
        {
            if (kind == "print")
                await PrintAsync(tab, name);
            else
                await TakeAsync(tab, kind, name);
        }

        await using var overview = await browser.OpenAsync(await WriteOverviewAsync(name), new() { Viewport = new(1568, OverviewHeight) });
        await WriteAsync($"{name}.png", await overview.ScreenshotAsync());
        File.Delete(Path.Combine(folder, $"{name}.overview.html"));
    }

    private static string NameOf(string page)
    {
        var name = page.EndsWith("/index.html", StringComparison.Ordinal) ? page[..^"/index.html".Length] : page[..^".html".Length];
        return name.Replace('/', '-').Replace('.', '-');
    }

    private async Task TakeAsync(BrowserPage tab, string kind, string name)
    {
        var parts = kind.Split('-');
        var width = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        var options = new PageOptions
        {
            Viewport = new(width, width < 600 ? 640 : 900), Scheme = parts[1] == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        };
        await tab.ShowAsync(options);
        var height = (await tab.EvaluateAsync("document.documentElement.scrollHeight"))!.GetValue<int>();
        // What stays in place while one scrolls stands where it belongs in the first part only, as on a real screen.
        for (var (top, part) = (0, 1); top < height; top += LongestPart, part++)
        {
            var suffix = part == 1 ? "" : $"-part{part}";
            await WriteAsync($"{name}-{kind}{suffix}.png", await tab.ScreenshotAsync(top, Math.Min(LongestPart, height - top)));
        }
    }

    private async Task PrintAsync(BrowserPage tab, string name)
    {
        await tab.ShowAsync(new());
        var pdf = Path.Combine(folder, $"{name}-print.pdf");
        await File.WriteAllBytesAsync(pdf, await tab.PrintToPdfAsync(new() { Backgrounds = false }));
        using var process = Process.Start("pdftoppm", ["-r", "80", "-png", pdf, Path.Combine(folder, $"{name}-print")]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A page with the first part of each picture, as high as one screen.</summary>
    private async Task<Uri> WriteOverviewAsync(string name)
    {
        var pictures = kinds
            .Select(kind => (File: kind == "print" ? FirstSheet(name) : $"{name}-{kind}.png", Width: OverviewWidths.GetValueOrDefault(kind, 280)))
            .Select(picture => $"<img src=\"{Uri.EscapeDataString(picture.File)}\" width=\"{picture.Width}\">");
        var overview = Path.Combine(folder, $"{name}.overview.html");
        await File.WriteAllTextAsync(overview, $$"""
            <!doctype html><meta charset="utf-8"><title>{{name}}</title>
            <style>body { margin: 0; display: flex; gap: 8px; align-items: start; background: #888 } img { flex: none }</style>
            {{string.Concat(pictures)}}
            """);
        return new(overview);
    }

    // With ten sheets and more, the first is not -1 but -01.
    private string FirstSheet(string name) =>
        Directory.EnumerateFiles(folder, $"{name}-print-*.png").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).First();

    private Task WriteAsync(string file, byte[] content) => File.WriteAllBytesAsync(Path.Combine(folder, file), content);
}
