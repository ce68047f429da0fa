namespace OutreachSite.Templating.Lexing;

/// <summary>Punctuation: the longest match wins.</summary>
internal sealed partial class Lexer
{
    private void LexOperator(char c)
    {
        var (kind, length) = Operator(c, Peek(1), Peek(2));
        if (kind == TokenKind.Unknown)
            problems.Add(TemplateDiagnostics.UnknownCharacter(source.At(_at, 1), c));
        Add(kind, length);
    }

    private static (TokenKind Kind, int Length) Operator(char a, char b, char c) => (a, b, c) switch
    {
        ('.', '.', '<') => (TokenKind.DotDotLess, 3),
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('/', '/', '=') => (TokenKind.DoubleSlashAssign, 3),
        ('.', '.', _) => (TokenKind.DotDot, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        ('?', '?', _) => (TokenKind.DoubleQuestion, 2),
        ('?', '!', _) => (TokenKind.QuestionBang, 2),
        ('|', '|', _) => (TokenKind.Or, 2),
        ('|', '>', _) => (TokenKind.Pipe, 2),
        ('&', '&', _) => (TokenKind.And, 2),
        ('=', '=', _) => (TokenKind.Equal, 2),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('<', '=', _) => (TokenKind.LessEqual, 2),
        ('>', '=', _) => (TokenKind.GreaterEqual, 2),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('+', '+', _) => (TokenKind.Increment, 2),
        ('-', '-', _) => (TokenKind.Decrement, 2),
        ('+', '=', _) => (TokenKind.PlusAssign, 2),
        ('-', '=', _) => (TokenKind.MinusAssign, 2),
        ('*', '=', _) => (TokenKind.StarAssign, 2),
        ('/', '=', _) => (TokenKind.SlashAssign, 2),
        ('%', '=', _) => (TokenKind.PercentAssign, 2),
        ('/', '/', _) => (TokenKind.DoubleSlash, 2),
        _ => (Single(a), 1),
    };

    private static TokenKind Single(char c) => c switch
    {
        '.' => TokenKind.Dot,
        '?' => TokenKind.Question,
        ':' => TokenKind.Colon,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '(' => TokenKind.LeftParen,
        ')' => TokenKind.RightParen,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        '|' => TokenKind.Pipe,
        '!' => TokenKind.Bang,
        '@' => TokenKind.At,
        '^' => TokenKind.Caret,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '=' => TokenKind.Assign,
        _ => TokenKind.Unknown,
    };
}
