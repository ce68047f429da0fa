using System.Text;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Scrub;

public class SvgScrubberTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">";

    [Theory]
    [InlineData("<path d=\"M0 0h1\" fill=\"url(#a)\"/>", null)]
    [InlineData("<text x=\"1\">役場 <tspan> &amp; 窓口</tspan></text>", null)]
    [InlineData("<style>.a{fill:red;clip-path:url( '#b')}</style>", null)]
    [InlineData("<use href=\"#a\"/>", null)]
    [InlineData("<g>\n  <rect width=\"1\"/>\n</g>", "<g><rect width=\"1\"/></g>")]
    [InlineData("<style><![CDATA[a>b{fill:red}]]></style>", "<style>a&gt;b{fill:red}</style>")]
    [InlineData("<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"#a\"/>", "<use href=\"#a\"/>")]
    [InlineData("<!-- by Sato --><metadata><x/></metadata><p:x xmlns:p=\"urn:p\"/><rect p:y=\"1\" data-name=\"x\" xmlns:p=\"urn:p\"/>", "<rect/>")]
    public void What_is_drawn_stays_and_notes_go_quietly(string drawn, string? expected) =>
        Assert.Equal((expected ?? drawn, ""), Cleaned(drawn));

    [Theory]
    [InlineData("<script>alert(1)</script>", "", "script")]
    [InlineData("<rect onclick=\"alert(1)\"/>", "<rect/>", "onclick")]
    [InlineData("<rect ONLOAD=\"alert(1)\"/>", "<rect/>", "ONLOAD")]
    [InlineData("<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", "", "foreignObject")]
    [InlineData("<use href=\"https://example.com/a.svg#b\"/>", "<use/>", "href")]
    [InlineData("<use href=\"data:image/svg+xml,x#b\"/>", "<use/>", "href")]
    [InlineData("<image href=\"https://example.com/a.png\"/>", "", "image")]
    [InlineData("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "", "image")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>", "", "image")]
    [InlineData("<rect fill=\"URL(https://example.com/)\"/>", "<rect/>", "fill")]
    [InlineData("<rect fill=\"u\\72l(//example.com)\"/>", "<rect/>", "fill")]
    [InlineData("<rect style=\"fill:u\\72l(//example.com)\"/>", "<rect/>", "style")]
    [InlineData("<style>@import 'https://example.com';</style>", "<style/>", "style")]
    [InlineData("<style>a{background:image-set('//example.com' 1x)}</style>", "<style/>", "style")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "", "animate")]
    [InlineData("<set attributeName=\"onclick\"/>", "", "set")]
    [InlineData("<a href=\"javascript:alert(1)\"><rect/></a>", "<g><rect/></g>", "a, href")]
    public void What_would_run_or_load_goes_and_is_named(string drawn, string expected, string named) =>
        Assert.Equal((expected, named), Cleaned(drawn));

    [Fact]
    public void Pictures_in_a_drawing_are_cleaned_too()
    {
        var dirty = Convert.ToBase64String(Jpeg.Of(Jpeg.Exif(Tiff.WithPlace())));
        var clean = Convert.ToBase64String(Jpeg.Of());
        Assert.Equal(($"<image href=\"data:image/jpeg;base64,{clean}\"/>", ""), Cleaned($"<image href=\"data:image/jpeg;base64,{dirty}\"/>"));
    }

    [Theory]
    [InlineData("width=\"30\" height=\"10\"", 30, 10)]
    [InlineData("width=\"1in\" height=\"12pt\"", 96, 16)]
    [InlineData("width=\"100%\" viewBox=\"0 0 640 400\"", 640, 400)]
    [InlineData("width=\"320\" viewBox=\"0,0 640 400\"", 320, 200)]
    [InlineData("height=\"200\" viewBox=\"0 0 640 400\"", 320, 200)]
    [InlineData("", 300, 150)]
    public void The_size_is_that_of_browsers(string attributes, int width, int height)
    {
        var facts = Scrub($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>").Value!.Facts;
        Assert.Equal(new(PictureFormat.Svg, width, height, 1, HasLocation: false), facts);
    }

    [Theory]
    [InlineData("", "IMG101")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">", "IMG117")]
    [InlineData("<svg/>", "IMG117")]
    [InlineData("<html/>", "IMG117")]
    [InlineData("no drawing", "IMG117")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>", "IMG117")]
    [InlineData("<!DOCTYPE svg SYSTEM \"file:///etc/hostname\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40000\" height=\"1\"/>", "IMG111")]
    public void What_is_no_drawing_is_refused(string drawing, string code) =>
        Assert.Equal(code, string.Join(' ', Scrub(drawing).Diagnostics.Select(problem => problem.Code)));

    [Fact]
    public void Drawings_made_to_keep_their_reader_busy_are_refused()
    {
        var copies = new StringBuilder("<g id=\"a0\"><rect/></g>");
        for (var level = 1; level < 20; level++)
            copies.Append(string.Concat($"<g id=\"a{level}\">", string.Concat(Enumerable.Repeat($"<use href=\"#a{level - 1}\"/>", 10)), "</g>"));
        Assert.Equal("IMG116", Code(copies.ToString()));
        Assert.Equal("IMG116", Code("<g id=\"a\"><use href=\"#a\"/></g>"));
        Assert.Equal("IMG116", Code(string.Concat(Enumerable.Repeat("<g>", 300)) + string.Concat(Enumerable.Repeat("</g>", 300))));
        Assert.Equal("IMG116", Code(string.Concat(Enumerable.Repeat("<rect/>", 100_001))));

        static string Code(string drawn) => Assert.Single(Scrub($"{Start}{drawn}</svg>").Diagnostics).Code;
    }

    [Fact]
    public void Drawings_changed_at_random_come_out_still_or_not_at_all()
    {
        var random = new Random(4);
        var drawing = Encoding.UTF8.GetBytes($"{Start}<style>a{{fill:url(#a)}}</style><a href=\"x\"><use href=\"#b\" onclick=\"c\"/></a><script>d</script><image href=\"data:image/png;base64,AA\"/></svg>");
        for (var round = 0; round < 5_000; round++)
        {
            var outcome = PictureScrubber.Scrub(new("a.svg"), ChangedFiles.Change(drawing, random, isPng: false), Look.Page);
            if (outcome.Value is not { } clean)
                continue;
            var text = Encoding.UTF8.GetString(clean.Bytes);
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" on", text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(clean.Bytes, PictureScrubber.Scrub(new("a.svg"), clean.Bytes, Look.Page).Value?.Bytes);
        }
    }

    private static (string Drawn, string Named) Cleaned(string drawn)
    {
        var outcome = Scrub($"{Start}{drawn}</svg>");
        var text = Encoding.UTF8.GetString(outcome.Value!.Bytes);
        var again = Scrub(text);
        Assert.Equal(text, Encoding.UTF8.GetString(again.Value!.Bytes));
        Assert.Empty(again.Diagnostics);
        var named = outcome.Diagnostics is [{ } problem] ? problem.Message.English[(problem.Message.English.IndexOf(": ", StringComparison.Ordinal) + 2)..] : "";
        return (text.Trim() == Start[..^1] + "/>" ? "" : text.Trim()[Start.Length..^"</svg>".Length], named);
    }

    private static Diagnostics.Outcome<ScrubbedPicture> Scrub(string drawing) => PictureScrubber.Scrub(new("a.svg"), Encoding.UTF8.GetBytes(drawing), Look.Page);
}
