using OutreachSite.Imaging;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Tests.Assets.Copies;

/// <summary>Which copies are worth making, and what a theme says of them.</summary>
public sealed class CopyPlanTests
{
    [Theory]
    [InlineData(4000, "480 800 1200 1600")]
    [InlineData(1600, "480 800 1200 1600")]
    [InlineData(1300, "480 800 1300")]
    [InlineData(960, "480 800 960")]
    [InlineData(500, "500")]
    [InlineData(200, "200")]
    public void A_picture_is_never_enlarged(int width, string expected) =>
        Assert.Equal(expected, string.Join(' ', CopyPlan.WidthsOf(new(width, 100, 1_000_000, MayBeCopied: true), ThemePictures.Default)));

    [Theory]
    [InlineData(19_999, true)]
    [InlineData(1_000_000, false)]
    public void Small_files_and_moving_pictures_stay_alone(int length, bool mayBeCopied) =>
        Assert.Empty(CopyPlan.WidthsOf(new(4000, 3000, length, mayBeCopied), ThemePictures.Default));

    [Fact]
    public void Lines_and_letters_get_more_than_photographs()
    {
        Assert.Equal("80 68 56", string.Join(' ', CopyPlan.QualitiesOf(PictureFormat.Jpeg, ThemePictures.Default)));
        Assert.Equal("90 100", string.Join(' ', CopyPlan.QualitiesOf(PictureFormat.Png, ThemePictures.Default)));
        Assert.Equal("10 1 1", string.Join(' ', CopyPlan.QualitiesOf(PictureFormat.WebP, ThemePictures.Default with { Quality = 10 })));
    }

    [Fact]
    public void A_theme_says_how_wide_pictures_are()
    {
        var read = Read("pictures:\n  widths: [900, 300]\n  quality: 70\n  sizes: 50vw\n");
        Assert.Equal(("300 900", 70, "50vw"), (string.Join(' ', read.Widths), read.Quality, read.Sizes));
        Assert.Equal(ThemePictures.Default, Read("name: a\n"));
        Assert.Equal(ThemePictures.Default.Widths, Read("pictures:\n  quality: 70\n").Widths);
        Assert.Empty(Read("pictures:\n  widths: []\n").Widths);
    }

    [Theory]
    [InlineData("widths: [8]", "THM103")]
    [InlineData("widths: [wide]", "THM103")]
    [InlineData("widths: [9000]", "THM103")]
    [InlineData("widths: [100, 200, 300, 400, 500, 600, 700, 800, 900]", "THM103")]
    [InlineData("quality: 101", "CNT")]
    [InlineData("size: 10vw", "CNT")]
    public void What_it_says_wrongly_is_told(string line, string code)
    {
        var problem = Assert.Single(ThemePictures.Read(new(new("themes/a/theme.yml"), $"pictures:\n  {line}\n")).Diagnostics);
        Assert.StartsWith(code, problem.Code, StringComparison.Ordinal);
        Assert.Equal(2, problem.Where.Line);
    }

    private static ThemePictures Read(string text)
    {
        var read = ThemePictures.Read(new(new("themes/a/theme.yml"), text));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
