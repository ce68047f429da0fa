using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Imaging.Tests.Samples;
using OutreachSite.Testing.Pictures;

namespace OutreachSite.Imaging.Tests.Scrub;

/// <summary>Cleans a picture and looks whether it is clean and comes out of a second cleaning as it is.</summary>
internal static class Clean
{
    public static Outcome<ScrubbedPicture> Try(string name, byte[] bytes, PictureLimits? limits = null)
    {
        var outcome = PictureScrubber.Scrub(new(name), bytes, Look.Page, limits);
        if (outcome.Value is { } clean)
        {
            Assert.Empty(PictureInspection.Faults(clean.Bytes));
            var again = PictureScrubber.Scrub(new(name), clean.Bytes, Look.Page, limits);
            Assert.Equal(clean.Bytes, again.Value?.Bytes);
            Assert.Empty(again.Value!.Removed);
        }

        return outcome;
    }

    public static ScrubbedPicture Of(string name, byte[] bytes)
    {
        var outcome = Try(name, bytes);
        Assert.Equal("", string.Join(' ', outcome.Diagnostics.Select(problem => problem.Code)));
        Assert.Equal(PictureInspection.Pixels(bytes), PictureInspection.Pixels(outcome.Value!.Bytes));
        return outcome.Value;
    }

    /// <summary>What was removed, shortly: <c>CameraNotes 98</c>.</summary>
    public static string Removed(string name, byte[] bytes) =>
        string.Join(", ", Of(name, bytes).Removed.Select(part => $"{part.Kind} {part.Bytes}"));

    public static string Codes(string name, byte[] bytes, PictureLimits? limits = null) =>
        string.Join(' ', Try(name, bytes, limits).Diagnostics.Select(problem => problem.Code));
}
