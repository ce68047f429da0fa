using OutreachSite.Testing;

namespace OutreachSite.Browser.Tests.Visiting;

public sealed class VisitPlanTests
{
    private static string Page(string body) => $"<!doctype html><html lang=\"ja\"><body><main><h1>題</h1>{body}</main></body></html>";

    private static bool AreAlike(string one, string other) => PageOutline.Of(HtmlFacts.Page(Page(one))) == PageOutline.Of(HtmlFacts.Page(Page(other)));

    [Fact]
    public void Words_addresses_and_the_number_of_like_things_are_no_part_of_an_outline()
    {
        Assert.True(AreAlike("<p class=a>一</p><a href=x>二</a>", "<p class=a>三</p><p class=a>四</p><a href=y>五</a>"));
        Assert.True(AreAlike("<dl><dt>電話</dt><dd><a href=tel:1>1</a></dd><dt>休み</dt><dd>木</dd></dl>", "<dl><dt>休み</dt><dd>日</dd><dt>電話</dt><dd><a href=tel:2>2</a></dd></dl>"));
    }

    [Theory]
    [InlineData("<h2>一</h2><h3>二</h3>", "<h3>二</h3><h2>一</h2>")]
    [InlineData("<img src=a alt=絵>", "<img src=a alt>")]
    [InlineData("<img src=a alt=絵>", "<img src=a>")]
    [InlineData("<button>押す</button>", "<button></button>")]
    [InlineData("<p role=note>注</p>", "<p role=alert>注</p>")]
    [InlineData("<table><tr><th scope=col>一</th></tr></table>", "<table><tr><th>一</th></tr></table>")]
    [InlineData("<label for=a>名</label><input id=a>", "<label>名</label><input id=a>")]
    public void What_the_checker_judges_is_part_of_it(string one, string other) => Assert.False(AreAlike(one, other));

    [Fact]
    public void Each_outline_is_looked_at_once_and_none_of_the_cover_again()
    {
        var plan = VisitPlan.Of(
        [
            ("d", Page("<p class=a>一</p><p class=b>二</p>")), ("c", Page("<p class=b>一</p><p class=a>二</p>")), ("b", Page("<p class=b>三</p><p class=a>四</p>")), ("a", Page("<p class=a>三</p>")),
        ]);

        Assert.Equal(["b"], plan.Cover);
        Assert.Equal(["a", "d"], plan.Outlines.Order());
    }
}
