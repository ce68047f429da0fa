using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Charts;

/// <summary>Reads the lines of a <c>chart</c> or a <c>diagram</c> block: options first, then perhaps <c>---</c> and a table.</summary>
internal static class ChartFenceReader
{
    /// <summary>True for a code block that is a chart.</summary>
    public static bool IsChart(CodeBlock block) => block is FencedCodeBlock { Info: "chart" };

    /// <summary>True for a code block that is a diagram.</summary>
    public static bool IsDiagram(CodeBlock block) => block is FencedCodeBlock { Info: "diagram" };

    /// <summary>What could be read; lines that could not are problems.</summary>
    public static ChartFence Read(CodeBlock block, ParsedPage page, DiagnosticBag problems)
    {
        var options = ImmutableArray.CreateBuilder<ChartOption>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var (text, offset) = LineOf(block, i, page);
            if (text.Trim() == "---")
                return new(options.ToImmutable(), Table(block, i + 1), i + 1 < block.Lines.Count ? LineOf(block, i + 1, page).Offset : 0, Head(block, page));
            if (text.Trim().Length > 0)
                ReadOption(text, offset, options, page.Source, problems);
        }

        return new(options.ToImmutable(), null, 0, Head(block, page));
    }

    private static void ReadOption(string text, int offset, ImmutableArray<ChartOption>.Builder options, SourceText source, DiagnosticBag problems)
    {
        var indent = text.Length - text.TrimStart().Length;
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0)
        {
            problems.Add(MarkdownDiagnostics.BadChartLine(source.At(offset + indent, text.Trim().Length), text.Trim()));
            return;
        }

        var key = text[..colon].Trim();
        var keyWhere = source.At(offset + indent, key.Length);
        var value = text[(colon + 1)..];
        var valueStart = colon + 1 + value.Length - value.TrimStart().Length;
        if (text[colon] == '：')
            problems.Add(ContentDiagnostics.WideColon(source.At(offset + colon, 1), key));
        else if (options.Any(option => option.Key == key))
            problems.Add(MarkdownDiagnostics.RepeatedChartOption(keyWhere, key));
        else
            options.Add(new(key, value.Trim(), keyWhere, source.At(offset + valueStart, value.Trim().Length)));
    }

    private static Location Head(CodeBlock block, ParsedPage page) => page.At(block);

    private static string Table(CodeBlock block, int first) =>
        string.Concat(Enumerable.Range(first, block.Lines.Count - first).Select(i => block.Lines.Lines[i].Slice + "\n"));

    /// <summary>A line of the block with its offset in the file.</summary>
    private static (string Text, int Offset) LineOf(CodeBlock block, int index, ParsedPage page)
    {
        var text = block.Lines.Lines[index].Slice.ToString();
        var line = page.FileLine(block.Line + 1 + index);
        var column = page.Source.Line(line).IndexOf(text, StringComparison.Ordinal);
        return (text, page.Source.StartOfLine(line) + Math.Max(0, column));
    }
}
