using OutreachSite.Testing.Pictures;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>The pictures of the sample as they are published, seen by a checker that shares nothing with the cleaner.</summary>
[Collection(SampleSiteTests.Name)]
public class SamplePictureTests(SampleSite site)
{
    [Fact]
    public void No_published_picture_carries_anything_but_itself()
    {
        var pictures = site.Files.Values.Where(file => PictureInspection.IsPicture(file.Path.Value)).ToArray();
        Assert.NotEmpty(pictures);
        Assert.Equal("", string.Join('\n', pictures.SelectMany(file => PictureInspection.Faults(file.Bytes.ToArray()).Select(fault => $"{file.Path}: {fault}"))));
    }

    [Fact]
    public void The_picture_in_the_sources_tells_a_place_and_the_author_is_told_once()
    {
        var source = Checkout.Files.Read(new("content/consult/desk.jpg"))!;
        Assert.Contains("APP1 of", string.Join('\n', PictureInspection.Faults(source)), StringComparison.Ordinal);
        Assert.Equal(PictureInspection.Pixels(source), PictureInspection.Pixels(site.Files[new("consult/desk.jpg")].Bytes.ToArray()));
        Assert.Single(site.Built.Diagnostics, found => found.Code == "IMG115");
    }

    [Fact]
    public void Every_picture_has_words_and_a_size()
    {
        var pictures = site.Pages.SelectMany(page => page.Main.QuerySelectorAll("img")).ToArray();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.True(
            picture.HasAttribute("alt") && int.Parse(picture.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture) > 0
            && int.Parse(picture.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture) > 0, picture.OuterHtml));
    }
}
