using System.Runtime.CompilerServices;
using System.Text;
using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Templating.Tests;

/// <summary>
/// The language as a course: each <c>Corpus/NNN-topic/NNN-case.sbn</c> is rendered and compared with its
/// <c>.expected.txt</c>. Topics up to 700 are rendered plainly, those from 800 on as a theme. <c>ACCEPT=1</c> approves.
/// </summary>
public sealed class CorpusTests
{
    private static string Root([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Corpus");

    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Root(), "*.sbn", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Root(), file).Replace('\\', '/');
            if (!name.StartsWith('_'))
                cases.Add(name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_template_renders_as_expected(string name)
    {
        var actual = Render(name);
        var expectedFile = Path.Combine(Root(), Path.ChangeExtension(name, ".expected.txt"));
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : null;
        if (expected != actual && Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(expectedFile, actual);
            return;
        }

        Assert.Equal(expected, actual);
    }

    private static string Render(string name)
    {
        var isTheme = string.CompareOrdinal(name, "800") >= 0;
        var set = new TemplateSet(file => Load(file, isTheme: isTheme), isTheme ? TemplateOptions.Theme : TemplateOptions.Plain);
        var rendered = set.Render(name, Model(), Functions);
        var result = new StringBuilder(rendered.Value?.ToString());
        foreach (var problem in rendered.Diagnostics)
        {
            if (result.Length > 0 && result[^1] != '\n')
                result.Append('\n');
            result.Append("!! ").Append(problem.ToString().Replace("\n", "\n!!", StringComparison.Ordinal)).Append('\n');
        }

        return result.ToString();
    }

    private static SourceText? Load(string name, bool isTheme)
    {
        var path = name.EndsWith(".sbn", StringComparison.Ordinal) ? Path.Combine(Root(), name) : Path.Combine(Root(), "_includes", name + (isTheme ? ".theme.sbn" : ".plain.sbn"));
        return File.Exists(path) ? new(new(Path.GetFileName(path)), File.ReadAllText(path)) : null;
    }

    private static Dictionary<string, TemplateFunction> Functions { get; } = new(StringComparer.Ordinal)
    {
        ["t"] = arguments => arguments[0].ToString() switch
        {
            "nav.home" => "ホーム",
            "chart.data" => "グラフのデータ",
            var other => throw new TemplateFunctionException(new($"「{other}」という言葉はない", $"there is no word '{other}'"), new("i18n に足す", "add it to i18n")),
        },
    };

    private static TemplateObject Model() => new()
    {
        ["site"] = new TemplateObject { ["title"] = "在宅医療の<窓口>", ["base"] = "../", ["language"] = "ja" },
        ["page"] = new TemplateObject
        {
            ["title"] = "退院のとき & その後",
            ["url"] = "guides/discharge/index.html",
            ["content"] = Value.Markup("<p>本文 &amp; 図</p>"),
            ["summary"] = Value.Null,
            ["tags"] = Value.ListOf("ア", "イ"),
            ["draft"] = false,
        },
        ["items"] = Value.Of([Item("相談窓口", 3), Item("\"救急\"", 1), Item("訪問看護", 2)]),
        ["hostile"] = "\"><script>alert('x')</script>",
        ["bad_url"] = "JavaScript:alert(1)",
        ["phone"] = "tel:000-0000",
    };

    private static Value Item(string name, int order) => new TemplateObject { ["name"] = name, ["order"] = order, ["note"] = Value.Null };
}
