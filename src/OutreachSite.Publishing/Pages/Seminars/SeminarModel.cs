using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Sites;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>The global <c>seminar</c>: the facts of the event, and the menu of its microsite.</summary>
internal static class SeminarModel
{
    public static KindAddition? Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var folder = page.Original.Folder;
        if (reads.Result(SiteRules.Event, SiteFolders.InContent(folder.Value)) is not { } facts)
            return null;

        var home = PageAddress.OutputOf(folder / "index.md", values.Variant);
        return new(new()
        {
            ["seminar"] = new TemplateObject
            {
                ["title"] = values.Text(facts.Title),
                ["series"] = values.Text(facts.Series),
                ["number"] = values.Text(facts.Number),
                ["date"] = values.DateParts(facts.Date),
                ["time"] = facts.Start is null ? Value.Null : values.Time(facts.Start, facts.End),
                ["venue"] = Venue(facts.Venue, values),
                ["organiser"] = facts.Organiser is null ? Value.Null : string.Join(values.Words.Say("list.separator"), [facts.Organiser.In(values.Variant), .. facts.CoOrganisers.Select(other => other.In(values.Variant))]),
                ["audience_text"] = values.Text(facts.AudienceText),
                ["fee"] = values.Text(facts.Fee),
                ["capacity"] = facts.Capacity is { } capacity ? capacity : Value.Null,
                ["attended"] = facts.Attended is { } attended ? attended : Value.Null,
                ["state"] = values.State(SeminarList.StateOf(facts, folder, site.Pages, reads)),
                ["deadline"] = values.Date(facts.Deadline),
                ["applications"] = Value.Of(facts.Applications.Select(values.Text).ToArray()),
                ["contact"] = values.Contact(site.Contact(facts.Contact, problems)),
                ["sessions"] = Value.Of(facts.Sessions.Index().Select(item => (Value)Session(item.Index + 1, item.Item, values)).ToArray()),
                ["materials"] = Value.Of(facts.Materials.Select(material => Material(material, folder, site, values, reads, problems)).Where(material => !material.IsNull).ToArray()),
                ["sources"] = values.Sources(facts.Sources),
                ["navigation"] = Navigation(page, site, values),
                ["home_url"] = site.Links.To(home),
                ["portal_url"] = site.Links.To(PageAddress.OutputOf(PageAddress.Home, values.Variant)),
            },
        }, [.. facts.Materials.Select(material => FileOf(material, folder)).OfType<RelativePath>()]);
    }

    private static Value Venue(Venue? venue, Values values) => venue is null ? Value.Null : new TemplateObject
    {
        ["name"] = values.Text(venue.Name),
        ["address"] = values.Text(venue.Address),
        ["access"] = Value.Of(venue.Access.Select(way => values.Text(way)).ToArray()),
    };

    private static TemplateObject Session(int number, EventSession session, Values values) => new()
    {
        ["number"] = number,
        ["title"] = values.Text(session.Title),
        ["subtitle"] = values.Text(session.Subtitle),
        ["speaker"] = values.Text(session.Speaker),
        ["time"] = session.Start is null ? Value.Null : values.Time(session.Start, session.End),
        ["summary"] = values.Text(session.Summary),
    };

    private static Value Material(
        EventMaterial material, RelativePath folder, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        if (FileOf(material, folder) is not { } path || reads.Bytes(SiteFolders.InContent(path.Value)) is not { } bytes)
        {
            problems.Add(LinkDiagnostics.UnknownTarget(material.File.Where, material.File.Text, reads.Find(new($"{SiteFolders.InContent(folder.Value)}/*")).Select(near => near.Name)));
            return Value.Null;
        }

        if (PublishedFiles.TypeOf(path) is not { } type)
        {
            problems.Add(LinkDiagnostics.NotForReaders(material.File.Where, material.File.Text, PublishedFiles.Endings));
            return Value.Null;
        }

        return new TemplateObject
        {
            ["title"] = values.Text(material.Title),
            ["url"] = site.Links.To(path),
            ["type"] = type,
            ["size"] = NumberText.FileSize(bytes.Length),
            ["pages"] = material.Pages is { } pages ? pages : Value.Null,
        };
    }

    /// <summary>Where the file of a material lies below the content folder; null when it leaves it.</summary>
    public static RelativePath? FileOf(EventMaterial material, RelativePath folder) =>
        folder.TryCombine(material.File.Text, out var path) ? path : null;

    /// <summary>The home of the microsite, then its parts in the order in which an event runs.</summary>
    private static Value Navigation(PageText page, PageSurroundings site, Values values)
    {
        var pages = SeminarList.PagesOf(page.Original.Folder, site.Pages)
            .OrderBy(other => other.Path.Kind != PageKind.Seminar)
            .ThenBy(other => other.Part ?? (SeminarPart)int.MaxValue)
            .ThenBy(other => other.Order).ThenBy(other => other.Path.Original);
        return Value.Of(pages.Select(other => (Value)new TemplateObject
        {
            ["label"] = other.Path.Kind == PageKind.Seminar
                ? values.Words.Say("seminar.home")
                : (site.Pages.Card(other.Path.Original, values.Variant) ?? other).MenuTitle,
            ["url"] = site.Links.To(PageAddress.OutputOf(other.Path.Original, values.Variant)),
            ["current"] = other.Path.Original == page.Original,
        }).ToArray());
    }
}
