using System.Text.RegularExpressions;
using OutreachSite.Charts;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>What authors and theme authors can write is written down for them.</summary>
public sealed partial class CompletenessTests
{
    [Theory]
    [InlineData("docs/authoring.md")]
    [InlineData("docs/authoring.ja.md")]
    public void Authors_are_told_every_key(string document) => AllNamed(document, Keys(
        "src/OutreachSite.Content/FrontMatter", "src/OutreachSite.Content/Sites", "src/OutreachSite.Content/Yaml"));

    [Theory]
    [InlineData("docs/authoring.md")]
    [InlineData("docs/authoring.ja.md")]
    public void Authors_are_told_every_option_of_a_chart(string document) =>
        AllNamed(document, ChartCatalog.Kinds.SelectMany(kind => kind.Options.Append(kind.Name)));

    [Theory]
    [InlineData("docs/authoring.md")]
    [InlineData("docs/authoring.ja.md")]
    public void Authors_are_told_every_box(string document)
    {
        var text = Repository.Read(document);
        var boxes = BoxName().Matches(Repository.Read("src/OutreachSite.Content/Markdown/Extensions/Boxes/BoxKinds.cs")).Select(match => match.Groups[1].Value);
        Violations.None(boxes.Where(box => !text.Contains($"::: {box}", StringComparison.Ordinal) && !text.Contains($"`{box}`", StringComparison.Ordinal))
            .Select(box => $"{document} does not say '::: {box}'"));
    }

    [Fact]
    public void Theme_authors_are_told_every_name_that_a_template_can_see() => AllNamed(
        "docs/theming.md",
        SourceFile("src/OutreachSite.Publishing/Pages").SelectMany(text => ModelName().Matches(text)).Select(match => match.Groups[1].Value));

    [Fact]
    public void Both_languages_show_the_same_examples() => Assert.Equal(
        new MarkdownFile("docs/authoring.md").Blocks.Select(block => block.Text),
        new MarkdownFile("docs/authoring.ja.md").Blocks.Select(block => block.Text));

    [Fact]
    public void Every_decision_is_in_the_list_and_says_what_a_decision_says()
    {
        var list = Repository.Read("docs/architecture.md");
        Assert.All(Repository.FilesIn("docs/decisions", ".md"), file =>
        {
            Assert.Contains($"({file["docs/".Length..]})", list, StringComparison.Ordinal);
            Assert.All(["**Context.**", "**Decision.**", "**Consequences.**", "2026-"], part => Assert.Contains(part, Repository.Read(file), StringComparison.Ordinal));
        });
    }

    private static void AllNamed(string document, IEnumerable<string> names)
    {
        var file = new MarkdownFile(document);
        var said = file.CodeWords.Select(word => word.Text.TrimEnd(':')).Concat(file.Blocks.SelectMany(block => Word().Matches(block.Text).Select(match => match.Value))).ToHashSet();
        var all = names.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count > 10, "the names were not found in the source");
        Violations.None(all.Where(name => !said.Contains(name)).Select(name => $"{document} does not say `{name}`"));
    }

    private static IEnumerable<string> Keys(params string[] folders) =>
        folders.SelectMany(SourceFile).SelectMany(text => ReadKey().Matches(text)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> SourceFile(string folder) => Repository.FilesIn(folder, ".cs").Select(Repository.Read);

    /// <summary>A key that a reader of settings asks for: <c>reader.Date("published")</c>.</summary>
    [GeneratedRegex("""(?:reader|site)\.(?!Where|Has)\w+\("([a-z-]+)"[,)]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadKey();

    /// <summary>A name that a model gets: <c>["title"] =</c>.</summary>
    [GeneratedRegex("""\["([a-z_]+)"\] =""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelName();

    [GeneratedRegex("\"([a-z]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BoxName();

    [GeneratedRegex("[a-z][a-z-]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
