using System.Buffers.Binary;
using System.Text;
using OutreachSite.Print.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Browser;

public sealed class BrowserPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [FactWith(Tool.Browser)]
    public async Task A_picture_has_the_size_of_the_viewport()
    {
        await using var page = await Open("<p>短い", new() { Viewport = new(320, 480) });

        Assert.Equal((320, 480), SizeOfPng(await page.ScreenshotAsync()));
    }

    [FactWith(Tool.Browser)]
    public async Task A_full_picture_is_as_long_as_the_page()
    {
        await using var page = await Open("<body style='margin:0'><div style='height:3000px'>", new() { Viewport = new(320, 480) });

        Assert.Equal((320, 3000), SizeOfPng(await page.ScreenshotAsync(fullPage: true)));
        Assert.Equal((320, 500), SizeOfPng(await page.ScreenshotAsync(top: 2000, height: 500)));
    }

    [FactWith(Tool.Browser)]
    public async Task Values_come_back_as_JSON()
    {
        await using var page = await Open("<h1>訪問看護</h1>");

        Assert.Equal("""{"a":[1,2.5,null],"b":"訪問看護"}""", (await page.EvaluateAsync(
            "({ a: [1, 2.5, null], b: document.querySelector('h1').textContent })"))!.ToJsonString(Plain));
        Assert.Null(await page.EvaluateAsync("undefined"));
        Assert.Equal(7, (await page.EvaluateAsync("new Promise(done => setTimeout(() => done(7), 20))"))!.GetValue<int>());
    }

    [FactWith(Tool.Browser)]
    public async Task A_script_that_throws_says_why()
    {
        await using var page = await Open("");

        var e = await Assert.ThrowsAsync<BrowserException>(() => page.EvaluateAsync("nothing.like.it"));
        Assert.Equal("PRN108", e.Diagnostic.Code);
        Assert.Contains("nothing is not defined", e.Message, StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public async Task The_isolated_world_shares_the_document_and_nothing_else()
    {
        await using var page = await Open("<script>var secret = 1; document.title = 'x'</script>");

        Assert.Equal("undefined x", (string?)await page.EvaluateAsync("typeof secret + ' ' + document.title"));
        Assert.Equal("number x", (string?)await page.EvaluateAsync("typeof secret + ' ' + document.title", isolatedWorld: false));
    }

    [FactWith(Tool.Browser)]
    public async Task A_content_policy_does_not_bind_our_questions()
    {
        await using var page = await Open(
            """<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>document.title = 'ran'</script>""");

        Assert.Equal("頁", (string?)await page.EvaluateAsync("eval('document.title')"));
        Assert.Contains(page.ConsoleErrors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public async Task A_page_sees_the_scheme_and_the_medium_that_were_asked_for()
    {
        const string Question = """
            ['(prefers-color-scheme: dark)', 'print', '(prefers-reduced-motion: reduce)'].map(query => matchMedia(query).matches).join()
            """;
        await using var page = await Open("", new() { Scheme = ColorScheme.Dark });
        Assert.Equal("true,false,true", (string?)await page.EvaluateAsync(Question));

        await page.ShowAsync(new() { Media = PageMedia.Print, Viewport = new(640, 900) });

        Assert.Equal("false,true,true", (string?)await page.EvaluateAsync(Question));
        Assert.Equal(640, (int?)await page.EvaluateAsync("innerWidth"));
    }

    [FactWith(Tool.Browser)]
    public async Task Without_scripts_the_page_runs_none_but_answers_ours()
    {
        const string Html = "<p id=a>前</p><noscript>なし</noscript><script>document.getElementById('a').textContent = '後'</script>";
        await using var with = await Open(Html);
        await using var without = await Open(Html, new() { JavaScript = false });

        Assert.Equal("後", (string?)await with.EvaluateAsync("document.getElementById('a').textContent"));
        Assert.Equal("前", (string?)await without.EvaluateAsync("document.getElementById('a').textContent"));
        Assert.Equal(0, (int?)await with.EvaluateAsync("document.querySelector('noscript').getClientRects().length"));
        Assert.Equal(1, (int?)await without.EvaluateAsync("document.querySelector('noscript').getClientRects().length"));
    }

    [FactWith(Tool.Browser)]
    public async Task A_PDF_is_tagged_and_on_the_paper_of_the_stylesheet()
    {
        await using var page = await Open("<style>@page { size: A5 }</style><h1>見出し</h1><p>本文");

        var pdf = Encoding.Latin1.GetString(await page.PrintToPdfAsync());

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
        Assert.Matches(@"/MediaBox \[0 0 (419|420)\S* (594|595)\S*\]", pdf);
    }

    [FactWith(Tool.Browser)]
    public async Task A_PDF_follows_the_rules_for_paper_also_after_the_page_was_shown_on_a_screen()
    {
        await using var page = await Open("<style>#tall { height: 3000px } @media print { #tall { display: none } }</style><div id=tall></div><p>本文", new() { Scheme = ColorScheme.Dark });

        var pdf = Encoding.Latin1.GetString(await page.PrintToPdfAsync());

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(pdf, @"/MediaBox"));
    }

    [FactWith(Tool.Browser)]
    public async Task What_the_console_shows_in_red_is_noted()
    {
        await using var page = await Open("<script>console.error('赤', 3); console.log('黒'); nowhere()</script>");

        Assert.Equal(2, page.ConsoleErrors.Length);
        Assert.Equal("赤 3", page.ConsoleErrors[0]);
        Assert.StartsWith("ReferenceError: nowhere is not defined", page.ConsoleErrors[1], StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public async Task Another_host_is_not_reached_and_the_attempt_is_noted()
    {
        await using var page = await Open("<img src='https://example.com/pixel.png'><script src='http://192.0.2.1/a.js'></script>");

        Assert.Equal(3, page.Requests.Length);
        Assert.Equal(["file", "https", "http"], page.Requests.Select(request => new Uri(request.Url).Scheme));
        Assert.Equal(["Document", "Image", "Script"], page.Requests.Select(request => request.Kind));
        Assert.Equal([false, true, true], page.Requests.Select(request => request.Failed));
        Assert.Equal("net::ERR_PROXY_CONNECTION_FAILED", page.Requests[1].Failure);
    }

    [FactWith(Tool.Browser)]
    public async Task A_missing_file_beside_the_page_is_noted()
    {
        await using var page = await Open("<link rel=stylesheet href='gone.css'>");

        Assert.Equal("net::ERR_FILE_NOT_FOUND", page.Requests[1].Failure);
        Assert.Contains(page.ConsoleErrors, error => error.EndsWith("gone.css", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public async Task A_page_that_does_not_exist_cannot_be_opened()
    {
        var e = await Assert.ThrowsAsync<BrowserException>(() => fixture.Browser.OpenAsync(new Uri("file:///nowhere/at/all.html")));

        Assert.Equal("PRN107", e.Diagnostic.Code);
        Assert.Contains("nowhere/at/all.html", e.Message, StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public async Task A_tab_can_be_used_again_and_begins_new_records()
    {
        await using var page = await Open("<script>console.error('1')</script>");
        await page.NavigateAsync(fixture.Page("<h1>二"));

        Assert.Equal("二", (string?)await page.EvaluateAsync("document.querySelector('h1').textContent"));
        Assert.Empty(page.ConsoleErrors);
        Assert.Single(page.Requests);
    }

    [FactWith(Tool.Browser)]
    public async Task Opening_a_fragment_of_the_same_page_does_not_wait_for_a_load()
    {
        var address = fixture.Page("<h1 id=top>一");
        await using var page = await fixture.Browser.OpenAsync(address);

        await page.NavigateAsync(new(address.AbsoluteUri + "#top"));

        Assert.Equal("#top", (string?)await page.EvaluateAsync("location.hash"));
    }

    [FactWith(Tool.Browser)]
    public async Task A_link_is_followed_with_the_mouse()
    {
        var second = fixture.Page("<h1>着いた");
        await using var page = await Open($"<div style='height:4000px'></div><p><a href='{second.AbsoluteUri}'>行く</a>", new() { JavaScript = false });

        await page.FollowAsync("a");

        Assert.Equal("着いた", (string?)await page.EvaluateAsync("document.querySelector('h1').textContent"));
    }

    [FactWith(Tool.Browser)]
    public async Task A_link_that_nobody_can_see_cannot_be_followed()
    {
        await using var page = await Open("<a href='x.html' hidden>行く</a>");

        Assert.Equal("PRN108", (await Assert.ThrowsAsync<BrowserException>(() => page.FollowAsync("a"))).Diagnostic.Code);
    }

    [FactWith(Tool.Browser)]
    public async Task Two_pages_at_once_do_not_meet()
    {
        var (first, second) = (Open("<h1>一</h1><script>localStorage.a = 1; console.error('e')</script>"), Open("<h1>二"));
        await using var one = await first;
        await using var two = await second;

        var titles = await Task.WhenAll(
            one.EvaluateAsync("document.querySelector('h1').textContent"), two.EvaluateAsync("document.querySelector('h1').textContent"));

        Assert.Equal(["一", "二"], titles.Select(title => (string?)title));
        Assert.Null(await two.EvaluateAsync("localStorage.getItem('a')"));
        Assert.Single(one.ConsoleErrors);
        Assert.Empty(two.ConsoleErrors);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Task<BrowserPage> Open(string html, PageOptions? options = null) => fixture.Browser.OpenAsync(fixture.Page(html), options);

    private static (int Width, int Height) SizeOfPng(byte[] png)
    {
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
