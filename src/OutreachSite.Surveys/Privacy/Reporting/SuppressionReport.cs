using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Reporting;

/// <summary>
/// Explains what was merged, hidden and withheld, in words for the people who approve the publication (起案・決裁). It is made of
/// published numbers alone: it may be disclosed like the publication itself.
/// </summary>
public static class SuppressionReport
{
    /// <summary>The report as Markdown.</summary>
    /// <param name="results">What is going to be published.</param>
    /// <param name="earlier">What was published before.</param>
    /// <param name="language">Japanese or English.</param>
    public static string Write(SurveyResults results, ImmutableArray<Release> earlier, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(results);
        var report = new ReportText(language);
        report.Heading(1, new("公表する集計の秘匿処理について", "How small numbers are protected in this publication"));
        report.Line(new($"調査名：{results.Title}", $"Survey: {results.Title}"));
        if (results.Respondents is { } respondents)
            report.Line(new($"回答数：{respondents}件", $"Responses: {respondents}"));
        AddRules(results.Limits, report);
        AddMerged(results, report);
        AddHidden(results, earlier.IsDefault ? [] : earlier, report);
        AddWithheld(results, earlier.IsDefault ? [] : earlier, report);
        AddProof(results.Limits, report);
        return report.ToString();
    }

    private static void AddRules(DisclosureLimits limits, ReportText report)
    {
        report.Heading(2, new("1 守った決まり", "1. Rules that were kept"));
        report.Item(new(
            $"対象が{limits.MinimumBase}人に満たない表は公表しません。", $"A table over fewer than {limits.MinimumBase} people is not published."));
        report.Item(new(
            $"回答を職種や地域などと掛け合わせた表では、1人から{limits.MinimumCell - 1}人までの数を公表しません。健康など特に配慮する設問では、1人から{limits.SensitiveMinimumCell - 1}人までとします。",
            $"Where answers are crossed with a profession, an area and the like, no number from 1 to {limits.MinimumCell - 1} is published; for sensitive questions none from 1 to {limits.SensitiveMinimumCell - 1}."));
        report.Item(new(
            "公表した数どうしの引き算などで、伏せた数が分かることのないよう、必要なときは別のセルも伏せます。",
            "Further cells are hidden where a hidden number could otherwise be computed from published ones."));
        report.Item(limits.HidesNoneAndAll
            ? new("ある区分の全員、または0人が答えた、ということも公表しません。", "That nobody, or everybody, of a group gave an answer is not published either.")
            : new("0人のセルは、そのまま0と公表します。", "A cell with nobody is published as 0."));
        report.Item(new(
            "意見をたずねた設問の全体の集計は、少ない回答も0人の段階も省かずに公表します。",
            "The overall distribution of an opinion is published whole, rare and empty steps included."));
    }

    private static void AddMerged(SurveyResults results, ReportText report)
    {
        report.Heading(2, new("2 まとめた区分", "2. Groups that were put together"));
        var merged = results.Questions
            .SelectMany(question => question.Options.Select(option => (Where: $"「{question.Text}」", option.Category)))
            .Concat(results.Crossings.SelectMany(table => table.Rows.Select(row => row.Group).Concat(table.Columns).Select(category => (Where: NameOf(table, results), Category: category))))
            .Where(one => one.Category.IsMerged).ToList();
        foreach (var (where, category) in merged)
        {
            report.Item(new(
                $"{where}：{string.Join('、', category.Members)} を「{category.Label}」にまとめました。人数の少ない区分があり、そのままでは誰のことか分かるおそれがあるためです。",
                $"{where}: {string.Join(", ", category.Members)} are shown as '{category.Label}', because there are groups of few people among them who might be recognised."));
        }

        foreach (var table in results.Crossings.Where(table => table.IsMultiple))
            AddLeftOut(table, results, report);
        report.NoneUnless(merged.Count > 0);
    }

    /// <summary>Options of a multiple answer cannot be added up, so they are left out instead of merged.</summary>
    private static void AddLeftOut(CrossTable table, SurveyResults results, ReportText report)
    {
        var shown = table.Columns.SelectMany(column => column.Members).ToHashSet(StringComparer.Ordinal);
        var options = results.Questions.FirstOrDefault(question => question.Id == table.Question)?.Options ?? [];
        foreach (var option in options.Where(option => option.Category.Members.All(member => !shown.Contains(member))))
        {
            report.Item(new(
                $"{NameOf(table, results)}：「{option.Category.Label}」は選んだ人が少ないので、区分ごとの内訳を載せません。",
                $"{NameOf(table, results)}: '{option.Category.Label}' is not broken down, because few people chose it."));
        }
    }

    private static void AddHidden(SurveyResults results, ImmutableArray<Release> earlier, ReportText report)
    {
        report.Heading(2, new("3 伏せたセル", "3. Hidden cells"));
        foreach (var (question, option) in from question in results.Questions from option in question.Options where option.Count is null select (question, option))
        {
            report.Item(new(
                $"「{question.Text}」の「{option.Category.Label}」：選んだ人が少ないので伏せました。",
                $"「{question.Text}」, '{option.Category.Label}': hidden, because few people chose it."));
        }

        foreach (var table in results.Crossings.Where(table => table.HiddenCells > 0))
        {
            report.Heading(3, new($"{NameOf(table, results)}（{table.HiddenCells}個）", $"{NameOf(table, results)} ({table.HiddenCells})"));
            report.Line(new(
                "次のセルは、人数が少ないか、ほかのセルの人数を計算できないようにするために伏せました。どちらであるかは、少ない人数の手がかりになるので書きません。\n",
                "These cells are hidden because their number is small, or so that another one cannot be computed. Which of the two is not said: it would be a hint.\n"));
            var ranges = new HiddenCellRange(table, results, earlier);
            foreach (var (row, column) in ranges.Hidden)
                report.Item(Explain(row, column, ranges, results.Limits));
        }

        report.NoneUnless(results.Crossings.Any(table => table.HiddenCells > 0) || results.Questions.Any(question => question.Options.Any(option => option.Count is null)));
    }

    private static Message Explain(CrossRow row, Category column, HiddenCellRange ranges, DisclosureLimits limits) => ranges.Of(row, column) is { } range
        ? new(
            $"{row.Group.Label}／{column.Label}：公表する数をすべて使って計算しても、{range.Low}人から{range.High}人までのどれかとしか分かりません。",
            $"{row.Group.Label} / {column.Label}: with everything that is published, it can be any number from {range.Low} to {range.High}.")
        : new(
            $"{row.Group.Label}／{column.Label}：公表する数が同じになる別の回答の組み合わせがあり、{limits.MinimumCell}人以上の幅でしか分かりません。",
            $"{row.Group.Label} / {column.Label}: other answers would give the same publication, at least {limits.MinimumCell} people apart.");

    private static void AddWithheld(SurveyResults results, ImmutableArray<Release> earlier, ReportText report)
    {
        report.Heading(2, new("4 公表しない表、前のままにする表", "4. Tables that are withheld, or stay as they were"));
        foreach (var table in results.Withheld)
        {
            var name = table.By is null ? $"「{TextOf(table.Question, results, earlier)}」" : $"「{TextOf(table.Question, results, earlier)}」×「{TextOf(table.By, results, earlier)}」";
            var why = ReportText.Reason(table.Reason, results.Limits);
            report.Item(new($"{name}：{why.Japanese}", $"{name}: {why.English}"));
        }

        report.NoneUnless(!results.Withheld.IsEmpty);
    }

    private static void AddProof(DisclosureLimits limits, ReportText report)
    {
        report.Heading(2, new("5 確かめた方法", "5. How this was checked"));
        report.Line(new(
            $"公表する表、設問ごとの集計、合計、これまでの公表をすべて知っている人が、この決まりも知ったうえで計算すると仮定しました。そのうえで、伏せたセルの人数として考えられる範囲を、人数が0以上の整数であることを使って計算し、幅が{limits.MinimumCell}人（特に配慮する設問では{limits.SensitiveMinimumCell}人）より狭くならないことを確かめました。",
            $"It was assumed that a reader knows all tables, distributions, totals and earlier releases, and these rules. The possible numbers of each hidden cell were computed, as whole numbers of people, and no range is narrower than {limits.MinimumCell} people ({limits.SensitiveMinimumCell} for sensitive questions)."));
        report.Line(new(
            "本人や同席者が自分で知っていることまでは、この計算に入っていません。",
            "What respondents or others present know by themselves is not part of this calculation."));
    }

    private static string NameOf(CrossTable table, SurveyResults results) => $"「{TextOf(table.Question, results, [])}」×「{TextOf(table.By, results, [])}」";

    private static string TextOf(string id, SurveyResults results, ImmutableArray<Release> earlier) =>
        results.Questions.Concat(earlier.SelectMany(release => release.Results.Questions)).FirstOrDefault(question => question.Id == id)?.Text ?? id;
}
