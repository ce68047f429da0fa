using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Schedules.ScheduleFields;

namespace OutreachSite.Registers.Kinds.Schedules;

/// <summary>Projects, step by step: the issue, who does what when, what is expected, what came of it.</summary>
public static class ScheduleKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("schedule", "工程", F.All)
    {
        About = "事業の工程。1行に1つ。課題・期待する成果・結果は、事業のはじめの行に書きます。",
        AboutInEnglish = "The steps of projects, one a row; the issue, what is expected and what came of it stand in the first row of a project.",
        SheetNames = ["工程表", "スケジュール", "schedule"],
        PersonalHeadings = ["担当者", "担当者名", "担当者氏名"],
        IdField = F.Id,
        IdentityRule = "工程ID。無ければ地域・事業・時期・工程から作る8けた",
        Identity = row => $"s-{Identities.Hash(row.Text(F.Area), row.Text(F.Project), row.Text(F.When), row.Text(F.What))}",
        RowChecks = [Finished],
    };

    /// <summary>False for a row that says something of a project and of none of its steps.</summary>
    public static bool IsStep(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[F.When] is not null || row[F.What] is not null;
    }

    /// <summary>What is only planned has no result yet.</summary>
    private static void Finished(RowDraft row)
    {
        if (row.Text(F.State) == ScheduleChoices.Planned && row[F.Result] is not null && row[F.What] is not null)
            row.Problems.Add(ProgrammeDiagnostics.ResultOfPlan(row.Where(F.Result), row.Text(F.What)));
    }
}
