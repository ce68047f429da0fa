using System.Reflection;
using System.Runtime.CompilerServices;

namespace OutreachSite.Content.Tests;

/// <summary>A message that no test shows is a message that nobody has read at its place.</summary>
public sealed class DiagnosticCatalogueTests
{
    private static readonly string Shown = string.Concat(
        Directory.EnumerateFiles(Folder(), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".verified.txt", StringComparison.Ordinal) || file.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText));

    public static TheoryData<string> Codes =>
        [.. new[] { typeof(ContentDiagnostics), typeof(SiteDiagnostics), typeof(MarkdownDiagnostics) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => ((Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!).Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_problem_is_shown_in_a_test(string code) => Assert.Contains(code, Shown, StringComparison.Ordinal);

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Location) => Location.None,
        var type when type == typeof(string) => "word",
        var type when type == typeof(char) => '"',
        var type when type == typeof(int) => 3,
        var type when type == typeof(Message) => new Message("言葉", "a word"),
        _ => new[] { "words" },
    };

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
