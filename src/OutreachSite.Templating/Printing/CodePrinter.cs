using System.Text;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Printing;

/// <summary>The code of one tag, as canonical source text.</summary>
internal static class CodePrinter
{
    /// <summary>The tokens between the signs of a tag, with a blank before the first and behind the last.</summary>
    public static void Print(StringBuilder into, string source, List<Token> tokens)
    {
        into.Append(' ');
        var before = default(Token?);
        foreach (var token in WithoutNeedlessEnds(tokens))
        {
            if (before is { } last && NeedsBlank(last, token))
                into.Append(' ');
            if (token.Kind == TokenKind.Newline)
                into.Append('\n');
            else
                into.Append(source, token.Start, token.Length);
            before = token;
        }

        if (before is not null)
            into.Append(' ');
    }

    /// <summary>Ends of statements that end nothing: at the edges of a tag, behind another one, behind a pipe.</summary>
    private static IEnumerable<Token> WithoutNeedlessEnds(List<Token> tokens)
    {
        var pending = default(Token?);
        var before = TokenKind.Open;
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Newline or TokenKind.Semicolon)
            {
                // A semicolon is never left out for a new line, which is allowed inside of lists too.
                pending = pending is { Kind: TokenKind.Semicolon } ? pending : token;
                continue;
            }

            if (pending is { } end && before != TokenKind.Open && !(before == TokenKind.Pipe && end.Kind == TokenKind.Newline))
                yield return end;
            pending = null;
            before = token.Kind;
            yield return token;
        }
    }

    /// <summary>
    /// A blank says something before brackets, dots and signs that may stand before or behind a value: there it stays as it was
    /// written. Between all others it follows one rule.
    /// </summary>
    private static bool NeedsBlank(Token before, Token token)
    {
        if (before.Kind == TokenKind.Newline || token.Kind is TokenKind.Newline or TokenKind.Comma or TokenKind.Semicolon)
            return false;
        if (IsInterpolated(before.Kind) || token.Kind is TokenKind.InterpolationText or TokenKind.InterpolationHole or TokenKind.InterpolationHoleEnd or TokenKind.InterpolationEnd)
            return false;
        return before.Kind is TokenKind.Comma or TokenKind.Semicolon || IsBinary(before.Kind) || IsBinary(token.Kind) || token.Start > before.End;
    }

    private static bool IsInterpolated(TokenKind kind) =>
        kind is TokenKind.InterpolationStart or TokenKind.InterpolationText or TokenKind.InterpolationHole or TokenKind.InterpolationHoleEnd;

    /// <summary>Signs that stand between two values and nowhere else.</summary>
    private static bool IsBinary(TokenKind kind) => kind is
        TokenKind.Pipe or TokenKind.Or or TokenKind.And or TokenKind.DoubleQuestion or TokenKind.QuestionBang or
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent or TokenKind.ShiftLeft or TokenKind.ShiftRight or
        TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual or
        TokenKind.Assign or TokenKind.PlusAssign or TokenKind.MinusAssign or TokenKind.StarAssign or TokenKind.SlashAssign or
        TokenKind.DoubleSlashAssign or TokenKind.PercentAssign;
}
