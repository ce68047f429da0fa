using OutreachSite.Publishing.Approvals;

namespace OutreachSite.Publishing.Tests.Approvals;

public sealed class PageBlocksTests
{
    [Fact]
    public void A_page_is_read_as_its_paragraphs()
    {
        var page = PageBlocks.Read("""
            <!doctype html><html><head><title>案内｜みほん</title><style>p{}</style></head><body><nav><a>メニュー</a></nav>
            <main id="x"><h1>夜の<wbr>案内</h1><p>電話は<ruby>市<rp>（</rp><rt>し</rt><rp>）</rp></ruby>へ。<br>24時間 &amp; 無料</p>
            <svg><text>図</text></svg><nav>目次</nav><table><tr><th>名前</th><td>A &lt;社&gt;</td></tr><tr><td title="a>b">B</td></tr></table><!-- 消す --></main>
            <footer>下</footer></body></html>
            """);
        Assert.Equal("夜の案内", page.Title);
        Assert.Equal("夜の案内\n電話は市へ。\n24時間 & 無料\n名前｜A <社>\nB", string.Join('\n', page.Blocks));
    }

    [Fact]
    public void What_is_no_page_is_read_as_nothing_worse() => Assert.Equal("<\nb", string.Join('\n', PageBlocks.Read("&lt;<p>b<").Blocks));
}
