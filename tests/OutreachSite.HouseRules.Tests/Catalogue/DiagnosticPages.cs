using System.Text;
using OutreachSite.Diagnostics;

namespace OutreachSite.HouseRules.Tests.Catalogue;

/// <summary>Writes <c>docs/diagnostics/</c>: a page for each area with a heading for each code, and a list of the areas.</summary>
internal static class DiagnosticPages
{
    /// <summary>The folder of the pages, from the root of the repository.</summary>
    public const string Folder = "docs/diagnostics";

    private const string Origin = "<!-- Made from the methods that report these problems. Do not edit: ACCEPT=1 ./test.sh --filter DiagnosticPage -->\n";

    /// <summary>Every page by its path, with its text.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var areas = DiagnosticFactory.All.GroupBy(factory => factory.Area).ToList();
        var pages = areas.ToDictionary(area => $"{Folder}/{area.Key}.md", area => Page(area.Key, [.. area]));
        pages.Add($"{Folder}/README.md", List(areas));
        return pages;
    }

    private static string Page(string area, IReadOnlyList<DiagnosticFactory> factories)
    {
        var page = new StringBuilder(Origin);
        page.Append($"# {area}\n\n");
        foreach (var summary in factories.Select(factory => factory.Class).Distinct().Select(XmlComments.SummaryOf))
            page.Append(summary).Append('\n');
        page.Append("\nWords in braces stand for what you wrote; numbers and dates are examples. Where a known name is near, the hint is ");
        page.Append("「…」の誤りではありませんか, “did you mean …?”.\n");
        page.Append("{ } の中には、実際に書かれた言葉が入ります。数と日付は例です。\n");
        foreach (var factory in factories)
            Append(page, factory);
        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticFactory factory)
    {
        var diagnostic = factory.Diagnostic;
        var text = new StringBuilder();
        Append(text, diagnostic, MessageLanguage.Japanese);
        Append(text, diagnostic, MessageLanguage.English);
        var fence = text.ToString().Contains("```", StringComparison.Ordinal) ? "````" : "```";
        page.Append($"\n## {diagnostic.Code}\n\n{factory.Meaning}\n\n{fence}text\n{text}{fence}\n");
    }

    /// <summary>As the terminal shows it.</summary>
    private static void Append(StringBuilder text, Diagnostic diagnostic, MessageLanguage language)
    {
        var japanese = language == MessageLanguage.Japanese;
        var severity = (diagnostic.Severity, japanese) switch
        {
            (Severity.Error, true) => "エラー",
            (Severity.Warning, true) => "注意",
            (Severity.Hint, true) => "助言",
            var (other, _) => other.ToString().ToLowerInvariant(),
        };
        text.Append($"{severity} {diagnostic.Code}: {diagnostic.Message.In(language)}\n");
        if (diagnostic.Hint is { } hint)
            text.Append($"  {(japanese ? "→" : "hint:")} {hint.In(language)}\n");
    }

    private static string List(IEnumerable<IGrouping<string, DiagnosticFactory>> areas)
    {
        var page = new StringBuilder(Origin);
        page.Append("# What the program may say\n\n");
        page.Append("Every message has a code of three letters and three digits: `outreach` prints it after the place.\n");
        page.Append("**Error** (エラー): no page can be made. **Warning** (注意): the page may mislead a reader. **Hint** (助言): it could be better.\n\n");
        page.Append("| Codes | About | Messages |\n|---|---|---|\n");
        foreach (var area in areas)
        {
            var about = string.Join(' ', area.Select(factory => factory.Class).Distinct().Select(XmlComments.SummaryOf));
            page.Append($"| [{area.Key}]({area.Key}.md) | {about} | {area.Count()} |\n");
        }

        return page.ToString();
    }
}
