using System.Globalization;
using System.Net;
using System.Text;

namespace OutreachSite.Cli.Preview;

/// <summary>One error as HTML: where it is, what is wrong, the line with the word marked, what to write instead.</summary>
internal static class ProblemCard
{
    /// <summary>How much of a long line is shown on each side of the word: paragraphs are often one line.</summary>
    private const int Around = 60;

    public static string Html(Diagnostic error, MessageLanguage language, Func<RelativePath, SourceText?> sources)
    {
        var html = new StringBuilder("<li><p class=\"outreach-where\">");
        var isEnglish = language == MessageLanguage.English;
        if (error.Where.Path.Length > 0)
            html.Append($"<b>{Encode(error.Where.Path)}</b> ");
        if (error.Where.Line > 0)
            html.Append(CultureInfo.InvariantCulture, $"<span>{(isEnglish ? $"line {error.Where.Line}" : $"{error.Where.Line}行目")}</span> ");
        html.Append($"<span>{Encode(error.Code)}</span></p><p class=\"outreach-message\">{Encode(error.Message.In(language))}</p>");
        AppendLine(html, error.Where, sources);
        if (error.Hint is { } hint)
            html.Append($"<p class=\"outreach-hint\"><b>{(isEnglish ? "Write" : "直し方")}</b> {Encode(hint.In(language))}</p>");
        return html.Append("</li>").ToString();
    }

    private static void AppendLine(StringBuilder html, Location where, Func<RelativePath, SourceText?> sources)
    {
        if (where.Line == 0 || Path.IsPathRooted(where.Path) || sources(new(where.Path)) is not { } source || where.Line > source.LineCount
            || source.Line(where.Line) is not { Length: > 0 } line)
            return;
        var start = Math.Clamp(where.Column - 1, 0, line.Length);
        var length = Math.Clamp(where.Length, 0, line.Length - start);
        if (where.Column > 0 && length == 0 && start < line.Length)
            length = char.IsSurrogatePair(line, start) ? 2 : 1;
        var (from, to) = (Cut(line, start - Around), Cut(line, start + length + Around));
        html.Append(CultureInfo.InvariantCulture, $"<pre><i>{where.Line}</i>{(from > 0 ? "…" : "")}{Encode(line[from..start])}");
        // At the end of a line there is no word: the mark itself shows where one is missing.
        if (where.Column > 0)
            html.Append($"<mark>{(length == 0 ? " " : Encode(line[start..(start + length)]))}</mark>");
        html.Append($"{Encode(line[(start + length)..to])}{(to < line.Length ? "…" : "")}</pre>");
    }

    /// <summary>A place to cut a line, never within a character.</summary>
    private static int Cut(string line, int at)
    {
        at = Math.Clamp(at, 0, line.Length);
        return at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
