using System.Collections.Immutable;
using OutreachSite.Files;
using OutreachSite.Publishing;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Templating;
using OutreachSite.Text;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>The examples that authors and theme authors copy are accepted by the program, without a word.</summary>
public sealed class ExampleTests
{
    private const string Guide = "docs/authoring.md";

    private static readonly DateOnly _today = new(2026, 11, 21);

    private static IReadOnlyList<CodeBlock> Blocks { get; } = new MarkdownFile(Guide).Blocks;

    [Fact]
    public void Texts_are_accepted()
    {
        var files = Site();
        var examples = Blocks.Where(block => block.Language == "markdown").ToList();
        Assert.True(examples.Count > 10);
        foreach (var (index, block) in examples.Index())
        {
            var folder = $"content/examples/example-{index + 1}";
            files.With($"{folder}/index.md", Head($"見本{index + 1}") + block.Text);
            files.With($"{folder}/desk.png", OnePixel());
            files.With($"{folder}/form.pdf", "%PDF-1.7\n");
            files.With($"{folder}/results.json", Results());
            files.With($"{folder}/rate.csv", "地域,2017年,2018年\n津軽,81.2,82.3\n八戸,75.0,74.0\n");
        }

        files.With("content/examples/index.md", Head("見本"));
        Violations.None(Said(files, "content/examples/"));
    }

    [Fact]
    public void The_facts_on_top_are_accepted()
    {
        var front = Blocks.Single(block => block.Language == "yaml" && block.Text.StartsWith("---\n", StringComparison.Ordinal)).Text;
        Violations.None(Said(Site().With("content/guides/example/index.md", front + "\n本文です。\n"), "content/guides/example/"));
    }

    [Fact]
    public void An_event_is_accepted()
    {
        const string Folder = "content/seminars/2018-07-28-example/";
        var files = Site().With($"{Folder}event.yml", Yaml("venue:")).With($"{Folder}index.md", Head("研修会"))
            .With($"{Folder}satisfaction.csv", "a,b\n1,2\n");
        Violations.None(Said(files, Folder));
    }

    [Fact]
    public void The_files_of_a_site_are_accepted()
    {
        var files = Site().With("content/site.yml", Yaml("timezone:"));
        Violations.None(Said(files, "content/site.yml"));
        // The sample names more desks than the example has: only what is wrong with the file itself counts.
        Violations.None(Said(Site().With("content/contacts.yml", Yaml("hours:")), "content/contacts.yml"));
    }

    [Fact]
    public void Templates_are_accepted()
    {
        var blocks = MarkdownFile.All.SelectMany(file => file.Blocks.Where(block => block.Language == "scriban").Select(block => (file, block))).ToList();
        Assert.NotEmpty(blocks);
        Violations.None(blocks.SelectMany(item => Template.Parse(new SourceText(new(item.file.Path), item.block.Text), TemplateOptions.Theme).Diagnostics)
            .Select(problem => problem.ToString()));
    }

    /// <summary>What the program says about a part of a site.</summary>
    private static IEnumerable<string> Said(MemoryFiles files, string part) =>
        SiteBuilder.Build(files, new BuildOptions(_today)).Diagnostics
            .Where(problem => problem.Where.Path.StartsWith(part, StringComparison.Ordinal)).Select(problem => problem.ToString());

    /// <summary>The sample site, to be changed.</summary>
    private static MemoryFiles Site()
    {
        var files = new MemoryFiles();
        foreach (var file in Repository.Files.Where(file => file.StartsWith("content/", StringComparison.Ordinal) || file.StartsWith("themes/", StringComparison.Ordinal)))
            files.With(file, File.ReadAllBytes(Repository.PathOf(file)));
        return files;
    }

    private static string Head(string title) => $"---\ntitle: {title}\nsummary: 説明書の例です。\npublished: 2026-11-01\n---\n\n";

    private static string Yaml(string key) =>
        Blocks.Single(block => block.Language == "yaml" && !block.Text.StartsWith("---\n", StringComparison.Ordinal) && block.Text.Contains($"{key}", StringComparison.Ordinal)).Text;

    /// <summary>A small survey: two questions on one scale, one of them by profession.</summary>
    private static byte[] Results()
    {
        ImmutableArray<Category> steps = [.. new[] { "とても良かった", "良かった", "普通", "あまり良くなかった" }.Select(Category.Of)];
        QuestionResult Opinion(string id, string text) =>
            new(id, text, QuestionKind.Scale, [.. steps.Zip([43, 45, 10, 2], (step, count) => new PublishedOption(step, count))], 103, 3, 0) { Scale = new("satisfaction-4", [.. steps.Select(step => step.Label)], 2, 2) };
        return ResultsJson.Write(new(
            "研修会アンケート", 103, 200, new(10, 5, 10, false), [Opinion("q1", "講演はいかがでしたか"), Opinion("q2", "報告はいかがでしたか")],
            [new("q1", "job", false, steps, [43, 45, 10, 2], [new(Category.Of("看護師"), 60, [30, 30, 0, 0]), new(Category.Of("ほか"), 40, [13, 15, null, null])])], []));
    }

    private static byte[] OnePixel() => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
}
