using System.Text;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>
/// Code in a document is code of the product: what stands between <c>// snippet: name</c> and <c>// end snippet</c> in a source
/// file, or, where the snippet names a file, some lines of that file.
/// </summary>
public sealed class SnippetTests
{
    private const string Start = "snippet: ", End = "end snippet";

    private static readonly Dictionary<string, string> _sources = Repository.FilesIn("src", ".cs")
        .Concat(Repository.FilesIn("tests", ".cs")).Concat(Repository.FilesIn("themes", ".sbn-html", ".css", ".yml"))
        .SelectMany(Regions).ToDictionary(region => region.Name, region => region.Text);

    [Fact]
    public void A_snippet_is_what_stands_in_the_source()
    {
        var wrong = new List<string>();
        foreach (var file in MarkdownFile.All)
        {
            foreach (var block in file.Blocks.Where(block => block.Snippet is not null && !IsSource(block.Snippet, block.Text)))
            {
                if (Environment.GetEnvironmentVariable("ACCEPT") == "1" && _sources.TryGetValue(block.Snippet!, out var text))
                    File.WriteAllText(Repository.PathOf(file.Path), Repository.Read(file.Path).Replace($"\n{block.Text}```", $"\n{text}```", StringComparison.Ordinal));
                else
                    wrong.Add($"{file}:{block.Line}: snippet {block.Snippet} is not what stands in the source");
            }
        }

        Violations.None(wrong);
    }

    [Fact]
    public void A_marked_region_is_shown_somewhere()
    {
        var shown = MarkdownFile.All.SelectMany(file => file.Blocks).Select(block => block.Snippet).ToHashSet();
        Assert.All(_sources.Keys, name => Assert.Contains(name, shown));
    }

    [Fact]
    public void There_are_snippets() => Assert.Contains(MarkdownFile.All.SelectMany(file => file.Blocks), block => block.Snippet is not null);

    private static bool IsSource(string snippet, string text)
    {
        if (!snippet.Contains('/', StringComparison.Ordinal))
            return _sources.GetValueOrDefault(snippet) == text;
        var lines = text.TrimEnd('\n').Split('\n').Select(line => line.Trim()).ToArray();
        var source = Repository.Exists(snippet) ? Repository.Read(snippet).Split('\n').Select(line => line.Trim()).ToArray() : [];
        return Enumerable.Range(0, Math.Max(0, source.Length - lines.Length + 1)).Any(start => source.AsSpan(start, lines.Length).SequenceEqual(lines));
    }

    private static IEnumerable<(string Name, string Text)> Regions(string file)
    {
        string? name = null;
        var lines = new List<string>();
        foreach (var line in Repository.Read(file).Split('\n'))
        {
            var mark = line.TrimStart(' ', '/', '#', '*', '{').TrimEnd(' ', '/', '#', '*', '}');
            if (IsComment(line) && mark == End && name is not null)
            {
                yield return (name, Dedent(lines));
                name = null;
            }
            else if (IsComment(line) && mark.StartsWith(Start, StringComparison.Ordinal))
            {
                (name, lines) = (mark[Start.Length..], []);
            }
            else if (name is not null)
            {
                lines.Add(line);
            }
        }
    }

    private static bool IsComment(string line) => line.TrimStart() is ['/', '/' or '*', ..] or ['#', ..] or ['{', '{', '#', '#', ..];

    private static string Dedent(IReadOnlyCollection<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty().Min();
        return lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line.Length == 0 ? "" : line[indent..]).Append('\n')).ToString();
    }
}
