using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Scrub;

/// <summary>Colour profiles with nothing but a header, and what hides in them.</summary>
internal static class Profile
{
    public static byte[] Of(string content = "", int? length = null)
    {
        var body = Bytes.Of(Bytes.Zeros(32), Bytes.Text("acsp"), Bytes.Zeros(92), Bytes.Text(content));
        return Bytes.Of(Bytes.Big32((uint)(length ?? body.Length + 4)), body);
    }

    public static byte[] InJpeg(byte[] profile, int part = 1, int parts = 1) =>
        Jpeg.Segment(0xE2, Bytes.Of(Bytes.Text("ICC_PROFILE\0"), [(byte)part, (byte)parts], profile));
}
