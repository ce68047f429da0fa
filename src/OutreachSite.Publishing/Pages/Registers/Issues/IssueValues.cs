using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Issues;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Issues.IssueFields;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>Places of a register of issues as templates get them.</summary>
internal static class IssueValues
{
    /// <summary>What an organisation says under a theme; what nothing is said of is an empty list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What the entry is called on this page: the organisation or the theme.</param>
    /// <param name="cell">Null when no row speaks of it.</param>
    public static TemplateObject Entry(RegisterPage page, string name, IssueCell? cell) => new()
    {
        ["name"] = name,
        ["id"] = Value.Null,
        ["kind"] = Value.Null,
        ["certainty"] = CertaintyValues.Of(page, cell?.Rows ?? []),
        ["meetings"] = Lines(cell, F.Meetings),
        ["activities"] = Lines(cell, F.Activities),
        ["pairs"] = Value.Of((cell?.Pairs ?? []).Where(pair => pair.Issues.Length + pair.Measures.Length > 0).Select(pair => (Value)Pair(pair)).ToArray()),
        ["evaluations"] = Value.Of((cell?.Pairs ?? []).SelectMany(pair => pair.Evaluations.Select(one => (Value)new TemplateObject { ["number"] = Or(pair.Number), ["text"] = one.Text })).ToArray()),
        ["notes"] = Lines(cell, F.Note),
    };

    /// <summary>The kind of an organisation; null when no row says.</summary>
    public static Value KindOf(IssueBook book, string organisation) =>
        Or(book.Table.Cells.Where(cell => cell.Organisation == organisation).SelectMany(cell => cell.Rows).Select(row => row.Text(F.OrganisationKind)).FirstOrDefault(kind => kind.Length > 0));

    /// <summary>Where rows come from, each once.</summary>
    public static Value Sources(IEnumerable<RegisterRow> rows) =>
        Value.Of(rows.Select(row => row.Text(F.Source)).Where(source => source.Length > 0).DistinctBy(TextKey.Of).Select(source => (Value)source).ToArray());

    /// <summary>A text, or null.</summary>
    public static Value Or(string? text) => text is { Length: > 0 } ? text : Value.Null;

    private static TemplateObject Pair(IssuePair pair) => new()
    {
        ["number"] = Or(pair.Number),
        ["issues"] = Value.Of(pair.Issues.Select(one => (Value)one.Text).ToArray()),
        ["measures"] = Value.Of(pair.Measures.Select(one => (Value)one.Text).ToArray()),
        ["in_charge"] = Value.Of(pair.Measures.Concat(pair.Issues).Select(one => one.Row.Text(F.InCharge)).Where(who => who.Length > 0).Distinct(StringComparer.Ordinal).Select(who => (Value)who).ToArray()),
        ["unanswered"] = pair.IsUnanswered,
    };

    private static Value Lines(IssueCell? cell, RegisterField field) => Value.Of((cell?.Rows ?? [])
        .SelectMany(row => row.Text(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(line => line.TrimStart('・', '●', '○', ' ', '\u3000')).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Select(line => (Value)line).ToArray());
}
