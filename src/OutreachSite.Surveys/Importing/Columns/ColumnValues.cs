using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>The different answers of a column with how often each was given; blanks and marks for "no answer" do not count.</summary>
internal sealed class ColumnValues
{
    private const int MostInOrder = 5000;

    private static readonly HashSet<string> NoAnswerMarks =
        [.. new[] { "無回答", "未回答", "回答なし", "無記入", "未記入", "記入なし", "無効回答なし", "(空白)", "空白", "空欄", "n/a", "na", "n.a.", "null", "none", "-", "--", "―", "…", "…", "未選択", "選択なし", "no answer", "(無回答)", "(未回答)", "回答しない(無回答)" }.Select(mark => TextKey.Of(mark).Value)];

    /// <summary>What those marks begin with in any width, so that a million cells are passed over quickly.</summary>
    private static readonly System.Buffers.SearchValues<char> NoAnswerStarts =
        System.Buffers.SearchValues.Create("無未回記空選nNｎＮ(（-‐‑‒–—―−ー－─━…. ");

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];

    public ColumnValues(AnswerSeries series)
    {
        foreach (var (_, cell) in series.Cells)
        {
            if (cell.Kind == CellKind.Error)
                Errors++;
            else if (!IsNoAnswer(cell))
                Add(cell);
        }
    }

    /// <summary>How many cells hold an answer.</summary>
    public int Answered { get; private set; }

    /// <summary>How many are failed formulas.</summary>
    public int Errors { get; private set; }

    /// <summary>How many are days or times by their format.</summary>
    public int Days { get; private set; }

    /// <summary>The different answers in the order in which they were first given.</summary>
    public IReadOnlyCollection<KeyValuePair<string, int>> All => _counts;

    /// <summary>The first answers in order, repetitions included.</summary>
    public IReadOnlyList<string> InOrder => _inOrder;

    /// <summary>True for a blank cell and for what stands for it.</summary>
    public static bool IsNoAnswer(SheetCell cell) => cell.IsBlank || (cell.Kind == CellKind.Text && IsNoAnswer(cell.Text));

    /// <summary>True for 無回答 and the like.</summary>
    public static bool IsNoAnswer(string text) => text.Length is > 0 and <= 12 && NoAnswerStarts.Contains(text[0]) && NoAnswerMarks.Contains(TextKey.Of(text).Value);

    private void Add(SheetCell cell)
    {
        Answered++;
        Days += cell.Kind == CellKind.Date ? 1 : 0;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, cell.Text, out _)++;
        if (_inOrder.Count < MostInOrder)
            _inOrder.Add(cell.Text);
    }
}
