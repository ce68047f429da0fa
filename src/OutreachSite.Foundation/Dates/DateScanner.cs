using System.Globalization;
using OutreachSite.Numbers;

namespace OutreachSite.Dates;

/// <summary>Goes through a written date or time from left to right. Widths, spaces and kinds of hyphen are folded one to one.</summary>
internal sealed class DateScanner(string text)
{
    private readonly string _text = string.Concat(text.Select(Fold));

    /// <summary>How far it has gone, in UTF-16 units of the written text.</summary>
    public int Position { get; private set; }

    public bool AtEnd => Position == _text.Length;

    private char Next => AtEnd ? '\0' : _text[Position];

    public DateScanner SkipSpaces()
    {
        while (!AtEnd && Next == ' ')
            Position++;
        return this;
    }

    /// <summary>Goes past a word if it comes next, after spaces.</summary>
    public bool Take(string word)
    {
        SkipSpaces();
        if (!_text.AsSpan(Position).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Goes past one of some characters; null when none of them comes next.</summary>
    public char? TakeAny(string characters)
    {
        SkipSpaces();
        return !AtEnd && characters.Contains(Next, StringComparison.Ordinal) ? _text[Position++] : null;
    }

    /// <summary>Goes past a word of Latin letters; empty when there is none.</summary>
    public string TakeLetters()
    {
        var start = SkipSpaces().Position;
        while (char.IsAsciiLetter(Next))
            Position++;
        return _text[start..Position];
    }

    /// <summary>A whole number in digits or in kanji; null, and nothing passed, when none comes next or it is too long.</summary>
    public ScannedNumber? TakeNumber()
    {
        var start = SkipSpaces().Position;
        while (char.IsAsciiDigit(Next))
            Position++;
        if (Position > start && Position - start <= 8)
            return new(int.Parse(_text.AsSpan(start, Position - start), CultureInfo.InvariantCulture), Position - start);
        if (Position == start && KanjiNumber.IsDigit(Next))
            return TakeKanjiNumber(start);
        Position = start;
        return null;
    }

    /// <summary>An era by its name, its first kanji, its letter or its symbol.</summary>
    public Era? TakeEra() => Era.All.FirstOrDefault(era =>
        Take(era.Name) || Take(era.Name[..1]) || Take(era.Letter.ToString()) || Take(era.Symbol.ToString()));

    /// <summary>A year of an era: 元 is the first.</summary>
    public ScannedNumber? TakeYear() => Take("元") ? new(1, Digits: 0) : TakeNumber();

    private ScannedNumber? TakeKanjiNumber(int start)
    {
        while (!AtEnd && KanjiNumber.IsDigit(Next))
            Position++;
        if (KanjiNumber.Parse(_text.AsSpan(start, Position - start)) is { } number)
            return new(number, number >= 1000 ? 4 : 2);
        Position = start;
        return null;
    }

    private static char Fold(char character) => Dashes.Fold(Width.Narrow(character)) switch
    {
        'ー' => '-',
        '・' => '.',
        var folded => folded,
    };
}

/// <summary>A number with the count of its digits: a year of two digits is not the same as one of four.</summary>
internal readonly record struct ScannedNumber(int Value, int Digits);
