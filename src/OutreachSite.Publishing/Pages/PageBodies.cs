using System.Text;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Pages.Modules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages;

/// <summary>The rendered texts of all pages: the one place where Markdown is read.</summary>
internal static class PageBodies
{
    /// <summary>Markdown as HTML; its links lead to where the other pages are.</summary>
    public static Rule<DocumentId, PageBody> Rule { get; } = new("pages/body", 2, (id, reads) =>
    {
        if (TextOf(id, reads).Value is not { } page)
            return Outcome.Failed<PageBody>();
        // The text of a list stands on its first part alone.
        if (page.IsGenerated || page.Part > 1)
            return Outcome.Of(new PageBody([], [], new([], []), []));
        if (PageSurroundings.Of(page.Variant, page.Output, reads) is not { } site || reads.Text(page.Source) is not { } source)
            return Outcome.Failed<PageBody>();
        var host = new PageHost(page, site, reads);
        var problems = new DiagnosticBag();
        var markdown = problems.Take(MarkdownText.Render(source, FrontMatterBlock.FindBody(source), host));
        if (markdown is not null)
            return problems.Conclude(new PageBody(Encoding.UTF8.GetBytes(markdown.Html.Trim()), markdown.Contents, host.Files, host.Places) { Beside = [.. host.Charts.Select(chart => chart.Numbers)] });

        // The page ends here; what its front matter refers to would be looked at later.
        var matter = page.Text.Head.Page;
        site.Contact(matter.Contact, problems);
        foreach (var code in matter.Items)
            site.Item(code, problems);
        return problems.Conclude<PageBody>(null);
    }) { Codec = PageCodecs.Body, IsKept = false };

    /// <summary>The places of a page, and its links to places: a small part of its body, so that the body need not be read again to look at them.</summary>
    public static Rule<DocumentId, PagePlaces> Places { get; } = new("pages/places", 2, (id, reads) =>
        reads.Result(Rule, id) is { } body ? Outcome.Of(new PagePlaces([.. body.Contents.Select(entry => entry.Id)], body.Places)) : Outcome.Failed<PagePlaces>())
    { Codec = PageCodecs.Places, IsKept = false };

    /// <summary>Looks whether the places that a page links to are there, on the pages as they were rendered.</summary>
    public static Rule<DocumentId, Checked> PlacesAreThere { get; } = new("pages/places-are-there", 2, (id, reads) =>
    {
        var problems = new DiagnosticBag();
        foreach (var link in reads.Result(Places, id)?.Links ?? [])
        {
            // A page that could not be rendered has been told about.
            if (reads.Result(Places, link.Target)?.Anchors is { } known && !known.Contains(link.Anchor, StringComparer.Ordinal))
            {
                var target = PageAddress.SourceOf(link.Target.Source, Variants.Of(link.Target.Edition) ?? Variant.Japanese);
                problems.Add(LinkDiagnostics.UnknownAnchor(link.Where, target.Value, link.Anchor, known));
            }
        }

        return problems.Conclude(Checked.Done);
    }) { Codec = Checked.Codec, IsKept = false };

    /// <summary>The text that a document shows: its own, or the original's where the variant has not been written.</summary>
    public static Outcome<PageText> TextOf(DocumentId id, Reads reads)
    {
        var (variant, part) = PageEdition.Of(id.Edition);
        var text = new PageLookup(reads).Find(id.Source, variant) is not { } source ? GeneratedPages.TextOf(id.Source, variant, reads)
            : reads.Result(PageRules.Facts, source) is { } facts ? new PageText(id.Source, variant, facts)
            : null;
        return text is null ? Outcome.Failed<PageText>() : Outcome.Of(text with { Part = part });
    }
}
