namespace OutreachSite.Surveys.Statistics;

/// <summary>Everything that can be wrong with comparing numbers of surveys: SVY521 to SVY529.</summary>
public static class StatisticsDiagnostics
{
    /// <summary>The question was worded differently in another year: a change of the numbers may come from the words.</summary>
    public static Diagnostic WordingChanged(Location where, string year, string before, string now) => new(
        "SVY521", Severity.Warning, where,
        new($"{year}から設問の文が変わりました（「{before}」→「{now}」）", $"the wording changed in {year} ('{before}', now '{now}')"),
        new("数の変化が設問の文によるものかもしれないことを、注に書いてください", "say in a note that the numbers may have changed because of the words"));

    /// <summary>The answers were asked for on different scales, so their shares cannot be put beside each other.</summary>
    public static Diagnostic ScalesDiffer(Location where, string one, string other) => new(
        "SVY522", Severity.Error, where,
        new($"「{one}」と「{other}」では回答の段階が違うので、並べて比べられません", $"'{one}' and '{other}' have different scales and cannot be compared"),
        new("別々の図にするか、同じ段階の設問を選んでください", "show them apart, or choose questions with the same steps"));
}
