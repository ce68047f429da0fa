using System.Text;
using OutreachSite.Cli.Terminal;
using OutreachSite.Content;
using OutreachSite.Print.Browser;
using OutreachSite.Print.Pictures;
using OutreachSite.Publishing.Galleries;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Cli.Commands.Charts;

/// <summary><c>outreach chart export</c>: the charts of a page as files for slides and printed matter.</summary>
public sealed class ChartExportCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public async Task<int> RunAsync(ChartExport export, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(export);
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        var files = new DiskFiles(root);
        var found = new SiteCharts(files, Around.Today).Of(export.Page, export.Variant);
        Report(found.Diagnostics, files, DiagnosticFormat.Text);
        if (found.Value is not { } all)
            return ExitCode.ContentErrors;
        ImmutableArray<PageChart> charts = [.. all.Where(chart => export.Chart is null || chart.Picture.Id == export.Chart)];
        if (charts.IsEmpty)
            return Nothing(export, all);

        var folder = new DiskFolder(Path.GetFullPath(export.To, Around.Folder));
        if (export.Format == PictureFormat.Png)
            return await PaintAsync(export, charts, folder, cancellation);
        foreach (var chart in charts)
            Write(folder, NameOf(export, chart), Encoding.UTF8.GetBytes(chart.Svg(export.Dress, export.Width)));
        return ExitCode.Fine;
    }

    private int Nothing(ChartExport export, IReadOnlyList<PageChart> all)
    {
        var ids = string.Join(", ", all.Select(chart => chart.Picture.Id));
        Around.Terminal.Message(all.Count == 0
            ? Around.Say($"{export.Page} の本文にはグラフがありません", $"there is no chart in the text of {export.Page}")
            : Around.Say($"「{export.Chart}」というグラフはありません。あるのは {ids} です", $"there is no chart '{export.Chart}': there are {ids}"));
        return ExitCode.WrongUse;
    }

    private async Task<int> PaintAsync(ChartExport export, ImmutableArray<PageChart> charts, DiskFolder folder, CancellationToken cancellation)
    {
        var started = await HeadlessBrowser.StartAsync(cancellation: cancellation);
        if (started.Value is not { } browser)
            return Refuse(started.Diagnostics);
        await using var closed = browser;
        try
        {
            await using var page = await browser.OpenAsync(new("about:blank"), cancellation: cancellation);
            foreach (var chart in charts)
                Write(folder, NameOf(export, chart), await SvgPicture.ToPngAsync(page, chart.Svg(export.Dress, export.Width), export.Dress == ChartDress.Fax, cancellation));
            return ExitCode.Fine;
        }
        catch (BrowserException failure)
        {
            return Refuse([failure.Diagnostic]);
        }
    }

    private int Refuse(ImmutableArray<Diagnostic> problems)
    {
        Report(problems, new MemoryFiles(), DiagnosticFormat.Text);
        return ExitCode.WrongUse;
    }

    private void Write(DiskFolder folder, RelativePath name, byte[] bytes)
    {
        folder.Write(name, bytes);
        Around.Terminal.Result(Path.Combine(folder.Root, name.Value));
    }

    /// <summary><c>home-care-chart-1.en.fax.png</c>: what is usual is left out.</summary>
    private static RelativePath NameOf(ChartExport export, PageChart chart)
    {
        var parts = export.Page.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var last = Path.GetFileNameWithoutExtension(parts.Length == 0 ? "index" : parts[^1]);
        var slug = last == "index" ? parts.Length > 1 ? parts[^2] : "home" : last;
        var variant = export.Variant == Variant.Japanese ? "" : "." + export.Variant.Key();
        var dress = export.Dress switch { ChartDress.Dark => ".dark", ChartDress.Grey => ".grey", ChartDress.Fax => ".fax", _ => "" };
        return RelativePath.Resolved($"{slug}-{chart.Picture.Id}{variant}{dress}{(export.Format == PictureFormat.Png ? ".png" : ".svg")}");
    }
}
