using System.Globalization;
using OutreachSite.Content;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Sources;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Sources;

/// <summary>The page of a register of sources: every document, and the pages that cite it.</summary>
internal static class SourceForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(SourceKind.Kind.Key, "sources")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];

    private static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        if (page.Variant == Variant.Japanese)
            SayOldChecks(page, table);
        var cited = Citations(page);
        return new()
        {
            ["sources"] = new TemplateObject
            {
                ["groups"] = Value.Of(table.Rows.GroupBy(row => row.Row.Text(SourceKind.Category)).Select((group, index) => (Value)new TemplateObject
                {
                    ["id"] = string.Create(CultureInfo.InvariantCulture, $"sources-{index + 1}"),
                    ["title"] = group.Key.Length > 0 ? group.Key : Value.Null,
                    ["rows"] = Value.Of(group.Select(row => (Value)Source(page, row, cited)).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Source(RegisterPage page, ShownRow row, ILookup<string, PageCard> cited) => new()
    {
        ["id"] = row.Slug,
        ["title"] = row.Row.Text(SourceKind.Title),
        ["issuer"] = RegisterValues.Text(row.Row, SourceKind.Issuer),
        ["date"] = page.Values.Date(CitedDate.Parse(row.Row.Text(SourceKind.Date))),
        ["locator"] = RegisterValues.Text(row.Row, SourceKind.Locator),
        ["licence"] = RegisterValues.Text(row.Row, SourceKind.Licence),
        ["url"] = RegisterValues.Text(row.Row, SourceKind.Url),
        ["notes"] = RegisterValues.Lines(row.Row, SourceKind.Note),
        ["cited_by"] = Value.Of(cited[TextKey.Of(row.Id).Value].Concat(cited[TextKey.Of(row.Row.Text(SourceKind.Title)).Value]).DistinctBy(card => card.Path.Original).Select(card => (Value)new TemplateObject
        {
            ["title"] = (page.Site.Pages.Card(card.Path.Original, page.Variant) ?? card).MenuTitle,
            ["url"] = page.Link(card.Path.Original),
        }).ToArray()),
    };

    /// <summary>The pages by what they cite, in the order of their paths.</summary>
    private static ILookup<string, PageCard> Citations(RegisterPage page) =>
        (from one in page.Site.Pages.All.Originals
         let card = page.Site.Pages.Card(one.Original, Variant.Japanese)
         where card is not null
         from name in page.Reads.Result(SourceRules.Cited, one.Original)!.Names
         select (Name: name, Card: card!)).ToLookup(pair => TextKey.Of(pair.Name).Value, pair => pair.Card, StringComparer.Ordinal);

    private static void SayOldChecks(RegisterPage page, RegisterTable table)
    {
        var months = RegisterRules.Freshness(page.Reads).StaleAfter;
        var old = table.Rows.Count(row => row.Row.Value(SourceKind.CheckedOn) is not { } day || page.Reads.HasCome(day.AddMonths(months)));
        if (old > 0 && RegisterSources.Of(page.Place.Host.Table, page.Reads) is [var file, ..])
            page.Problems.Add(SourcePageDiagnostics.CheckedLongAgo(Location.Of(file.Path), old, table.Rows.Length));
    }
}
