using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Assets;

namespace OutreachSite.Publishing.Tests.Assets;

public sealed class StylesheetTests
{
    private static Outcome<string> Bundle(MemoryFiles files) => Stylesheet.Bundle(new("css/theme.css"), files.ReadText);

    [Fact]
    public void Imports_are_put_in_place_in_their_layer()
    {
        var css = Bundle(new MemoryFiles()
            .With("css/theme.css", "@layer a, b;\n@import url(\"tokens.css\") layer(a);\n@import url(../components/card.css) layer(b);\n")
            .With("css/tokens.css", ":root { --x: 1px; }\n")
            .With("components/card.css", ".card  >  a { color : red; }\n"));
        Assert.Equal("@layer a,b;@layer a{:root{--x:1px}}@layer b{.card > a{color :red}}", css.Value);
    }

    [Fact]
    public void Layers_can_be_left_out()
    {
        var files = new MemoryFiles().With("css/theme.css", "@import url(a.css) layer(a);\n@import url(gone.css) layer(print);\n").With("css/a.css", "p { color: red; }");
        var css = Stylesheet.Bundle(new("css/theme.css"), files.ReadText, layer => layer != "print");
        Assert.Equal("@layer a{p{color:red}}", css.Value);
        Assert.Empty(css.Diagnostics);
    }

    [Fact]
    public void Comments_go_and_strings_stay()
    {
        var css = Bundle(new MemoryFiles().With("css/theme.css", "a::after { /* why */ content: \"/* no */  {\"; }\n/* open"));
        Assert.Equal("a::after{content:\"/* no */  {\"}", css.Value);
    }

    [Fact]
    public void A_missing_sheet_is_named_with_the_line_that_asks_for_it()
    {
        var css = Bundle(new MemoryFiles().With("css/theme.css", "@layer a;\n@import url(gone.css) layer(a);"));
        Assert.Equal("css/theme.css:2:1: error PUB201: there is no style sheet 'css/gone.css'", Assert.Single(css.Diagnostics).ToString().Split('\n')[0]);
    }

    [Fact]
    public void Sheets_that_import_each_other_are_an_error()
    {
        var css = Bundle(new MemoryFiles().With("css/theme.css", "@import url(b.css);").With("css/b.css", "@import url(theme.css);"));
        Assert.Equal("PUB202", Assert.Single(css.Diagnostics).Code);
    }
}
