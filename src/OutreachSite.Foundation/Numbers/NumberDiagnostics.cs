namespace OutreachSite.Numbers;

/// <summary>Everything that can be wrong with a written number: NUM101 to NUM199.</summary>
public static class NumberDiagnostics
{
    /// <summary>The text is no number.</summary>
    public static Diagnostic Unreadable(Location where, string written) => new(
        "NUM101", Severity.Error, where,
        new($"「{written}」は数として読めません", $"'{written}' cannot be read as a number"),
        new("「1741」「1,741」「43.5」「43％」のように書いてください", "write it like 1741, 1,741, 43.5 or 43%"));

    /// <summary>An approximate number (約, およそ, 程度): a chart or a table would show it as exact.</summary>
    public static Diagnostic Approximate(Location where, string written) => new(
        "NUM102", Severity.Error, where,
        new($"「{written}」はおおよその数です。ここには正確な数が要ります", $"'{written}' is an approximate number, but an exact one is needed here"),
        new("正確な数を書き、おおよそであることは注や本文に書いてください", "write the exact number, and say in a note that it is rounded"));

    /// <summary>A comma does not stand before every three digits, so a digit may be missing.</summary>
    public static Diagnostic WrongGrouping(Location where, string written) => new(
        "NUM103", Severity.Error, where,
        new($"「{written}」のカンマの位置が3桁ごとになっていません", $"the commas in '{written}' do not stand before every three digits"),
        new("桁が抜けていないか確かめ、「1,741」か「1741」のように書いてください", "check that no digit is missing, and write it like 1,741 or 1741"));

    /// <summary>A unit stands behind the number.</summary>
    public static Diagnostic HasUnit(Location where, string written, string unit) => new(
        "NUM104", Severity.Error, where,
        new($"「{written}」に単位「{unit}」が付いています", $"'{written}' has the unit '{unit}'"),
        new("数だけを書き、単位は見出しに書いてください", "write the number alone, and put the unit into the heading"));

    /// <summary>Two numbers, from and to, where one is needed.</summary>
    public static Diagnostic IsRange(Location where, string written) => new(
        "NUM105", Severity.Error, where,
        new($"「{written}」は範囲です。ここには数が一つ要ります", $"'{written}' is a range, but one number is needed here"),
        new("数を一つだけ書いてください", "write one number"));

    /// <summary>A mark for "no number" (－, …, 空欄), where a number is needed.</summary>
    public static Diagnostic Missing(Location where, string written) => new(
        "NUM106", Severity.Error, where,
        written.Length == 0
            ? new("数が書かれていません", "there is no number")
            : new($"「{written}」は数がないことを表す記号です。ここには数が要ります", $"'{written}' stands for no number, but a number is needed here"),
        new("数を書いてください。ゼロは「0」と書きます", "write a number; nought is 0"));
}
