using System.Text.RegularExpressions;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Codes;

/// <summary>Finds what codes mean in the cells around the answers: 「1：とても良かった　2：良かった」, or code and label in neighbouring cells.</summary>
internal static partial class LegendReader
{
    private const int FewestEntries = 2;

    /// <summary>Reads the rows of notes above, below and beside the answers.</summary>
    public static ImmutableArray<Legend> Read(IEnumerable<IEnumerable<SheetCell>> notes)
    {
        var legends = new List<Legend>();
        var entries = new List<(int Code, string Label)>();
        string? question = null;
        foreach (var row in notes)
        {
            var cells = row.ToArray();
            var found = Pairs(cells, out var name);
            if (found.Count == 0 || found.Any(pair => entries.Any(entry => entry.Code == pair.Code)) || (name is not null && entries.Count > 0))
                Close(legends, entries, ref question);
            if (found.Count == 0)
                question = cells is [{ Text: var title }] ? Name(title) : null;
            else
            {
                question = name ?? question;
                entries.AddRange(found);
            }
        }

        Close(legends, entries, ref question);
        return [.. legends];
    }

    /// <summary>The codes within one text, such as a heading; empty unless there are two.</summary>
    public static ImmutableArray<(int Code, string Label)> InText(string text)
    {
        var pairs = Pairs(Entry(), text);
        // ①20代 ②30代, 1:1年未満 2:1～3年: labels with numbers need a clear beginning of the next.
        return pairs.Length >= FewestEntries ? pairs : Pairs(Circled(), text) is { Length: >= FewestEntries } circled ? circled : Pairs(Apart(), text);
    }

    private static ImmutableArray<(int Code, string Label)> Pairs(Regex entry, string text)
    {
        var pairs = entry.Matches(text)
            .Select(match => (Code: CodeText.Alone(match.Groups["code"].Value), Label: match.Groups["label"].Value.Trim(' ', '\u3000', ',', '、', '，', '/', '／', ')', '）', ']', '］', '】', '・', ';', '；', '~', '〜', '～')))
            .Where(pair => pair.Code is not null && pair.Label.Length > 0).Select(pair => (pair.Code!.Value, pair.Label)).ToImmutableArray();
        return pairs.Length >= FewestEntries && pairs.Select(pair => pair.Value).Distinct().Count() == pairs.Length ? pairs : [];
    }

    private static List<(int Code, string Label)> Pairs(SheetCell[] cells, out string? name)
    {
        name = null;
        var pairs = new List<(int Code, string Label)>();
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Text;
            if (InText(text) is { IsEmpty: false } several)
            {
                pairs.AddRange(several);
                var before = text[..First(text)];
                name ??= Name(before);
            }
            else if (CodeText.WithLabel(text) is { } one)
                pairs.Add(one);
            else if (CodeText.Alone(text) is { } code && i + 1 < cells.Length && CodeText.Alone(cells[i + 1].Text) is null)
                pairs.Add((code, cells[++i].Text));
            else if (pairs.Count == 0)
                name ??= Name(text);
        }

        return pairs;
    }

    /// <summary>Where the first code stands: behind the name of the question, which may hold a number itself.</summary>
    private static int First(string text) =>
        new[] { Entry(), Circled(), Apart() }.Where(entry => Pairs(entry, text).Length >= FewestEntries).Select(entry => entry.Match(text).Groups["code"].Index).FirstOrDefault();

    /// <summary>凡例 and the like name no question.</summary>
    private static string? Name(string text)
    {
        var name = text.Trim(' ', '\u3000', '※', '【', '】', '＜', '＞', '<', '>', '(', '（', ')', '）', ':', '：', '■', '●', '・', '*', '＊', '[', ']', '［', '］', '…', '=', '＝');
        return name.Length == 0 || Generic().IsMatch(name) ? null : name;
    }

    private static void Close(List<Legend> legends, List<(int Code, string Label)> entries, ref string? question)
    {
        if (entries.Count >= FewestEntries)
            legends.Add(new(question, [.. entries]));
        if (entries.Count > 0)
            question = null;
        entries.Clear();
    }

    [GeneratedRegex(@"(?<![0-9０-９])(?<code>[0-9０-９]{1,2}|[①-⑳])\s*(?:[.．:：=＝…‥→⇒)）・]+|(?<=[①-⑳]))\s*(?<label>[^0-9０-９①-⑳;；\r\n]+)", RegexOptions.None, 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<code>[①-⑳])\s*(?<label>[^①-⑳;；\r\n]+)", RegexOptions.None, 1000)]
    private static partial Regex Circled();

    [GeneratedRegex(@"(?:^|[\s　、,，/／;；】\]）)：:])(?<code>[0-9０-９]{1,2})\s*[.．:：=＝→)）]\s*(?<label>[^\s　].*?)(?=[\s　、,，/／;；]+[0-9０-９]{1,2}\s*[.．:：=＝→)）]|$)", RegexOptions.None, 1000)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:凡例|注|注意|備考|コード|コード表|コード番号|番号|意味|内容|ラベル|選択肢|回答|回答欄?|記号|入力(?:規則|方法|コード|上の注意)?|回答コード|評価|説明|code|label|codes?)[0-9:：]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Generic();
}
