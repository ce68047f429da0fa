namespace OutreachSite.Registers;

/// <summary>What can be wrong with the table of a diagram: REG390 to REG395.</summary>
public static class DiagramDiagnostics
{
    /// <summary>A line leads to a box that is not there. It is left out, so that the diagram says less than its author thinks.</summary>
    public static Diagnostic UnknownBox(Location where, string written, IEnumerable<string> known) => new("REG390", Severity.Warning, where,
        new($"「{written}」という箱が、この図にありません", $"there is no box '{written}' in this diagram"),
        Suggestion.DidYouMean(written, known) ?? new("行の種類が「箱」の行を足すか、ID か名前を直してください", "add a row of the kind '箱', or correct the ID or name"));

    /// <summary>Two boxes with one ID, or without IDs with one name: lines cannot tell which one they mean.</summary>
    public static Diagnostic RepeatedBox(Location where, string name, int row) => new("REG391", Severity.Warning, where,
        new($"箱「{name}」は、{row}行目にもあります", $"the box '{name}' stands in row {row} too"),
        new("別の箱なら、別の ID を書いてください", "write another ID if it is another box"));

    /// <summary>A box stands in a lane or on a level that no row names: it would stand at the end, among その他.</summary>
    public static Diagnostic UnknownBand(Location where, string sort, string written, IEnumerable<string> known) => new("REG392", Severity.Warning, where,
        new($"「{written}」という{sort}が、この図にありません", $"there is no {(sort == "列" ? "lane" : "level")} '{written}' in this diagram"),
        Suggestion.DidYouMean(written, known) ?? new($"行の種類が「{sort}」の行を足すか、名前を直してください", $"add a row of the kind {sort}, or correct the name"));

    /// <summary>A box without a name, or a line without an end, cannot be drawn.</summary>
    public static Diagnostic Incomplete(Location where, string sort, string heading) => new("REG393", Severity.Error, where,
        new($"「{sort}」の行には「{heading}」が要ります", $"a row of the kind {sort} needs '{heading}'"),
        new("書き足すか、この行を消してください", "fill it in or remove the row"));
}
