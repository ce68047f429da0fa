namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>Everything that can be wrong with a series of events: EVT201 to EVT299.</summary>
public static class SeriesDiagnostics
{
    /// <summary>A table of past times without days or themes says nothing.</summary>
    public static Diagnostic NoDateOrTheme(Location where) => new("EVT201", Severity.Error, where,
        new("これまでの会の表に、「開催日」と「テーマ」の列がありません", "the table of past times has no columns 'date' and 'theme'"),
        new("1行目に「回,開催日,テーマ,参加者」のような見出しを書いてください", "write headings such as 'number,date,theme,attended' in the first row"));

    /// <summary>A time without a day has no place in the order.</summary>
    public static Diagnostic NoDate(Location where, string text) => new("EVT202", Severity.Error, where,
        new($"開催日「{text}」が読めません", $"the date '{text}' cannot be read"),
        new("2018-02-10、2018年2月、平成30年2月 のように書いてください", "write 2018-02-10 or 2018-02"));

    /// <summary>A cell of numbers holds something else.</summary>
    public static Diagnostic NotANumber(Location where, string text) => new("EVT203", Severity.Error, where,
        new($"「{text}」は数ではありません", $"'{text}' is not a number"),
        new("人数や％を数字で書き、わからないときは空けてください", "write digits, and leave it blank when it is not known"));

    /// <summary>The table of past times is not there.</summary>
    public static Diagnostic NoPast(Location where, string file) => new("EVT204", Severity.Error, where,
        new($"これまでの会の表「{file}」がありません", $"the table '{file}' of past times is not there"),
        new("series.yml と同じフォルダーに置いてください", "put it into the folder of series.yml"));
}
