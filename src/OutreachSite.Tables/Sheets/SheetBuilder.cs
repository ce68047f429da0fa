namespace OutreachSite.Tables.Sheets;

/// <summary>Collects the cells of a sheet row by row. Texts that repeat are kept once: answers are few words, many times.</summary>
internal sealed class SheetBuilder
{
    private const int LongestPooled = 80, MostPooled = 50_000;

    private readonly ImmutableArray<SheetRow>.Builder _rows = ImmutableArray.CreateBuilder<SheetRow>();
    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string?> _texts = [];
    private readonly List<byte> _kinds = [];
    private long _characters;
    private int _cells;
    private bool _hasKinds;

    public SheetBuilder() => _lookup = _pool.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Joined cells, in any order.</summary>
    public List<MergedRange> Merged { get; } = [];

    /// <summary>True when the sheet holds more than is kept: the builder takes no more then.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Puts a cell into the row that is being made; columns count from 1.</summary>
    public void Add(int column, ReadOnlySpan<char> text, CellKind kind)
    {
        var trimmed = TrimBlanks(text);
        if (trimmed.IsEmpty || IsTooLarge)
            return;
        while (_texts.Count < column)
        {
            _texts.Add(null);
            _kinds.Add(0);
        }

        _texts[column - 1] = Pooled(trimmed);
        _kinds[column - 1] = (byte)kind;
        _hasKinds |= kind != CellKind.Text;
    }

    /// <summary>Ends the row; one without cells leaves no trace.</summary>
    public void EndRow(int number, bool isHidden)
    {
        if (_texts.Count > 0)
        {
            _cells += _texts.Count;
            IsTooLarge |= _cells > SheetLimits.Cells || _characters > SheetLimits.Characters;
            _rows.Add(new(number, isHidden, [.. _texts], _hasKinds ? [.. _kinds] : null));
        }

        _texts.Clear();
        _kinds.Clear();
        _hasKinds = false;
    }

    /// <summary>The sheet.</summary>
    public Sheet ToSheet(string name, bool isHidden) => new(name, _rows.DrainToImmutable(), [.. Merged], isHidden);

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestPooled && _lookup.TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        _characters += made.Length;
        if (made.Length <= LongestPooled && _pool.Count < MostPooled)
            _pool.Add(made);
        return made;
    }

    /// <summary>Blanks of any width, and what cannot be seen: a heading from Microsoft Forms ends with U+00A0.</summary>
    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsIdle(text[start]))
            start++;
        while (end > start && IsIdle(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool IsIdle(char character) => Dashes.IsSpace(character) || character is '\u200B' or '\uFEFF' || char.IsControl(character);
}
