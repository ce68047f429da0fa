using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OutreachSite.HouseRules.Tests.Sources;

/// <summary>The shape of the source files (docs/conventions.md).</summary>
public sealed partial class SourceFileTests
{
    private const int LongestFile = 400;
    private const int LongestSatellite = 30;

    // Written in two parts, so that this file does not break its own rule.
    private static readonly string[] _unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception", "NotSupported" + "Exception(\"later"];

    [Fact]
    public void The_types_of_the_source_files_are_found()
    {
        var written = SourceFile.Of("src").SelectMany(file => file.Types).Where(type => type.IsPublic).Select(type => type.Name).ToHashSet();
        var built = Product.Types.Where(type => type is { IsPublic: true }).Select(type => type.Name.Split('`')[0]).ToHashSet();
        Assert.Equal(built.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_fits_in_the_head_of_a_reader() =>
        Violations.None(SourceFile.All.Where(file => file.Length > LongestFile).Select(file => $"{file} has {file.Length} lines"));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.All(SourceFile.All, file =>
    {
        var project = Repository.FilesIn(string.Join('/', file.Path.Split('/').Take(2)), ".csproj").Single();
        var root = (string?)XDocument.Parse(Repository.Read(project)).Descendants("RootNamespace").FirstOrDefault() ?? Path.GetFileNameWithoutExtension(project);
        var folders = file.Path.Split('/')[2..^1];
        // A test project may give the namespace of what it tests with `.Tests` after the root.
        var namespaces = new[] { root, root + ".Tests" }.Select(name => string.Join('.', [name, .. folders]));
        Assert.Contains(file.Namespace, namespaces.Append(null).Where(name => name is not null || file.Types.Any() == false));
    });

    [Fact]
    public void A_file_holds_the_public_type_that_it_is_named_after_and_at_most_small_satellites()
    {
        var strays =
            from file in SourceFile.Of("src")
            let types = file.Types.Where(type => type.IsPublic).ToList()
            from type in types
            where type.Name != file.Name && !IsSatellite(type, types, file)
            select $"{file}: {type.Kind} {type.Name} ({type.Lines} lines) needs a file of its own";
        Violations.None(strays);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var files = Repository.FilesIn("src", ".cs", ".csproj", ".txt").Concat(Repository.FilesIn("tests", ".cs"))
            .Concat(Repository.FilesIn("themes", ".sbn-html", ".css", ".js", ".yml")).Concat(Repository.FilesIn("docs", ".md"));
        var found =
            from file in files
            from line in Repository.Read(file).Split('\n').Index()
            from word in _unfinished
            where line.Item.Contains(word, StringComparison.Ordinal)
            select $"{file}:{line.Index + 1}: {word}";
        Violations.None(found);
    }

    [Fact]
    public void Only_the_two_gates_to_the_outside_lift_the_ban() // Console in Cli, File in Foundation/Files
    {
        var lifted = SourceFile.Of("src").Where(file => file.Lines.Any(line => line.Contains("RS0030", StringComparison.Ordinal)));
        Assert.All(lifted, file => Assert.Matches(Gate(), file.Path));
        Assert.DoesNotContain(Repository.FilesIn("src", ".csproj", ".props"), file => Repository.Read(file).Contains("RS0030", StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_do_not_fence_off_parts_of_a_file()
    {
        var banners =
            from file in SourceFile.All
            from line in file.Lines.Index()
            where Banner().IsMatch(line.Item)
            select $"{file}:{line.Index + 1}: {line.Item.Trim()}";
        Violations.None(banners);
    }

    /// <summary>A value, a choice, a role or the non-generic twin may stand beside the type that it belongs to.</summary>
    private static bool IsSatellite(WrittenType type, IReadOnlyCollection<WrittenType> all, SourceFile file) =>
        type.Lines <= LongestSatellite
        && (type.Kind != "class" || all.Any(other => other.Name == file.Name))
        && all.Any(other => other.Name == file.Name);

    [GeneratedRegex("^src/(OutreachSite.Foundation/Files|OutreachSite.Cli)/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gate();

    [GeneratedRegex(@"^\s*(#region|//\s*[-=*#]{4,})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Banner();
}
