using OutreachSite.Numbers;
using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Registers.Kinds.Meetings;

/// <summary>What is asked of meetings: do numbers, days, people and bodies fit each other.</summary>
internal static class MeetingChecks
{
    /// <summary>Professions that are all counted add up to those who took part.</summary>
    public static void Members(RowDraft row)
    {
        if (row.Value(F.Participants) is not { } came || row.Value(F.Members) is not { IsDefault: false } members)
            return;
        var counted = members.Sum(member => member.Count ?? 0);
        if (counted > came || (counted != came && members.All(member => member.Count is not null)))
            row.Problems.Add(ProgrammeDiagnostics.MembersDiffer(row.Where(F.Members), row.Text(F.Participants), counted));
    }

    /// <summary>A number stands once in a series, and later numbers have later days.</summary>
    public static void Numbers(RegisterRows all)
    {
        foreach (var series in Series(all.Rows))
        {
            var numbered = series.Where(row => row.Value(F.Number) is not null).OrderBy(row => row.Value(F.Number)).ToArray();
            foreach (var (before, row) in numbered.Zip(numbered.Skip(1)))
            {
                if (row.Value(F.Number) == before.Value(F.Number))
                    all.Problems.Add(ProgrammeDiagnostics.SameNumber(row.Written(F.Number).Where, row.Text(F.Body), row.Value(F.Number)!.Value, before.Written(F.Number).Where.Cell ?? ""));
                else if (row.Get(F.When)?.Last < before.Get(F.When)?.First)
                    all.Problems.Add(ProgrammeDiagnostics.NumbersOutOfOrder(row.Written(F.When).Where, row.Text(F.Body), row.Value(F.Number)!.Value, before.Value(F.Number)!.Value));
            }
        }
    }

    /// <summary>A printed total is compared with the sum, and stays.</summary>
    public static void Totals(RegisterRows all)
    {
        foreach (var series in Series(all.Rows))
        {
            var printed = series.FirstOrDefault(row => row.Value(F.Total) is not null);
            var counts = series.Select(row => row.Value(F.Participants)).OfType<decimal>().ToArray();
            if (printed is not null && counts.Length > 1 && counts.Sum() != printed.Value(F.Total))
                all.Problems.Add(ProgrammeDiagnostics.TotalDiffers(printed.Written(F.Total).Where, printed.Text(F.Body), printed.Text(F.Total), NumberText.Machine(counts.Sum()), counts.Length));
        }
    }

    /// <summary>The body above has a row of its own.</summary>
    public static void Parents(RegisterRows all)
    {
        var known = all.Rows.Select(row => TextKey.Of(row.Text(F.Body))).ToHashSet();
        foreach (var row in all.Rows.Where(row => row.Text(F.Parent).Length > 0 && !known.Contains(TextKey.Of(row.Text(F.Parent)))))
            all.Problems.Add(ProgrammeDiagnostics.UnknownParent(row.Written(F.Parent).Where, row.Text(F.Parent), all.Rows.Select(one => one.Text(F.Body)).Distinct(StringComparer.Ordinal)));
    }

    private static IEnumerable<IGrouping<(TextKey, TextKey), RegisterRow>> Series(IEnumerable<RegisterRow> rows) => rows.GroupBy(row => (TextKey.Of(row.Text(F.Area)), TextKey.Of(row.Text(F.Body))));
}
