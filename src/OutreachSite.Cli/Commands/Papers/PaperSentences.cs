using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Browser;
using OutreachSite.Publishing.Papers;

namespace OutreachSite.Cli.Commands.Papers;

/// <summary>What a build says of papers: a line for what there is, and a line for what is missing.</summary>
internal static class PaperSentences
{
    /// <summary>The lines; none for a site without papers.</summary>
    public static IEnumerable<Message> Of(PaperRunResult papers)
    {
        if (papers.Printed + papers.Kept > 0)
        {
            yield return new(
                $"PDF {papers.List.Papers.Length}（印刷した紙 {papers.Printed}、前のままの紙 {papers.Kept}）",
                $"{papers.List.Papers.Length} PDF files (papers printed {papers.Printed}, as before {papers.Kept})");
        }

        if (Missing(papers) is { } missing)
            yield return missing;
    }

    /// <summary>Which papers are missing, why, and how to get them; null when none is.</summary>
    public static Message? Missing(PaperRunResult papers)
    {
        if (papers.Missing.IsEmpty || papers.NoBrowser is not { } reason)
            return null;
        var names = string.Join(", ", papers.Missing.GroupBy(NameOf, (name, all) => $"{name} ({string.Join(", ", all.Select(paper => paper.Edition.Key()))})"));
        var install = BrowserLocator.InstallCommand;
        return new(
            $"{reason.Message.Japanese}。次のPDFはありません: {names}。ブラウザーを入れる命令: {install}",
            $"{reason.Message.English}; these PDF files are missing: {names}. To install a browser: {install}");
    }

    private static string NameOf(PagePaper paper) =>
        (paper.Page.Name.StartsWith("index.", StringComparison.Ordinal) && paper.Page.Folder != RelativePath.Root ? paper.Page.Folder.Value : paper.Page.Value)
        + (paper.Variant == Variant.Japanese ? "" : $" {paper.Variant.Key()}");
}
