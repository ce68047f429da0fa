using OutreachSite.Dates;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Boards;

/// <summary>The board as a table for Excel, and as lines for a terminal.</summary>
public static class BoardTable
{
    /// <summary>What a state is called.</summary>
    public static Message Name(BoardTime time) => time switch
    {
        BoardTime.Late => new("過ぎています", "late"),
        BoardTime.Open => new("日はなし", "no day"),
        _ => new("これから", "to come"),
    };

    /// <summary>CSV in UTF-8 with a byte order mark; nothing in it is a formula.</summary>
    public static byte[] Csv(StaffBoard board, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(board);
        string[] head = language == MessageLanguage.English
            ? ["state", "day", "owner", "sort", "subject", "what", "file", "place"]
            : ["状態", "日", "担当", "種類", "件名", "すること", "ファイル", "行・セル"];
        return CsvWriter.WriteUtf8(board.Entries.Select(IEnumerable<string> (entry) =>
        [
            Name(entry.Time).In(language), entry.Day is { } day ? DateText.Iso(day) : "", entry.Owner, BoardSorts.TitleOf(entry.Sort).In(language),
            entry.Subject, entry.What.In(language), entry.Where.Path, PlaceOf(entry.Where),
        ]).Prepend(head));
    }

    /// <summary>Lines for people: by owner, the late ones first.</summary>
    public static string Lines(StaffBoard board, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(board);
        return string.Join("\n\n", board.Owners.Select(owner => Sheet(owner, [.. board.Entries.Where(entry => entry.Owner == owner)], language)));
    }

    private static string Sheet(string owner, ImmutableArray<BoardEntry> entries, MessageLanguage language) => string.Join('\n', entries
        .Select(entry => $"  {Mark(entry.Time)} {(entry.Day is { } day ? DateText.Iso(day) : "          ")}  [{BoardSorts.TitleOf(entry.Sort).In(language)}] {entry.Subject}: {entry.What.In(language)}\n    {entry.Where}")
        .Prepend($"{owner}（{entries.Length}）"));

    /// <summary>The line or the cell; empty for a file as a whole.</summary>
    internal static string PlaceOf(Location where) => where.Cell ?? (where.Line > 0 ? where.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");

    private static char Mark(BoardTime time) => time switch { BoardTime.Late => '!', BoardTime.Open => '-', _ => '>' };
}
