using System.Xml.Linq;
using OutreachSite.Publishing.Themes;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Themes;

public sealed class StreetTests
{
    [Fact]
    public void A_town_always_has_the_same_street() => Snapshot.Matches(Street.Draw("02999", width: 480), "svg");

    [Fact]
    public void Two_towns_have_different_streets() => Assert.NotEqual(Street.Draw("02201"), Street.Draw("02207"));

    [Theory]
    [InlineData("")]
    [InlineData("02999")]
    [InlineData("青森県みほん市 <&>")]
    public void Every_street_is_a_picture_with_lit_windows_and_no_words(string code)
    {
        var svg = XElement.Parse(Street.Draw(code));
        Assert.Equal("true", svg.Attribute("aria-hidden")!.Value);
        var windows = svg.Elements().Single(path => path.Attribute("class")!.Value == "os-town__window");
        Assert.InRange(windows.Attribute("d")!.Value.Count(c => c == 'M'), 3, 20);
        Assert.Equal("", svg.Value);
    }
}
