using System.Buffers;

namespace OutreachSite.Text.Phrases;

/// <summary>Says of each place in a text whether a line may end there. A place is the index of the character after it.</summary>
internal sealed class Borders
{
    private static readonly SearchValues<string> AnyWholeWord = SearchValues.Create(PhraseRules.WholeWords.AsSpan(), StringComparison.Ordinal);

    private readonly string _text;
    private readonly ImmutableArray<Script> _scripts;
    private readonly bool[] _forbidden;
    private readonly bool[] _afterNumber;
    private readonly bool[] _betweenWords;

    public Borders(string text, IReadOnlyCollection<string> protectedWords)
    {
        _text = text;
        _scripts = Scripts.Of(text);
        (_forbidden, _afterNumber, _betweenWords) = (new bool[text.Length], new bool[text.Length], new bool[text.Length]);
        foreach (var (start, end) in NumberSpans.In(text))
        {
            Forbid(start, end);
            if (end < text.Length)
                _afterNumber[end] = true;
        }

        ForbidInShortBrackets();
        foreach (var border in CompoundWords.BordersIn(text, _scripts))
            _betweenWords[border] = true;
        foreach (var word in protectedWords.Where(word => word.Length > 1))
            ForbidEach(word);
        if (!text.AsSpan().ContainsAny(AnyWholeWord))
            return;
        foreach (var word in PhraseRules.WholeWords)
            ForbidEach(word);
    }

    /// <summary>True where a phrase ends.</summary>
    public bool Strong(int at) => IsAllowed(at) && EndsPhrase(at);

    /// <summary>True where a long phrase may be parted if need be.</summary>
    public bool Weak(int at) =>
        IsAllowed(at) && !IsAlone(at) && (_betweenWords[at] || _afterNumber[at] || _text[at - 1] is '・' or '/' || ChangesScript(at));

    private void Forbid(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            _forbidden[i] = true;
    }

    private void ForbidEach(string word)
    {
        for (var i = _text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = _text.IndexOf(word, i + 1, StringComparison.Ordinal))
            Forbid(i, i + word.Length);
    }

    /// <summary>（2015年調査）: a few words in brackets are one thing.</summary>
    private void ForbidInShortBrackets()
    {
        for (var (i, open) = (0, -1); i < _text.Length; i++)
        {
            if (_scripts[i] is Script.Open)
                open = i;
            else if (open >= 0 && i - open <= PhraseBreaks.LongestPhrase && Scripts.ClosesBracket(_text[i]))
                Forbid(open, i + 1);
        }
    }

    private bool IsAllowed(int at) =>
        !_forbidden[at]
        && !PhraseRules.NeverBegins(_text[at])
        && _scripts[at] is not (Script.Close or Script.Attached)
        && _scripts[at - 1] is not Script.Open
        && !(_scripts[at] is Script.Latin && _scripts[at - 1] is Script.Latin)
        && !char.IsLowSurrogate(_text[at]);

    private bool EndsPhrase(int at)
    {
        var (before, after) = (_scripts[at - 1], _scripts[at]);
        if (before is Script.Space)
            return after is not Script.Space;
        if (after is Script.Space)
            return false;
        if (after is Script.Open)
            return true;
        if (before is Script.Close)
            return _text[at - 1] is not '・' && (after is not Script.Hiragana || PhraseRules.EndsSentence(_text[at - 1]));
        if (after is Script.Hiragana)
            return before is Script.Hiragana && PhraseRules.BeginsWordInHiragana(_text, at);
        if (before is Script.Hiragana)
            return !PhraseRules.IsPrefix(_text, at) && PhraseRules.EndsInHiragana(_text, at);
        return _afterNumber[at] && NumberSpans.EndsPhrase(_text[at - 1]);
    }

    /// <summary>Kanji to katakana and the like; not around single characters, which belong to what is beside them.</summary>
    private bool ChangesScript(int at)
    {
        var (before, after) = (_scripts[at - 1], _scripts[at]);
        return before != after
            && before is Script.Kanji or Script.Katakana or Script.Latin
            && after is Script.Kanji or Script.Katakana or Script.Latin;
    }

    private bool IsAlone(int at) =>
        at == 1 || at == _text.Length - 1
        || (at >= 2 && _scripts[at - 2] != _scripts[at - 1] && _scripts[at - 1] is Script.Kanji && !_betweenWords[at])
        || (_scripts[at + 1] != _scripts[at] && _scripts[at] is Script.Kanji && !_betweenWords[at]);
}
