using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Assets;

public sealed class StyleSetTests
{
    private static readonly StyleSetList Sets = new(
    [
        new(SiteFile.Text(new("theme/maps.css"), "", new("maps.css")), ["os-map", "os-place"]),
        new(SiteFile.Text(new("theme/sheets.css"), "", new("sheets.css")), ["os-sheet"]),
    ]);

    [Theory]
    [InlineData("<p class=\"os-map\">", "theme/maps.css")]
    [InlineData("<p class=\"lead os-map__land\">", "theme/maps.css")]
    [InlineData("<p class=\"os-place--wide os-sheet\">", "theme/maps.css theme/sheets.css")]
    [InlineData("<p class=\"\"><b class=\"  os-sheet \">", "theme/sheets.css")]
    [InlineData("<p class=\"os-maps os-map-figure\">os-map os-sheet", "")]
    [InlineData("<p id=\"os-map\">", "")]
    [InlineData("<p class=\"os-map", "")]
    [InlineData("", "")]
    public void A_sheet_is_needed_where_a_class_of_it_stands(string html, string needed) =>
        Assert.Equal(needed, string.Join(' ', Sets.For(html).Select(file => file.Path.Value)));

    [Fact]
    public void Every_piece_of_markup_counts() => Assert.Equal(2, Sets.For("<p class=\"os-map\">", "<p class=\"os-sheet\">").Count());
}
