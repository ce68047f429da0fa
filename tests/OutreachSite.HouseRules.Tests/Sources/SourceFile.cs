using System.Text.RegularExpressions;

namespace OutreachSite.HouseRules.Tests.Sources;

/// <summary>A type that begins at the left edge of a file.</summary>
internal sealed record WrittenType(string Kind, string Name, bool IsPublic, int Lines);

/// <summary>A C# file, read by its shape: the left edge is enough for what the rules ask.</summary>
internal sealed partial class SourceFile(string path)
{
    private readonly string[] _lines = Repository.Read(path).TrimEnd('\n').Split('\n');

    /// <summary>Every C# file of the product and its tests.</summary>
    public static IEnumerable<SourceFile> All => Of("src").Concat(Of("tests"));

    /// <summary>From the root of the repository.</summary>
    public string Path { get; } = path;

    /// <summary>The name without <c>.cs</c> and without the topic of a partial type: <c>Parser</c> for <c>Parser.Html.cs</c>.</summary>
    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>How many lines it has.</summary>
    public int Length => _lines.Length;

    /// <summary>Its lines.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The file-scoped namespace; null when there is none.</summary>
    public string? Namespace => _lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>The types at the left edge, in their order.</summary>
    public IEnumerable<WrittenType> Types => _lines.Index()
        .Select(line => (line.Index, Match: TypeLine().Match(line.Item)))
        .Where(line => line.Match.Success)
        .Select(line => new WrittenType(
            line.Match.Groups["kind"].Value, line.Match.Groups["name"].Value,
            line.Match.Groups["access"].Value == "public ", EndOf(line.Index) - line.Index + 1));

    /// <summary>The C# files of a folder.</summary>
    public static IEnumerable<SourceFile> Of(string folder) => Repository.FilesIn(folder, ".cs").Select(path => new SourceFile(path));

    /// <inheritdoc/>
    public override string ToString() => Path;

    /// <summary>A body ends with a brace at the left edge, a type without a body with a semicolon.</summary>
    private int EndOf(int start)
    {
        for (var i = start; i < _lines.Length; i++)
        {
            if (_lines[i] == "}" || (_lines[i].EndsWith(';') && !_lines.Take(i).Skip(start).Contains("{")))
                return i;
        }

        return _lines.Length - 1;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?<access>public |internal |file |)((sealed|static|abstract|readonly|partial|ref|unsafe) )*(?<kind>class|record struct|record class|record|struct|interface|enum|delegate [\w<>?,\[\] .]+?) (?<name>\w+)(?=[\s(<;:{]|$)",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeLine();
}
