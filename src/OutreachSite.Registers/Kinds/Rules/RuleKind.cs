using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers.Kinds.Rules;

/// <summary>The rules by which hospitals and care managers hand a person over, edition by edition: a handbook that is revised.</summary>
public static class RuleKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("rule", "ルール", RuleFields.All)
    {
        About = "退院調整などのルール。版・手順・病院を、1行に1つ。",
        AboutInEnglish = "Rules of discharge coordination: editions, steps and hospitals, one a row.",
        SheetNames = ["退院調整ルール", "入退院調整ルール", "ルールの手引き"],
        PersonalHeadings = ["担当者", "担当者名"],
        IdentityRule = "ルールの名前・版・行の種類と、順番か手順・病院の名前から作る8けた",
        Identity = row => $"r-{Identities.Hash(row.Text(RuleFields.Rule), row.Text(RuleFields.Edition), row.Text(RuleFields.Part), row.Text(RuleFields.Title))}",
        Reminders =
        [
            RegisterReminder.Change(RuleFields.From, new("この日から、この版に変わります。様式と病院への知らせを確かめてください", "this edition begins: see to the forms, and tell the hospitals")),
            ClosingReminder.Reminder,
        ],
        Checks = [FirstDays, Steps],
    };

    /// <summary>An edition without a first day is neither current nor past, and two from one day are both.</summary>
    private static void FirstDays(RegisterRows all)
    {
        foreach (var rule in all.Rows.GroupBy(row => row.Text(RuleFields.Rule), StringComparer.Ordinal))
        {
            var taken = new Dictionary<DateOnly, string>();
            foreach (var edition in rule.GroupBy(row => row.Text(RuleFields.Edition), StringComparer.Ordinal))
            {
                var dated = edition.FirstOrDefault(row => row[RuleFields.From] is not null);
                if (dated is null)
                    all.Problems.Add(RuleDiagnostics.NoFirstDay(edition.First().Written(RuleFields.Edition).Where, rule.Key, edition.Key));
                else if (!taken.TryAdd(dated.Value(RuleFields.From)!.Value, edition.Key))
                    all.Problems.Add(RuleDiagnostics.SameFirstDay(dated.Written(RuleFields.From).Where, edition.Key, taken[dated.Value(RuleFields.From)!.Value]));
            }
        }
    }

    private static void Steps(RegisterRows all)
    {
        var twice = all.Rows.Where(row => row.Text(RuleFields.Part) == RuleFields.OfStep && row[RuleFields.Order] is not null)
            .GroupBy(row => (row.Text(RuleFields.Rule), row.Text(RuleFields.Edition), row.Value(RuleFields.Order)!.Value)).Where(group => group.Count() > 1);
        foreach (var group in twice)
            all.Problems.Add(RuleDiagnostics.SameStep(group.Last().Written(RuleFields.Order).Where, group.Key.Item2, group.Last().Text(RuleFields.Order)));
    }
}
