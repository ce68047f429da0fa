using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Issues.IssueFields;

namespace OutreachSite.Registers.Kinds.Issues;

/// <summary>Difficulties, what was done about each, and what came of it. What has no answer shows.</summary>
public static class IssueKind
{
    private const int MostQuoted = 20;

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("issue", "課題と対応", F.All)
    {
        About = "課題・対応・評価。団体とテーマごとに、番号で組にします。1行に1組か、1行に1つの欄（①②…）。",
        AboutInEnglish = "Issues, measures and evaluations by organisation and theme, paired by their numbers: a row for each pair, or numbers within the cells.",
        SheetNames = ["課題", "課題一覧", "課題・解決策", "課題と対応策", "issues"],
        IdentityRule = "団体・テーマと課題の番号。無ければ、書いた文から作る8けた",
        Identity = row => $"{row.Text(F.Organisation)}-{row.Text(F.Theme)}-{(NumberedLines.Label(row.Text(F.Number)) is { Length: > 0 } number && row[F.Issue] is not null ? number : HashOf(row))}",
        Checks = [Pairs],
    };

    private static string HashOf(RowDraft row) =>
        Identities.Hash(row.Text(F.Issue), row.Text(F.Measure), row.Text(F.Evaluation), row.Text(F.Meetings), row.Text(F.Activities));

    /// <summary>Names what stands without its other half.</summary>
    private static void Pairs(RegisterRows all)
    {
        foreach (var cell in IssueTable.Of(all.Rows).Cells)
        {
            foreach (var pair in cell.Pairs)
                all.Problems.AddRange(Said(cell, pair));
        }
    }

    private static IEnumerable<Diagnostic> Said(IssueCell cell, IssuePair pair)
    {
        if (pair.Issues is [var issue, ..])
        {
            if (pair.Measures.IsEmpty)
                yield return IssueDiagnostics.NoMeasure(Where(issue.Row, F.Measure), cell.Organisation, pair.Number ?? Short(issue.Text));
        }
        else if (pair.Number is not null && cell.Pairs.Any(other => other.Issues.Length > 0))
            yield return IssueDiagnostics.NoIssue(Where((pair.Measures is [var only, ..] ? only : pair.Evaluations[0]).Row, F.Measure), cell.Organisation, pair.Number);
        if (pair.Measures is [var measure, ..] && pair.Evaluations.IsEmpty && !cell.IsEvaluatedAsAWhole)
            yield return IssueDiagnostics.NoEvaluation(Where(measure.Row, F.Evaluation), cell.Organisation, pair.Number ?? Short(measure.Text));
    }

    private static Location Where(RegisterRow row, Fields.RegisterField field) =>
        row.Written(field) is { Source: not null } cell ? cell.Where : row.Sheet.At(new(row.Number, 1));

    private static string Short(string text) => text.Length <= MostQuoted ? text : $"{text[..MostQuoted]}…";
}
