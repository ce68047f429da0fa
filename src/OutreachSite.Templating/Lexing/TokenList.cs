using System.Buffers;

namespace OutreachSite.Templating.Lexing;

/// <summary>The tokens of one template, in an array that the next parse uses again.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] _tokens;

    private TokenList(int capacity) => _tokens = ArrayPool<Token>.Shared.Rent(capacity);

    public int Count { get; private set; }

    /// <summary>The tokens with room behind them; good until one is added.</summary>
    public Token[] Array => _tokens;

    public ReadOnlySpan<Token> All => _tokens.AsSpan(0, Count);

    public Token this[int position] => _tokens[position];

    /// <summary>An empty list with room for what such a text mostly has.</summary>
    public static TokenList For(string text) => new(Math.Max(64, text.Length / 3));

    public void Add(Token token)
    {
        if (Count == _tokens.Length)
            Grow();
        _tokens[Count++] = token;
    }

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        (_tokens, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(Count * 2);
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
