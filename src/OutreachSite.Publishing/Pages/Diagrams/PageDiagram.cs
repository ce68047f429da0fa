using System.Collections.Frozen;
using OutreachSite.Charts.Diagrams;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Diagrams;

namespace OutreachSite.Publishing.Pages.Diagrams;

/// <summary>Where a diagram is asked for.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="Reads">The files.</param>
/// <param name="Use">Told which file was used, by its path below the content folder.</param>
/// <param name="LinkTo">The address of a page, by its path below the content folder; null, and said why, when there is none.</param>
internal sealed record DiagramPlace(string Id, Variant Variant, Reads Reads, Action<RelativePath> Use, Func<string, Location, DiagnosticBag, string?> LinkTo);

/// <summary>A <c>diagram</c> block of a page: it names a diagram of a register and says how it is laid out.</summary>
internal static class PageDiagram
{
    private static readonly ImmutableArray<string> Required = ["figure", "shape"];

    private static readonly ImmutableArray<string> Options = ["figure", "shape", "table", "title", "finding", "source", "note"];

    private static readonly FrozenDictionary<string, DiagramShape> Shapes = new Dictionary<string, DiagramShape>
    {
        ["hub"] = DiagramShape.Hub, ["lanes"] = DiagramShape.Lanes, ["levels"] = DiagramShape.Levels, ["panels"] = DiagramShape.Panels, ["tree"] = DiagramShape.Tree,
        ["中心"] = DiagramShape.Hub, ["列"] = DiagramShape.Lanes, ["段"] = DiagramShape.Levels, ["枠"] = DiagramShape.Panels, ["木"] = DiagramShape.Tree,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the component gets; null, and said why, when there is nothing to draw.</summary>
    public static ComponentMap? Draw(ChartFence fence, DiagramPlace place, DiagnosticBag problems)
    {
        foreach (var option in fence.Options.Where(option => !Options.Contains(option.Key)))
            problems.Add(DiagramPageDiagnostics.UnknownOption(option.KeyWhere, option.Key, Options));
        foreach (var name in Required.Where(name => fence.Find(name) is not { Value.Length: > 0 }))
            problems.Add(DiagramPageDiagnostics.Missing(fence.Where, name));
        if (fence.Find("figure") is not { Value.Length: > 0 } figure || fence.Find("shape") is not { Value.Length: > 0 } written || Rows(fence, figure, place, problems) is not { } rows)
            return null;
        if (Shapes.TryGetValue(written.Value, out var shape))
            return Draw(fence, new(place.Id, fence.Find("title")?.Value ?? figure.Value, shape), rows, place, problems);
        problems.Add(DiagramPageDiagnostics.UnknownShape(written.ValueWhere, written.Value, Shapes.Keys.Where(name => char.IsAsciiLetter(name[0])).Order(StringComparer.Ordinal)));
        return null;
    }

    private static ComponentMap Draw(ChartFence fence, Diagram head, ImmutableArray<RegisterRow> rows, DiagramPlace place, DiagnosticBag problems)
    {
        if (head.Shape is DiagramShape.Levels or DiagramShape.Tree)
        {
            foreach (var row in DiagramCircles.Closing(rows))
                problems.Add(DiagramPageDiagnostics.Circle(row.Written(DiagramFields.To).Where, row.Text(DiagramFields.From), row.Text(DiagramFields.To)));
        }

        var diagram = DiagramRows.Of(head, rows, row => row.Text(DiagramFields.Page) is { Length: > 0 } page ? place.LinkTo(page, row.Written(DiagramFields.Page).Where, problems) : null);
        var picture = DiagramDrawing.Draw(diagram, DiagramComponent.WordsOf(place.Variant));
        if (picture.WideSvg is null || picture.NarrowSvg is null)
            problems.Add(DiagramPageDiagnostics.TooManyLines(fence.Where, head.Title));
        return DiagramComponent.Arguments(picture, new(fence.Find("finding")?.Value, fence.Find("source")?.Value ?? Sources(rows), fence.Find("note") is { } note ? [note.Value] : []));
    }

    /// <summary>The rows of the diagram; null, and said why, when there are none.</summary>
    private static ImmutableArray<RegisterRow>? Rows(ChartFence fence, ChartOption figure, DiagramPlace place, DiagnosticBag problems)
    {
        var key = new TableKey(DiagramKind.Kind.Key, fence.Find("table")?.Value ?? DiagramKind.Kind.Key);
        if (RegisterSources.Of(key, place.Reads).IsEmpty)
        {
            problems.Add(RegisterPageDiagnostics.NoTable(fence.Find("table")?.ValueWhere ?? fence.Where, key.Name));
            return null;
        }

        foreach (var source in RegisterSources.Of(key, place.Reads))
            place.Use(SiteFolders.WithoutContent(source.Path));
        // A table that cannot be read has been told about.
        if (place.Reads.Result(RegisterRules.Table, key) is not { } table)
            return null;
        ImmutableArray<RegisterRow> rows = [.. table.Rows.Select(row => row.Row).Where(row => TextKey.AreSame(row.Text(DiagramFields.Figure), figure.Value))];
        if (!rows.IsEmpty)
            return rows;
        problems.Add(DiagramPageDiagnostics.UnknownFigure(figure.ValueWhere, figure.Value, table.Rows.Select(row => row.Row.Text(DiagramFields.Figure)).Distinct(StringComparer.Ordinal)));
        return null;
    }

    /// <summary>The sources that the rows name, each once.</summary>
    private static string? Sources(ImmutableArray<RegisterRow> rows) =>
        string.Join("、", rows.Select(row => row.Text(DiagramFields.Source)).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal)) is { Length: > 0 } sources ? sources : null;
}
