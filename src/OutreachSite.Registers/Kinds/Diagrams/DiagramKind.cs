using OutreachSite.Registers.Reading;

namespace OutreachSite.Registers.Kinds.Diagrams;

/// <summary>Boxes and lines of diagrams: who works with whom, which meeting stands above which, who has which part.</summary>
public static class DiagramKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new(
        "diagram", "関係図",
        [
            DiagramFields.Figure, DiagramFields.Sort, DiagramFields.Id, DiagramFields.Name, DiagramFields.Group, DiagramFields.Members, DiagramFields.InLane, DiagramFields.OnLevel,
            DiagramFields.From, DiagramFields.To, DiagramFields.Words, DiagramFields.Direction, DiagramFields.Certainty, DiagramFields.Page, DiagramFields.Source, DiagramFields.Note,
        ])
    {
        About = "図の箱と線。1行に1つの箱、線、列、段。",
        AboutInEnglish = "Boxes and lines of diagrams: a box, a line, a lane or a level in each row.",
        SheetNames = ["体制図", "連携図", "diagram"],
        IdentityRule = "図と行の種類、ID・名前・から・へ・ことばから作る8けた",
        Identity = row => $"d-{Identities.Hash(row.Text(DiagramFields.Figure), row.Text(DiagramFields.Sort), row.Text(DiagramFields.Id), row.Text(DiagramFields.Name), row.Text(DiagramFields.From), row.Text(DiagramFields.To), row.Text(DiagramFields.Words))}",
        RowChecks = [DiagramChecks.Complete],
        Checks = [DiagramChecks.Together],
    };
}
