using System.Runtime.InteropServices;

namespace OutreachSite.Templating.Lexing;

/// <summary>A piece of the source: what it is, where it begins, how many characters it has.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Keyword Word = Keyword.None)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}

/// <summary>A stretch of the source, in characters.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>From the beginning of this one to the end of the other.</summary>
    public TextSpan To(TextSpan other) => new(Start, Math.Max(0, other.End - Start));
}
