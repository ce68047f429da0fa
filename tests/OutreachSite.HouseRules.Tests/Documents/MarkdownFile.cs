using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>A piece of code in a document: its language, its text, and the name of the snippet that it claims to be.</summary>
internal sealed record CodeBlock(string Language, string Text, string? Snippet, int Line);

/// <summary>A document of this project, read as far as the rules need it.</summary>
internal sealed partial class MarkdownFile
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<(string Line, int Number)> _prose = [];

    /// <summary>Reads a document.</summary>
    /// <param name="path">From the root of the repository.</param>
    public MarkdownFile(string path)
    {
        Path = path;
        var lines = Repository.Read(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                _prose.Add((lines[i], i + 1));
                continue;
            }

            var start = i;
            var text = new StringBuilder();
            while (++i < lines.Length && lines[i].Trim() != fence.Groups["marks"].Value)
                text.Append(lines[i]).Append('\n');
            var snippet = start == 0 ? null : SnippetMark().Match(lines[start - 1]);
            _blocks.Add(new(fence.Groups["language"].Value, text.ToString(), snippet is { Success: true } ? snippet.Groups[1].Value : null, start + 1));
        }
    }

    /// <summary>Every document that people read on the way into the project.</summary>
    public static IEnumerable<MarkdownFile> All => Repository.Files
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal) && (!file.Contains('/', StringComparison.Ordinal)
            || file.StartsWith("docs/", StringComparison.Ordinal) || file.StartsWith("themes/", StringComparison.Ordinal)
            || (file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith("/README.md", StringComparison.Ordinal))))
        .Select(file => new MarkdownFile(file));

    /// <summary>From the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The fenced blocks.</summary>
    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>Where links and pictures lead, with the number of their line.</summary>
    public IEnumerable<(string Target, int Line)> Links =>
        from line in _prose
        from Match match in Link().Matches(Code().Replace(line.Line, ""))
        select (match.Groups["target"].Value, line.Number);

    /// <summary>Code within the text.</summary>
    public IEnumerable<(string Text, int Line)> CodeWords =>
        from line in _prose
        from Match match in Code().Matches(line.Line)
        select (match.Groups[1].Value, line.Number);

    /// <summary>The anchors of its headings, as GitHub and most viewers make them.</summary>
    public ISet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var heading in _prose.Select(line => Heading().Match(line.Line)).Where(match => match.Success))
            {
                var words = Link().Replace(heading.Groups[1].Value, match => match.Groups["text"].Value).Trim().ToLowerInvariant();
                var anchor = NotInAnchors().Replace(words, "").Replace(' ', '-');
                for (var n = 0; !anchors.Add(n == 0 ? anchor : $"{anchor}-{n}"); n++) { }
            }

            return anchors;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    [GeneratedRegex(@"^ {0,3}(?<marks>`{3,}|~{3,})(?<language>[\w-]*).*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^<!-- snippet: ([\w./-]+) -->$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SnippetMark();

    [GeneratedRegex(@"\[(?<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?<target>[^)\s]+)[^)]*\)|<img [^>]*src=""(?<target>[^""]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+?)( #+)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"`+([^`]+)`+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M}\p{Pc} -]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInAnchors();
}
