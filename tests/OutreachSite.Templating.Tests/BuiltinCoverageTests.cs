using System.Runtime.CompilerServices;
using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Values;

namespace OutreachSite.Templating.Tests;

public sealed class BuiltinCoverageTests
{
    [Fact]
    public void Every_built_in_is_used_in_the_corpus()
    {
        var corpus = Path.Combine(Path.GetDirectoryName(Here())!, "Corpus");
        var text = string.Join('\n', Directory.EnumerateFiles(corpus, "*.sbn", SearchOption.AllDirectories).Select(File.ReadAllText));
        var missing = Names().Where(name => !text.Contains(name, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void The_libraries_have_all_names_of_the_language() => Assert.Equal(130, Names().Count());

    private static IEnumerable<string> Names() =>
        from name in BuiltinLibrary.Names
        where BuiltinLibrary.TryGet(name, out _)
        from member in Members(name)
        select member;

    private static IEnumerable<string> Members(string name)
    {
        BuiltinLibrary.TryGet(name, out var value);
        return value.Kind == ValueKind.Object && value.Object is BuiltinObject group ? group.Names.Select(member => $"{name}.{member}") : [name];
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
