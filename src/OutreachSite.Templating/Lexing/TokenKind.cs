namespace OutreachSite.Templating.Lexing;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind : byte
{
    End, Text, Open, Close, Newline, Semicolon,
    Identifier, Local, Integer, Float, String, RawString,
    InterpolationStart, InterpolationText, InterpolationHole, InterpolationHoleEnd, InterpolationEnd,
    Dot, QuestionDot, Question, DoubleQuestion, QuestionBang, Colon, Comma, Ellipsis, DotDot, DotDotLess,
    LeftParen, RightParen, LeftBracket, RightBracket, LeftBrace, RightBrace,
    Pipe, Or, And, Bang, At, Caret, Plus, Minus, Star, Slash, DoubleSlash, Percent,
    ShiftLeft, ShiftRight, Increment, Decrement,
    Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual,
    Assign, PlusAssign, MinusAssign, StarAssign, SlashAssign, DoubleSlashAssign, PercentAssign,
    Unknown,
}
