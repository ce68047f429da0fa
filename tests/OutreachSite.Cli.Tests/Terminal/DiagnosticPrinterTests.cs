using OutreachSite.Cli.Terminal;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Testing;

namespace OutreachSite.Cli.Tests.Terminal;

public sealed class DiagnosticPrinterTests
{
    private static readonly Diagnostic Misspelt = new(
        "TST101", Severity.Error, new("content/a.md", 2, 4, 5),
        new("「titel」という項目はありません", "there is no key 'titel'"),
        new("「title」の誤りではありませんか", "did you mean 'title'?"));

    private static readonly MemoryFiles Files = new MemoryFiles().With("content/a.md", "---\n題名\ttitel: お知らせ\n---\n");

    private static DiagnosticPrinter Printer(MessageLanguage language, bool colour = false) => new(language, colour, Files.ReadText);

    [Fact]
    public void People_see_the_line_with_a_caret_under_the_word() =>
        Snapshot.Matches(Printer(MessageLanguage.Japanese).Write(Misspelt, DiagnosticFormat.Text));

    [Fact]
    public void English_says_the_same() =>
        Snapshot.Matches(Printer(MessageLanguage.English).Write(Misspelt, DiagnosticFormat.Text));

    [Fact]
    public void Programs_get_one_line_of_json()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Printer(MessageLanguage.Japanese).Write(Misspelt, DiagnosticFormat.Json));
        Assert.Equal("content/a.md", json.RootElement.GetProperty("file").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("column").GetInt32());
        Assert.Equal("「title」の誤りではありませんか", json.RootElement.GetProperty("hint").GetString());
    }

    [Fact]
    public void A_place_that_is_not_in_the_file_does_not_stop_the_message()
    {
        var beyond = Misspelt with { Where = new("content/a.md", 99, 400, 3) };
        var short_ = Misspelt with { Where = new("content/a.md", 1, 400, 9) };
        Assert.DoesNotContain("|", Printer(MessageLanguage.English).Write(beyond, DiagnosticFormat.Text), StringComparison.Ordinal);
        Assert.Contains("^", Printer(MessageLanguage.English).Write(short_, DiagnosticFormat.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_only_for_terminals_that_show_it()
    {
        Assert.Contains("\e[1;31m", Printer(MessageLanguage.English, colour: true).Write(Misspelt, DiagnosticFormat.Text), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Printer(MessageLanguage.English).Write(Misspelt, DiagnosticFormat.Text));
    }

    [Theory]
    [InlineData(MessageLanguage.Japanese, "エラー 2件、注意 1件")]
    [InlineData(MessageLanguage.English, "2 errors, 1 warning")]
    public void The_summary_counts_by_severity(MessageLanguage language, string expected) =>
        Assert.Equal(expected, Printer(language).Summary([Misspelt, Misspelt, Misspelt with { Severity = Severity.Warning }]));

    [Theory]
    [InlineData("--lang en", "ja_JP.UTF-8", MessageLanguage.English)]
    [InlineData("--lang=ja", "en_US.UTF-8", MessageLanguage.Japanese)]
    [InlineData("", "ja_JP.UTF-8", MessageLanguage.Japanese)]
    [InlineData("", "en_GB.UTF-8", MessageLanguage.English)]
    [InlineData("", "C.UTF-8", MessageLanguage.English)]
    [InlineData("", null, MessageLanguage.Japanese)]
    public void The_language_follows_the_option_then_the_environment(string arguments, string? locale, MessageLanguage expected) =>
        Assert.Equal(expected, Speech.Choose(arguments.Split(' '), name => name == "LANG" ? locale : null));
}
