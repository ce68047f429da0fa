using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Copies;
using OutreachSite.Imaging.Tests.Samples;
using OutreachSite.Testing;

namespace OutreachSite.Imaging.Tests.Copies;

/// <summary>What people read about smaller copies.</summary>
public sealed class CopyDiagnosticsTests
{
    private static readonly Diagnostic[] All =
    [
        CopyDiagnostics.NoProgram(),
        CopyDiagnostics.WrongVariable("/opt/vips"),
        CopyDiagnostics.Unusable("/usr/bin/vips", "vips-8.9.0"),
        CopyDiagnostics.NotMade(Look.Page, "さくら.jpg", new("libvips が60秒たっても終わりません", "libvips did not end within 60 seconds")),
    ];

    [Fact]
    public void What_people_read() => Snapshot.Matches(string.Join("\n\n", All.Select(problem =>
        $"{problem.Severity} {problem.Code}\n{problem.Message.Japanese}\n  → {problem.Hint!.Value.Japanese}\n{problem.Message.English}\n  → {problem.Hint.Value.English}")));
}
