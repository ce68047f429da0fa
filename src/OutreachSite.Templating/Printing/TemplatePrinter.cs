using System.Text;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Printing;

/// <summary>
/// A template as canonical source text: code with one blank where blanks say nothing, without comments, every tag closed.
/// Text, markers and literals stay as they were written. It works from tokens, not from nodes, so that whatever evaluation
/// makes of a template, it is printed as its author wrote it.
/// </summary>
public static class TemplatePrinter
{
    /// <summary>The canonical text. Reading it again gives the same template, and printing that the same text.</summary>
    public static string Print(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var source = template.Source.Text;
        var tokens = TokensOf(template.Source);
        var text = new StringBuilder(source.Length);
        var copied = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Open)
                continue;
            text.Append(source, copied, tokens[i].End - copied);
            var close = tokens.FindIndex(i, t => t.Kind is TokenKind.Close or TokenKind.End);
            CodePrinter.Print(text, source, tokens[(i + 1)..close]);
            copied = tokens[close].End;
            text.Append(tokens[close].Kind == TokenKind.Close ? source.AsSpan(tokens[close].Start, tokens[close].Length) : "}}");
            i = close;
        }

        return text.Append(source, copied, source.Length - copied).ToString();
    }

    private static List<Token> TokensOf(SourceText source)
    {
        using var tokens = TokenList.For(source.Text);
        new Lexer(source, tokens, new(), asUpstream: false).Run();
        return [.. tokens.All];
    }
}
