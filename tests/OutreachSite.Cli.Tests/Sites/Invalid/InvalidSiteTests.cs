using System.Collections.Immutable;
using OutreachSite.Cli.Terminal;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing;
using OutreachSite.Testing;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Sites.Invalid;

/// <summary>
/// What authors get wrong, and what they are told, word for word. Each folder beside this file is one mistake: its
/// files are laid over a small good site, and <c>removed.txt</c> names those that are taken away.
/// </summary>
public sealed class InvalidSiteTests
{
    private const string Here = "tests/OutreachSite.Cli.Tests/Sites/Invalid";

    private static string Root { get; } = Path.Combine(Toolbox.RepositoryRoot(), Here);

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_many_cases() => Assert.True(Directory.GetDirectories(Root).Length >= 50);

    [Fact]
    public void The_site_below_the_cases_is_good() =>
        Assert.Equal("", Told(Samples.Small.With(Samples.Machi).Change("content/site.yml", "theme: plain", "theme: machi")));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_author_is_told(string name) => Snapshot.Matches(Told(SiteOf(name)), name: name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_said_in_the_words_of_the_program(string name)
    {
        foreach (var found in Found(SiteOf(name)))
        {
            Assert.DoesNotMatch(@"Exception|System\.|OutreachSite\.| at \w+\.|YamlDotNet|Markdig", found.ToString());
            Assert.Matches(@"[ぁ-んァ-ヶ]", found.Message.Japanese);
            Assert.DoesNotContain("。。", found.Message.Japanese, StringComparison.Ordinal);
            Assert.True(found.Message.Japanese[^1] != '。', found.Message.Japanese);
        }
    }

    [Fact]
    public void A_photograph_that_tells_where_it_was_taken_is_published_without_that()
    {
        var site = Case().With("content/guides/costs/index.md", Samples.Page("![窓口の写真](madoguchi.jpg \"窓口\")"))
            .With("content/guides/index.md", Samples.Page("![窓口の写真](costs/madoguchi.jpg) [写真](costs/madoguchi.jpg)", "困ったときの案内"))
            .With("content/guides/costs/madoguchi.jpg", Photographs.WithLocation());
        Snapshot.Matches(Told(site));
        var output = Output.Good(site);
        Assert.Equal(Photographs.WithoutLocation(), output.Bytes("guides/costs/madoguchi.jpg"));
    }

    [Fact]
    public void A_photograph_that_cannot_be_read_is_told_at_its_word() => Snapshot.Matches(Told(
        Case().With("content/guides/costs/index.md", Samples.Page("![窓口の写真](madoguchi.jpg \"窓口\")"))
            .With("content/guides/costs/madoguchi.jpg", Photographs.WithLocation()[..^2])));

    [Fact]
    public void The_same_photograph_without_its_place_is_published()
    {
        var output = Output.Good(Case().With("content/guides/costs/index.md", Samples.Page("![窓口の写真](madoguchi.jpg \"窓口\")"))
            .With("content/guides/costs/madoguchi.jpg", Photographs.WithoutLocation()));
        Assert.True(output.Has("guides/costs/madoguchi.jpg"));
    }

    [Fact]
    public void Folders_that_differ_in_letter_case_alone_are_one_place_for_many_hosts() => Snapshot.Matches(Told(
        Case().With("content/guides/Home-Care/index.md", Samples.Page("本文です。", "家の医療"))));

    [Fact]
    public void Folders_that_differ_in_width_alone_are_one_place_too() => Snapshot.Matches(Told(
        Case().With("content/guides/ｃｏｓｔｓ/index.md", Samples.Page("本文です。", "お金の話"))));

    private static SiteScenario Case() => Samples.Small.With(Samples.Machi).Change("content/site.yml", "theme: plain", "theme: machi");

    private static SiteScenario SiteOf(string name)
    {
        const string Removed = "removed.txt";
        var own = SiteScenario.From(Path.Combine(Root, name));
        var site = Case().With(own);
        return own.Files.ReadText(new(Removed)) is { } list
            ? list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Append(Removed).Aggregate(site, (rest, path) => rest.Without(path))
            : site;
    }

    private static ImmutableArray<Diagnostic> Found(SiteScenario site) => SiteBuilder.Build(site.Files, new(Output.Today)).Diagnostics;

    private static string Told(SiteScenario site)
    {
        var found = Found(site);
        var printer = new DiagnosticPrinter(MessageLanguage.Japanese, colour: false, site.Files.ReadText);
        return string.Join("\n\n", found.Select(one => printer.Write(one, DiagnosticFormat.Text)).Append(printer.Summary(found))).Trim();
    }
}
