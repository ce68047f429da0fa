using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;

namespace OutreachSite.Publishing.Sites;

/// <summary>The path of every text below the content folder.</summary>
internal sealed record TextList(ImmutableArray<ContentPath> Texts);

/// <summary>Which texts there are, what they say about themselves, and which of them may be seen.</summary>
internal static class PageRules
{
    /// <summary>Which part of the site is written: the folder of a microsite, or nothing for the whole.</summary>
    public static Setting<string> Microsite { get; } = new("microsite", Default: "");

    /// <summary>True while drafts and pages of coming days are shown to their author.</summary>
    public static Setting<bool> Drafts { get; } = new("drafts", Default: false);

    /// <summary>Every Markdown file.</summary>
    public static Rule<string, TextList> Texts { get; } = new("pages/texts", 1, (_, reads) =>
        Outcome.Of(new TextList([.. reads.Find(new("content/**/*.md")).Select(path => ContentPath.Of(SiteFolders.WithoutContent(path)))])));

    /// <summary>What a text says about itself. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, PageFacts> Facts { get; } = new("pages/facts", 1, (path, reads) =>
    {
        var problems = new DiagnosticBag();
        var content = ContentPath.Of(path);
        var where = Location.Of(SiteFolders.InContent(path.Value));
        problems.AddRange(content.Problems().Select(problem => problem with { Where = where }));
        if (reads.Text(SiteFolders.InContent(path.Value)) is not { } text)
            return Outcome.Failed<PageFacts>();
        var head = problems.Take(FrontMatterReader.Read(text, content.Kind));
        return problems.Conclude(head is null ? null : new PageFacts(content, head, MarkdownText.Read(text, head.BodyOffset)));
    });

    /// <summary>Every text that may be seen today.</summary>
    public static Rule<string, SiteIndex> Index { get; } = new("pages/index", 1, (_, reads) =>
    {
        if (reads.Result(Texts, "") is not { } list)
            return Outcome.Failed<SiteIndex>();
        var known = list.Texts.Select(path => (path.Source, Facts: reads.Result(Facts, path.Source))).ToImmutableArray();
        var texts = known.Select(text => text.Facts).OfType<PageFacts>()
            .Where(facts => IsSeen(facts, reads)).ToImmutableSortedDictionary(facts => facts.Path.Source, facts => facts);
        // A variant is never seen before its original, nor after it.
        var seen = texts.RemoveRange(texts.Values.Where(facts => !texts.ContainsKey(facts.Path.Original)).Select(facts => facts.Path.Source));
        return Outcome.Of(new SiteIndex(
            seen,
            [.. known.Where(text => text.Facts is null).Select(text => text.Source)],
            [.. known.Where(text => text.Facts is not null && !seen.ContainsKey(text.Source)).Select(text => text.Source)],
            [.. texts.Values.Where(facts => !known.Any(text => text.Source == facts.Path.Original)).Select(facts => facts.Path)]));
    });

    /// <summary>What is written, and how its links look.</summary>
    public static Rule<string, SiteScope> Scope { get; } = new("pages/scope", 1, (_, reads) =>
        reads.Result(SiteRules.Settings, "") is { } settings
            ? Outcome.Of(new SiteScope(settings.Base, new(reads.Setting(Microsite))))
            : Outcome.Failed<SiteScope>());

    /// <summary>True when readers may see the page, as far as its beginning is concerned.</summary>
    public static bool IsOut(PageMatter page, Reads reads) => !page.IsDraft && reads.HasCome(page.Published);

    private static bool IsSeen(PageFacts facts, Reads reads)
    {
        var page = facts.Head.Page;
        return (reads.Setting(Drafts) || IsOut(page, reads)) && !(page.Expires is { } last && reads.HasCome(last.AddDays(1)));
    }
}
