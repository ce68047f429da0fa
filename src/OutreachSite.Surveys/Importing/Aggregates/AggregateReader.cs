using OutreachSite.Numbers;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>The counts of one question from a table that was counted already.</summary>
internal sealed record CountedQuestion(AggregateTable Table, string Text, ColumnPlan Plan, ImmutableArray<int> Counts)
{
    /// <summary>How many gave no answer; null when the table does not say.</summary>
    public int? NoAnswer { get; init; }

    /// <summary>How many answers were invalid, or have a count that cannot be read.</summary>
    public int Invalid { get; init; }

    /// <summary>True when every count could be read: else nothing of it is published.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The number of respondents that the table gives.</summary>
    public int? Total { get; init; }
}

/// <summary>Reads counts, and checks the total and the shares beside them: slips in them are found in published documents too.</summary>
internal static class AggregateReader
{
    private static readonly ImmutableArray<string> InvalidWords = ["無効", "無効回答", "判読不能", "複数回答(無効)"];

    public static CountedQuestion Read(AggregateTable table, AggregateQuestion question, QuestionDecision? decision, DiagnosticBag problems)
    {
        var labels = new List<(string Label, int Count)>();
        var (noAnswer, invalid) = ((int?)null, 0);
        foreach (var entry in question.Entries)
        {
            var count = CountText.Count(entry.Count.Text);
            if (count is null && entry.Count.IsBlank)
                count = 0;
            if (count is null)
                problems.Add(ImportDiagnostics.UnreadCount(table.At(entry.Count.Address), entry.Label.Text, entry.Count.Text));
            var label = CodeText.WithLabel(entry.Label.Text)?.Label ?? entry.Label.Text;
            if (ColumnValues.IsNoAnswer(label))
                noAnswer = (noAnswer ?? 0) + (count ?? 0);
            else if (InvalidWords.Any(word => TextKey.AreSame(word, label)))
                invalid += count ?? 0;
            else
                labels.Add((label, count ?? 0));
        }

        var total = question.Total is { } cell ? CountText.Count(cell.Text) : null;
        var sum = labels.Sum(label => label.Count) + (noAnswer ?? 0) + invalid;
        var isMultiple = decision?.Kind == QuestionKind.Multiple || (decision?.Kind is null && (HeadingWords.IsMultiple(question.Text) || HeadingWords.IsMultiple(table.Sheet.Name) || SharesPassAll(question, sum, labels) || total < labels.Max(label => label.Count)));
        if (total is { } given && given != sum && !isMultiple)
            problems.Add(ImportDiagnostics.WrongTotal(table.At(question.Total!.Value.Address), question.Text, given, sum));
        var isWhole = question.Entries.All(entry => entry.Count.IsBlank || CountText.Count(entry.Count.Text) is not null);
        if (isWhole && (!isMultiple || total is not null))
            CheckShares(table, question, isMultiple ? [total!.Value] : [sum, sum - (noAnswer ?? 0) - invalid, total ?? sum], problems);
        var arranged = Arrange(table, question.Text, labels, isMultiple, decision);
        return arranged with { NoAnswer = noAnswer, IsWhole = isWhole, Invalid = arranged.Invalid + invalid, Total = isMultiple ? (total < sum ? total : null) : sum };
    }

    private static CountedQuestion Arrange(AggregateTable table, string text, List<(string Label, int Count)> labels, bool isMultiple, QuestionDecision? decision)
    {
        var pairs = labels.Select(label => new KeyValuePair<string, int>(label.Label, Math.Max(label.Count, 1))).ToArray();
        var options = decision is { Options.Length: > 0 } ? decision.Options : default;
        var plan = isMultiple ? Plans.Closed(QuestionKind.Multiple, [.. labels.Select(label => label.Label)], null)
            : decision?.Kind is QuestionKind.Single ? Plans.Closed(QuestionKind.Single, options.IsDefault ? [.. labels.Select(label => label.Label)] : options, null)
            : !options.IsDefault && decision!.Kind == QuestionKind.Scale ? Plans.Scale(ScaleMatch.Of(Plans.ScaleOf(options), pairs))
            : ScaleMatch.Find([.. labels.Select(label => new KeyValuePair<string, int>(label.Label, 1))]) is { } match && (match.Step.Count > 1 || labels.Count == 1) ? Plans.Scale(match)
            : Plans.Closed(QuestionKind.Single, [.. labels.Select(label => label.Label)], null);
        var counts = new int[plan.Options.Length];
        var unread = 0;
        foreach (var (label, count) in labels)
        {
            if (plan.Places.TryGetValue(TextKey.Of(label).Value, out var place))
                counts[place] += count;
            else
                unread += count;
        }

        return new(table, text, plan, [.. counts]) { Invalid = unread };
    }

    /// <summary>Shares that add to more than 100 are shares of people who chose several, unless most of them are shares of the sum.</summary>
    private static bool SharesPassAll(AggregateQuestion question, int all, List<(string Label, int Count)> labels)
    {
        if (ScaleMatch.Find([.. labels.Select(label => new KeyValuePair<string, int>(label.Label, 1))]) is { Unknown.Length: 0 })
            return false;
        var shares = question.Entries.Select(entry => entry.Share is { } cell ? CountText.Share(cell.Text) : null).OfType<Figure>().ToArray();
        if (shares.Length < question.Entries.Length || shares.Length < 2)
            return false;
        var scale = InHundredths(shares);
        var ofSum = question.Entries.Count(entry => all > 0 && CountText.Count(entry.Count.Text) is { } count && Math.Abs(count * 100m / all - scale(CountText.Share(entry.Share!.Value.Text)!.Value)) < 1);
        return shares.Sum(scale) > 101 + (shares.Length * 0.5m) && ofSum * 2 < question.Entries.Length;
    }

    /// <summary>0.43 and 43 are the same share: without a sign, shares that are all at most 1 are parts of 1.</summary>
    private static Func<Figure, decimal> InHundredths(Figure[] shares) =>
        shares.All(share => !share.IsPercent && share.Value <= 1) && shares.Any(share => share.Decimals > 0) ? share => share.Value * 100 : share => share.Value;

    private static void CheckShares(AggregateTable table, AggregateQuestion question, ImmutableArray<int> bases, DiagnosticBag problems)
    {
        var written = question.Entries.Where(entry => entry.Share is { } && CountText.Share(entry.Share.Value.Text) is not null && CountText.Count(entry.Count.Text) is not null)
            .Select(entry => (Entry: entry, Share: CountText.Share(entry.Share!.Value.Text)!.Value, Count: CountText.Count(entry.Count.Text)!.Value)).ToArray();
        if (written.Length == 0)
            return;
        var scale = InHundredths([.. written.Select(entry => entry.Share)]);
        var isPart = scale(new(1, 0)) == 100;
        (decimal Computed, bool IsWrong)[] Against(int all) => [.. written.Select(entry =>
        {
            var computed = all == 0 ? 0 : entry.Count * 100m / all;
            var decimals = Math.Max(0, entry.Share.Decimals - (isPart ? 2 : 0));
            // Half a unit of the last digit, and a little for those who cut instead of rounding.
            return (computed, Math.Abs(computed - scale(entry.Share)) > 0.51m * (decimal)Math.Pow(10, -decimals) + (decimals == 0 ? 0.49m : 0.05m));
        })];
        var best = bases.Distinct().Select(Against).MinBy(checks => checks.Count(check => check.IsWrong))!;
        foreach (var (index, (computed, isWrong)) in best.Index())
        {
            if (isWrong)
                problems.Add(ImportDiagnostics.WrongPercent(table.At(written[index].Entry.Share!.Value.Address), written[index].Entry.Label.Text, written[index].Entry.Share!.Value.Text, NumberText.Grouped(computed, 1)));
        }
    }
}
