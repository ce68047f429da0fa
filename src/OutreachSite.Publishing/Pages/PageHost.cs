using System.Globalization;
using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Pages.Diagrams;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>Answers what the Markdown of one page asks the site, and remembers which files the page uses.</summary>
internal sealed class PageHost(PageText page, PageSurroundings site, Reads reads) : IMarkdownHost
{
    private readonly SortedSet<RelativePath> _published = [];
    private readonly SortedSet<RelativePath> _read = [];
    private readonly SortedSet<RelativePath> _shown = [];
    private readonly List<PlaceLink> _places = [];
    private readonly List<DrawnChart> _charts = [];
    private int _asked, _diagrams;

    /// <summary>The files that the page uses.</summary>
    public PageFiles Files => new([.. _published], [.. _read]) { Shown = [.. _shown] };

    /// <summary>The places on pages that the page links to.</summary>
    public ImmutableArray<PlaceLink> Places => [.. _places];

    /// <summary>The charts that were drawn, in their order.</summary>
    public ImmutableArray<DrawnChart> Charts => [.. _charts];

    /// <inheritdoc/>
    public Variant Variant => page.Variant;

    /// <inheritdoc/>
    public IEnumerable<string> ContactIds => site.ContactIds;

    /// <inheritdoc/>
    public IEnumerable<string> TermWords => site.TermWords;

    private RelativePath Folder => page.Text.Path.Source.Folder;

    /// <inheritdoc/>
    public LinkAnswer Link(LinkTarget target, Location where) => target.Kind switch
    {
        TargetKind.Web => new(LinkKind.External, target.Text),
        TargetKind.Telephone => new(LinkKind.Telephone, target.Text),
        TargetKind.Mail => new(LinkKind.Mail, target.Text),
        TargetKind.Anchor => Anchor(page.Text.Path.Source, target, "", where),
        _ => Folder.TryCombine(target.Path!, out var path) ? File(path, target, where)
            : LinkAnswer.Refused(LinkDiagnostics.OutsideContent(where, target.Path!)),
    };

    /// <inheritdoc/>
    public PictureAnswer Picture(LinkTarget target, Location where)
    {
        var answer = Find(target, where);
        if (answer.Problem is not null || target.Path is not { } written || !Folder.TryCombine(written, out var path))
            return answer;
        _shown.Add(path);
        return reads.Result(CopyRules.Rule, path) is { Copies.IsEmpty: false } copies && reads.Result(ThemePictures.Rule, "") is { } theme
            ? answer with { Copies = [.. copies.Copies.Select(copy => new PictureChoice(site.Links.To(copy.Address), copy.Width))], Sizes = theme.Sizes }
            : answer;
    }

    private PictureAnswer Find(LinkTarget target, Location where)
    {
        if (target.Path is not { Length: > 0 } written || !Folder.TryCombine(written, out var path))
            return PictureAnswer.Refused(LinkDiagnostics.OutsideContent(where, target.Text));
        if (!PublishedFiles.IsPicture(path))
            return PictureAnswer.Refused(LinkDiagnostics.NotForReaders(where, written, PublishedFiles.Endings));
        if (!reads.Exists(SiteFolders.InContent(path.Value)))
            return PictureAnswer.Refused(LinkDiagnostics.UnknownTarget(where, written, FilesNear(path)));
        var found = PictureRules.Find(path, where, reads);
        if (found.Value is not { } picture)
            return PictureAnswer.Refused(found.Diagnostics[0]);
        _published.Add(path);
        return new(site.Links.To(path), picture.Width, picture.Height) { Credit = reads.Result(PictureRules.Matter, path)?.Credit?.In(Variant) };
    }

    /// <inheritdoc/>
    public Outcome<string> Component(string name, ComponentMap arguments)
    {
        if (site.Components is not { } components)
            return Outcome.Failed<string>();
        var rendered = components.Component(name, arguments, new TemplateObject { ["lang"] = page.Variant.Language(), ["variant"] = page.Variant.Key() }, site.Words);
        return new(rendered.Value?.ToString(), rendered.Diagnostics);
    }

    /// <inheritdoc/>
    public Outcome<string> Chart(ChartFence fence)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"chart-{++_asked}");
        var problems = new DiagnosticBag();
        if (PageCharts.Order(id, fence, reads.Text(page.Source), problems) is not { } order
            || OrderedChart.Request(ChartCitations.Resolved(order, reads), new(Folder, Variant, site.Words, reads, path => _read.Add(path)), problems) is not { } request
            || problems.Take(ChartComponent.Draw(request, Variant, site.Links)) is not { } chart)
            return problems.Conclude<string>(null);
        _charts.Add(chart);
        return problems.Conclude(problems.Take(Component("chart", ComponentMap.Empty.With("chart", chart.Arguments))));
    }

    /// <inheritdoc/>
    public Outcome<string> Diagram(ChartFence fence)
    {
        var problems = new DiagnosticBag();
        var place = new DiagramPlace(string.Create(CultureInfo.InvariantCulture, $"diagram-{++_diagrams}"), Variant, reads, path => _read.Add(path), AddressOf);
        return PageDiagram.Draw(fence, place, problems) is { } arguments
            ? problems.Conclude(problems.Take(Component("diagram", ComponentMap.Empty.With("diagram", arguments))))
            : problems.Conclude<string>(null);
    }

    /// <inheritdoc/>
    public ComponentMap? Contact(string id) => site.FindContact(id) is { } contact ? ContactMap.Of(contact, Variant) : null;

    /// <inheritdoc/>
    public Term? Term(string word) => site.FindTerm(word);

    /// <inheritdoc/>
    public EventState? EventState =>
        page.Text.Path.Kind is PageKind.Seminar or PageKind.SeminarPage && SeminarPlaces.Event(page.Original.Folder, reads) is { } facts
            ? SeminarPlaces.StateOf(facts, page.Original.Folder, site.Pages, reads)
            : null;

    /// <inheritdoc/>
    public string Word(string key) => site.Words.Say(key);

    /// <summary>The address of a page that a table names from the content folder.</summary>
    private string? AddressOf(string written, Location where, DiagnosticBag problems)
    {
        if (LinkTarget.Read($"/{written.TrimStart('/')}", where, problems) is not { } target)
            return null;
        var answer = Link(target, where);
        if (answer.Problem is not { } problem)
            return answer.Url;
        problems.Add(problem);
        return null;
    }

    private LinkAnswer File(RelativePath path, LinkTarget target, Location where)
    {
        if (path.Extension == ".md")
            return Page(path, target, where);
        if (PublishedFiles.TypeOf(path) is not { } type)
        {
            return LinkAnswer.Refused(reads.Exists(SiteFolders.InContent((path / "index.md").Value))
                ? LinkDiagnostics.Folder(where, target.Path!, target.Path!.TrimEnd('/') + "/index.md")
                : LinkDiagnostics.NotForReaders(where, target.Path!, PublishedFiles.Endings));
        }

        if (!reads.Exists(SiteFolders.InContent(path.Value)))
            return LinkAnswer.Refused(LinkDiagnostics.UnknownTarget(where, target.Path!, FilesNear(path)));
        if (PublishedFiles.IsPicture(path) && Find(target, where).Problem is { } problem)
            return LinkAnswer.Refused(problem);
        _published.Add(path);
        return new(LinkKind.Attachment, site.Links.To(path), type, NumberText.FileSize(PictureRules.LengthOf(path, reads)));
    }

    private LinkAnswer Page(RelativePath path, LinkTarget target, Location where)
    {
        // A link may name the original or a variant: the reader stays in the variant of the page either way.
        var original = Content.Trees.ContentPath.Of(path).Original;
        if (site.Pages.Find(original, Variant) is not { } found)
        {
            // A page that cannot be read has been told about; links to it are right.
            if (site.Pages.SightOf(original) == Sight.Unreadable)
                return new(LinkKind.Internal, site.Links.To(PageAddress.OutputOf(original, Variant)));
            // Series, years, sheets and tags are pages as well, though no file stands for them.
            if (GeneratedPages.TextOf(original, Variant, reads) is not null)
                return new(LinkKind.Internal, site.Links.To(PageAddress.OutputOf(original, Variant)));
            return LinkAnswer.Refused(reads.Exists(SiteFolders.InContent(path.Value))
                ? LinkDiagnostics.Unpublished(where, target.Path!)
                : LinkDiagnostics.UnknownTarget(where, target.Path!, FilesNear(path)));
        }

        var url = site.Links.To(PageAddress.OutputOf(original, Variant));
        return target.Fragment is null || IsPlaceOfOriginalAlone(target.Fragment, original, found) ? new(LinkKind.Internal, url) : Anchor(found, target, url, where);
    }

    /// <summary>
    /// True for a text that has not been translated and points into a page that has: the translation need not have the
    /// same places, and its reader gets to the page, if not to the place.
    /// </summary>
    private bool IsPlaceOfOriginalAlone(string anchor, RelativePath original, RelativePath found) =>
        page.IsFallback && found != original && !site.Pages.HasAnchor(found, anchor) && site.Pages.HasAnchor(original, anchor);

    /// <summary>Whether the place is there is looked at when all pages have been rendered.</summary>
    private LinkAnswer Anchor(RelativePath found, LinkTarget target, string url, Location where)
    {
        if (target.Fragment is not { } anchor)
            return new(LinkKind.Internal, url.Length == 0 ? "#os-main" : url);
        var text = Content.Trees.ContentPath.Of(found);
        _places.Add(new(new(text.Original, text.Variant.Key()), anchor, where));
        return new(LinkKind.Internal, $"{url}#{Uri.EscapeDataString(anchor)}");
    }

    /// <summary>What an author may have meant: the files of the same folder and every page, as seen from this page.</summary>
    private IEnumerable<string> FilesNear(RelativePath path) =>
        reads.Find(new($"{SiteFolders.InContent(path.Folder.Value)}/*")).Select(SiteFolders.WithoutContent)
            .Concat(site.Pages.All.Seen.Paths)
            .Select(near => near.RelativeTo(Folder));
}
