using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Imaging.Tests.Samples;
using OutreachSite.Testing;

namespace OutreachSite.Imaging.Tests;

public class ImagingDiagnosticsTests
{
    private static readonly Diagnostic[] All =
    [
        ImagingDiagnostics.Empty(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.CutShort(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.Damaged(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.NotForTheWeb(Look.Page, "さくら.heic", "HEIC"),
        ImagingDiagnostics.DrawingNotForTheWeb(Look.Page, "地図.svg", "SVG"),
        ImagingDiagnostics.NotAPicture(Look.Page, "地図.pdf", new("PDF", "a PDF document")),
        ImagingDiagnostics.UnknownContent(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.SpecialJpeg(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.WrongExtension(Look.Page, "さくら.jpg", PictureFormat.Png),
        ImagingDiagnostics.TooManyBytes(Look.Page, "さくら.jpg", 90_000_000, PictureLimits.Standard),
        ImagingDiagnostics.TooManyBytes(Look.Page, "さくら.jpg", 600_120, PictureLimits.Standard with { Bytes = 500_000 }),
        ImagingDiagnostics.TooManyPixels(Look.Page, "さくら.jpg", 1_200, 900, PictureLimits.Standard with { Pixels = 500_001 }),
        ImagingDiagnostics.TooManyPixels(Look.Page, "さくら.jpg", 12_000, 9_000, PictureLimits.Standard),
        ImagingDiagnostics.HasLocation(Look.Page, "さくら.jpg", PictureFormat.Jpeg),
        ImagingDiagnostics.HasLocation(Look.Page, "さくら.webp", PictureFormat.WebP),
        ImagingDiagnostics.HasLocationBehind(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.UnclearTraces(Look.Page, "さくら.jpg"),
        ImagingDiagnostics.LocationRemoved(Look.Page, "さくら.jpg", [new(RemovedKind.CameraNotes, 12_345), new(RemovedKind.Film, 1_000_000)]),
        ImagingDiagnostics.TooManyParts(Look.Page, "さくら.gif", 100_000),
        ImagingDiagnostics.DrawingUnreadable(Look.Page, "地図.svg", 12),
        ImagingDiagnostics.DrawingReduced(Look.Page, "地図.svg", ["foreignObject", "script"]),
    ];

    [Fact]
    public void What_people_read() => Snapshot.Matches(string.Join("\n\n", All.Select(problem =>
        $"{problem.Severity} {problem.Code}\n{problem.Message.Japanese}\n  → {problem.Hint!.Value.Japanese}\n{problem.Message.English}\n  → {problem.Hint.Value.English}")));
}
