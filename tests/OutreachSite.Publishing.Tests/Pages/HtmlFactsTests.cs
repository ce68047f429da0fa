using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>The facts about good pages find what is wrong with a bad one.</summary>
public sealed class HtmlFactsTests
{
    [Theory]
    [InlineData("<p id=a></p><p id=a></p>", "id \"a\" stands on 2 elements")]
    [InlineData("<p id='a b'></p>", "id \"a b\" stands on 1 elements")]
    public void Bad_ids(string html, string found) => Assert.Equal([found], HtmlFacts.BadIds(HtmlFacts.Part(html)));

    [Theory]
    [InlineData("<a href='#%E5%A4%9C'>夜</a>", "<a href=\"#%E5%A4%9C\"> refers to #夜")]
    [InlineData("<nav aria-labelledby='a b'><p id=a></p></nav>", "<nav> refers to #b")]
    [InlineData("<label for=x>x</label>", "<label> refers to #x")]
    [InlineData("<svg><rect fill='url(#p)'/></svg>", "<rect> refers to #p")]
    public void Loose_references(string html, string found) => Assert.Equal([found], HtmlFacts.LooseReferences(HtmlFacts.Part(html)));

    [Fact]
    public void References_that_lead_somewhere_are_not_loose() =>
        Assert.Empty(HtmlFacts.LooseReferences(HtmlFacts.Part("<a href='#%E5%A4%9C'>夜</a><p id=夜><a href='#there'>x</a>"), "there"));

    [Theory]
    [InlineData("<a href='x'> <svg></svg></a>", 1)]
    [InlineData("<button></button>", 1)]
    [InlineData("<a href='x' aria-label='電話'></a><a href='x'><img alt='電話'></a><a href='x'>電話</a>", 0)]
    public void Silent_controls(string html, int count) => Assert.Equal(count, HtmlFacts.SilentControls(HtmlFacts.Part(html)).Count());

    [Theory]
    [InlineData("<p style='color:red'>")]
    [InlineData("<p onclick='x()'>")]
    [InlineData("<a href=' JavaScript:x()'>")]
    public void Forbidden_attributes(string html) => Assert.Single(HtmlFacts.ForbiddenAttributes(HtmlFacts.Part(html)));

    [Theory]
    [InlineData("<h1>a</h1><h3>b</h3>", "h1 is followed by h3 \"b\"")]
    [InlineData("<h2>a</h2><h3>b</h3><h2>c</h2><h4>d</h4>", "h2 is followed by h4 \"d\"")]
    public void Heading_gaps(string html, string found) => Assert.Equal([found], HtmlFacts.HeadingGaps(HtmlFacts.Part(html)));

    [Theory]
    [InlineData("<!doctype html><title>x</title><p><div></p>")]
    [InlineData("<!doctype html><title>x</title><p id=a id=b>")]
    [InlineData("<!doctype html><title>x</title></section>")]
    public void Syntax_errors(string html) => Assert.NotEmpty(HtmlFacts.SyntaxErrors(html));
}
