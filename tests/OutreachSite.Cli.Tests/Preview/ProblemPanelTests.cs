using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using OutreachSite.Cli.Preview;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Testing;
using OutreachSite.Text;

namespace OutreachSite.Cli.Tests.Preview;

public sealed class ProblemPanelTests
{
    private const string Text = "---\ntitel: 家で <b>医療</b>\n---\n";
    private static readonly RelativePath Care = new("content/guides/care/index.md"), Home = new("content/index.md");

    private static readonly ImmutableArray<Diagnostic> Errors =
    [
        Error("content/contacts.yml", 1, 1, 5, "contacts.yml を読めません", "contacts.yml cannot be read"),
        Error(Care.Value, 2, 1, 5, "「titel」という項目はありません", "there is no key 'titel'"),
        Error(Care.Value, 3, 4, 0, "終わりがありません", "the end is missing"),
    ];

    [Fact]
    public void The_errors_of_a_page_lie_over_it() =>
        Snapshot.Matches(Of(MessageLanguage.Japanese).Over(Care, isBroken: true, isShown: true).Replace("><", ">\n<", StringComparison.Ordinal), "html");

    [Fact]
    public void English_says_the_same() =>
        Snapshot.Matches(Of(MessageLanguage.English).Over(Care, isBroken: true, isShown: true).Replace("><", ">\n<", StringComparison.Ordinal), "html");

    [Fact]
    public void Its_own_errors_come_first() => Assert.Equal(
        ["content/guides/care/index.md", "content/guides/care/index.md", "content/contacts.yml"], Files(Care, isBroken: true));

    [Fact]
    public void A_page_without_errors_has_one_closed_line()
    {
        var panel = Of(MessageLanguage.Japanese).Over(Home, isBroken: false, isShown: true);
        Assert.StartsWith("<div id=\"outreach-problems\" lang=\"ja\" role=\"status\"><details><summary><strong>ほかのところにエラーが 3件あります", panel, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_an_error_that_could_be_made_is_open_as_well() =>
        Assert.Contains("role=\"alert\"><details open>", Of(MessageLanguage.Japanese).Over(Care, isBroken: false, isShown: true), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_shown_when_all_is_well() =>
        Assert.Equal("", ProblemPanel.Of([Errors[0] with { Severity = Severity.Warning }], MessageLanguage.Japanese, _ => null).Over(Home, isBroken: false, isShown: true));

    [Fact]
    public void What_authors_wrote_is_never_markup()
    {
        var panel = new HtmlParser().ParseDocument(Of(MessageLanguage.Japanese).Over(Care, isBroken: true, isShown: true));
        Assert.Equal("2titel: 家で <b>医療</b>", panel.QuerySelector("pre")!.TextContent);
        Assert.Empty(panel.QuerySelectorAll("pre b"));
    }

    [Fact]
    public void A_long_line_is_shown_around_the_word()
    {
        var line = new string('あ', 500) + "ここ" + new string('い', 500);
        var error = Error(Care.Value, 1, 501, 2, "誤り", "wrong");
        var panel = new HtmlParser().ParseDocument(ProblemPanel.Of([error], MessageLanguage.Japanese, path => new(path, line)).Over(Care, isBroken: true, isShown: true));
        Assert.Equal($"1…{new string('あ', 60)}ここ{new string('い', 60)}…", panel.QuerySelector("pre")!.TextContent);
        Assert.Equal("ここ", panel.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public void Of_many_errors_the_first_are_listed()
    {
        var many = Enumerable.Range(1, 50).Select(line => Error(Care.Value, line, 1, 1, "誤り", "wrong"));
        var panel = ProblemPanel.Of(many, MessageLanguage.Japanese, _ => null).Over(Care, isBroken: true, isShown: true);
        Assert.Equal(20, panel.Split("<li>").Length - 1);
        Assert.Contains("ほかに 30件あります", panel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/nowhere.md", 1)]
    [InlineData("content/guides/care/index.md", 99)]
    [InlineData("/etc/hosts", 1)]
    [InlineData("", 0)]
    public void A_line_that_is_not_there_is_left_out(string path, int line)
    {
        var panel = ProblemPanel.Of([Error(path, line, 1, 1, "誤り", "wrong")], MessageLanguage.Japanese, SourceOf).Over(Care, isBroken: true, isShown: true);
        Assert.DoesNotContain("<pre>", panel, StringComparison.Ordinal);
        Assert.Contains("誤り", panel, StringComparison.Ordinal);
    }

    private static ProblemPanel Of(MessageLanguage language) => ProblemPanel.Of(Errors, language, SourceOf);

    private static SourceText? SourceOf(RelativePath path) => path == Care ? new(path, Text) : path.Value == "content/contacts.yml" ? new(path, "cente: x\n") : null;

    private static string[] Files(RelativePath source, bool isBroken) =>
        [.. new HtmlParser().ParseDocument(Of(MessageLanguage.Japanese).Over(source, isBroken, isShown: true)).QuerySelectorAll(".outreach-where b").Select(file => file.TextContent)];

    private static Diagnostic Error(string path, int line, int column, int length, string japanese, string english) => new(
        "TST001", Severity.Error, new(path, line, column, length), new(japanese, english), new("こう書いてください", "write it like this"));
}
