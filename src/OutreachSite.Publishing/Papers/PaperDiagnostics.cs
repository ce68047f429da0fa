namespace OutreachSite.Publishing.Papers;

/// <summary>What can be wrong with a paper of a site: PRN401 to PRN449.</summary>
public static class PaperDiagnostics
{
    /// <summary>A page is wanted on paper, and the browser failed while it was printed. The page is published without a link to that PDF.</summary>
    /// <param name="where">The key <c>print</c> of the page, or the page.</param>
    /// <param name="file">The file that is missing.</param>
    /// <param name="reason">What the browser or the file was wrong with.</param>
    public static Diagnostic NotPrinted(Location where, string file, Message reason) => new(
        "PRN401", Severity.Warning, where,
        new($"「{file}」を作れませんでした：{reason.Japanese}", $"'{file}' could not be made: {reason.English}"),
        new("もう一度 outreach build を実行してください。いつも同じページなら、そのページの表や図を小さくしてください",
            "run outreach build again; if it is always the same page, make its tables or pictures smaller"));

    /// <summary>A letter is not in the fonts of the theme. On paper it stands in another font, of another weight, and some programs cannot find or read it aloud.</summary>
    /// <param name="where">Where it is written, or the page.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="family">The first font of the theme.</param>
    public static Diagnostic NoGlyph(Location where, string letter, string family)
    {
        var code = string.Join(' ', (letter ?? "").EnumerateRunes().Select(rune => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")));
        return new(
            "PRN403", Severity.Warning, where,
            new($"「{letter}」（{code}）は、紙の書体（{family}）にない字です", $"'{letter}' ({code}) is not in the font of papers ({family})"),
            new("似た字か、かなで書いてください。人の名前なら、本人に聞いてください", "write it with a similar character or in kana; ask the person when it is a name"));
    }

    /// <summary>A page is laid among the temporary files before it is printed, and the disk refused.</summary>
    /// <param name="reason">What the disk said.</param>
    public static Diagnostic NoPlace(string reason) => new(
        "PRN402", Severity.Error, Location.None,
        new($"印刷するページを、一時ファイルのフォルダーに置けませんでした：{reason}", $"a page could not be laid among the temporary files to be printed: {reason}"),
        new("ディスクの空きと、一時ファイルのフォルダー（TMPDIR、TEMP）を確かめてください", "see whether the disk has room, and whether the folder for temporary files (TMPDIR, TEMP) is there"));
}
