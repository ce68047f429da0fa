using System.Reflection;

namespace OutreachSite.Content.Tests;

/// <summary>Every problem has its own code and says something in both languages.</summary>
public sealed class DiagnosticCatalogueTests
{
    public static IEnumerable<object[]> Factories => All().Select(method => new object[] { method.DeclaringType!.Name, method.Name });

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Empty(All().Select(Make).GroupBy(problem => problem.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Factories))]
    public void A_problem_speaks_both_languages(string area, string name)
    {
        var problem = Make(All().Single(method => method.DeclaringType!.Name == area && method.Name == name));
        Assert.Matches(area switch { "ContentDiagnostics" => "^CNT1[0-9]{2}$", "SiteDiagnostics" => "^SIT1[0-9]{2}$", _ => "^MKD1[0-9]{2}$" }, problem.Code);
        foreach (var message in new[] { problem.Message, problem.Hint }.OfType<Message>())
        {
            Assert.Contains(message.Japanese, c => c >= '\u3041');
            // An example of what to type may be Japanese; what is said about it may not.
            Assert.DoesNotContain(message.English.Split("for example")[0].Split("like")[0], c => c is >= '\u3041' and <= '\u30FF');
            Assert.False(message.Japanese.EndsWith('。') || message.English.EndsWith('.'), "no full stop");
        }
    }

    private static IEnumerable<MethodInfo> All() =>
        new[] { typeof(ContentDiagnostics), typeof(SiteDiagnostics), typeof(MarkdownDiagnostics) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Diagnostic));

    internal static Diagnostic Make(MethodInfo method) => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!;

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Location) => new Location("x.md", 1, 1, 1),
        var type when type == typeof(string) => "word",
        var type when type == typeof(char) => '"',
        var type when type == typeof(int) => 3,
        var type when type == typeof(Message) => new Message("言葉", "a word"),
        _ => new[] { "words" },
    };
}
