using OutreachSite.Diagnostics;

namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>What is said about a picture, shortly: <c>Jpeg 40x20</c>, or the codes of its problems.</summary>
internal static class Look
{
    public static readonly Location Page = new("guides/home/index.md", 14, 3, 20);

    public static string At(byte[] bytes, string name = "photo.jpg")
    {
        var outcome = PictureFacts.Read(new(name), bytes, Page);
        return outcome.Value is { } facts ? $"{facts.Format} {facts.Width}x{facts.Height}" : Codes(outcome);
    }

    public static string AtPng(byte[] bytes) => At(bytes, "drawing.png");

    public static string AtWebP(byte[] bytes) => At(bytes, "photo.webp");

    public static string AtGif(byte[] bytes) => At(bytes, "drawing.gif");

    public static string Codes(Outcome<PictureFacts> outcome) => string.Join(' ', outcome.Diagnostics.Select(problem => problem.Code));
}
