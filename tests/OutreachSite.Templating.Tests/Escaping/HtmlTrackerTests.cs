using OutreachSite.Templating.Escaping;

namespace OutreachSite.Templating.Tests.Escaping;

/// <summary>The internal names of the places are compared as text, because theory data must be public.</summary>
public sealed class HtmlTrackerTests
{
    [Theory]
    [InlineData("", "Content")]
    [InlineData("a < b && c > d ", "Content")]
    [InlineData("<p>", "Content")]
    [InlineData("<p", "Forbidden")]
    [InlineData("<", "Forbidden")]
    [InlineData("</", "Forbidden")]
    [InlineData("<p ", "Forbidden")]
    [InlineData("<p title", "Forbidden")]
    [InlineData("<p title=", "Forbidden")]
    [InlineData("<p title=x", "Forbidden")]
    [InlineData("<p title=\"", "Attribute")]
    [InlineData("<p title = '", "Attribute")]
    [InlineData("<p title='a\"", "Attribute")]
    [InlineData("<p title=\"a\" ", "Forbidden")]
    [InlineData("<p title=\"a>b\">", "Content")]
    [InlineData("<p hidden>", "Content")]
    [InlineData("<p a=b>", "Content")]
    [InlineData("<a HREF=\"", "Url")]
    [InlineData("<a href=\"x", "UrlPart")]
    [InlineData("<a href=\"/", "Attribute")]
    [InlineData("<a href=\"?q=", "Attribute")]
    [InlineData("<a href=\"https:", "Attribute")]
    [InlineData("<a href=\"mailto:", "Attribute")]
    [InlineData("<a href=\"javascript:", "Forbidden")]
    [InlineData("<a href=\"java\tscript:", "Forbidden")]
    [InlineData("<form action='", "Url")]
    [InlineData("<use xlink:href='", "Url")]
    [InlineData("<video poster='", "Url")]
    [InlineData("<object data='", "Url")]
    [InlineData("<p data-x='", "Attribute")]
    [InlineData("<a onclick=\"", "Forbidden")]
    [InlineData("<a style=\"", "Forbidden")]
    [InlineData("<iframe srcdoc=\"", "Forbidden")]
    [InlineData("<!-- ", "Attribute")]
    [InlineData("<!-- <p title=\" -->", "Content")]
    [InlineData("<!doctype html", "Forbidden")]
    [InlineData("<!doctype html>", "Content")]
    [InlineData("<?xml ", "Forbidden")]
    [InlineData("<script>", "Script")]
    [InlineData("<script>if (a < b) {", "Script")]
    [InlineData("<script>x</script>", "Content")]
    [InlineData("<SCRIPT type=\"a\">", "Script")]
    [InlineData("<script src=\"x\"></script>", "Content")]
    [InlineData("<style>", "Forbidden")]
    [InlineData("<title>", "Attribute")]
    [InlineData("<textarea><p title=", "Attribute")]
    [InlineData("<textarea></textarea>", "Content")]
    [InlineData("<svg><title/>", "Content")]
    [InlineData("<br/>", "Content")]
    [InlineData("<div/class=\"", "Attribute")]
    [InlineData("<img srcset=\"", "Url")]
    [InlineData("<meta content=\"0; URL=", "Url")]
    [InlineData("<meta content=\"width=", "Attribute")]
    [InlineData("<svg><animate to=\"", "Forbidden")]
    [InlineData("<a href=\"java&#115;cript:", "Forbidden")]
    [InlineData("<a href=\"java&#x73cript&colon;", "Forbidden")]
    [InlineData("<a href=\"java&Tab;script:", "Forbidden")]
    [InlineData("<a href=\"?a=1&amp;b=", "Attribute")]
    [InlineData("<!--> <a href=\"", "Url")]
    [InlineData("<!---> <a href=\"", "Url")]
    [InlineData("<!-- a --!> <a href=\"", "Url")]
    [InlineData("<script>x</scripts>", "Script")]
    [InlineData("<script/>", "Script")]
    [InlineData("<script>a = \"", "Forbidden")]
    [InlineData("<script>a = \"b\\\"", "Forbidden")]
    [InlineData("<script>a = \"b\\\\\" + ", "Script")]
    [InlineData("<script>a = `", "Forbidden")]
    [InlineData("<script>// it's\nb = ", "Script")]
    [InlineData("<script>/* it's */ b = ", "Script")]
    [InlineData("<script>// ", "Forbidden")]
    [InlineData("<script>a = 'it'</script>", "Content")]
    public void A_value_after_this_text_stands_in(string text, string context)
    {
        var tracker = new HtmlTracker();
        tracker.Read(text);
        Assert.Equal(context, tracker.State.Context.ToString());
    }

    [Theory]
    [InlineData("<a href=\"x\" title=\"y\">z</a><!-- c --><p class='q'>")]
    [InlineData("<script>a < b</script><title>t</title>")]
    [InlineData("<ul><li hidden class=x><br/><img alt='a>b' src=\"javascript:x\"/></LI ></ul\n><p data-x = \"1\" y>")]
    [InlineData("<SCRIPT async src='x'>a < b</script><x-y z:w=\"1\"><svg viewBox=\"0 0 1 1\"/><a\u00A0b=\"c\"></a/><p")]
    [InlineData("</p a=\"b\">< p></><3><p/><p =\"x\"><p a=\"b\"c='d'>e")]
    public void Text_in_pieces_is_read_as_the_whole(string text)
    {
        var whole = new HtmlTracker();
        whole.Read(text);
        for (var cut = 0; cut < text.Length; cut++)
        {
            if (IsInsideDelimiter(text, cut))
                continue;
            var pieces = new HtmlTracker();
            pieces.Read(text.AsSpan(0, cut));
            pieces.Read(text.AsSpan(cut));
            Assert.Equal(whole.State, pieces.State);
        }
    }

    /// <summary>A value between the characters of <c>&lt;!--</c>, <c>--&gt;</c> or <c>&lt;/script</c> is refused or harmless.</summary>
    private static bool IsInsideDelimiter(string text, int cut) =>
        new[] { "<!--", "-->", "</script", "</title" }.Any(mark =>
            Enumerable.Range(1, mark.Length - 1).Any(n => cut >= n && cut - n + mark.Length <= text.Length && string.CompareOrdinal(text, cut - n, mark, 0, mark.Length) == 0));
}
