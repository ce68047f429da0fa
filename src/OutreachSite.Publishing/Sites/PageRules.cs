using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Links;

namespace OutreachSite.Publishing.Sites;

/// <summary>Whether a text may be seen today.</summary>
internal enum Sight
{
    /// <summary>There is no such text.</summary>
    None,

    /// <summary>Its front matter has mistakes.</summary>
    Unreadable,

    /// <summary>A draft, not yet published, or expired.</summary>
    Hidden,

    /// <summary>Readers may see it.</summary>
    Seen,
}

/// <summary>Whether a text may be seen today, as a value of a rule.</summary>
internal sealed record TextSight
{
    private static readonly ImmutableArray<TextSight> All = [.. Enum.GetValues<Sight>().Select(sight => new TextSight(sight))];

    private TextSight(Sight sight) => Sight = sight;

    public Sight Sight { get; }

    /// <summary>How it is stored.</summary>
    public static Codec<TextSight> Codec { get; } = new(
        static (sight, to) => to.Write((long)sight.Sight),
        static (ref ValueReader from) => from.ReadInt() is >= 0 and var sight && sight < All.Length ? All[sight] : throw new DamagedValueException());

    /// <summary>The value for what is seen of a text: one for all texts.</summary>
    public static TextSight Of(Sight sight) => All[(int)sight];
}

/// <summary>
/// Which texts there are, what they say about themselves, and which of them may be seen. Pages depend on other pages
/// through these questions alone; each has a small answer, and when the answer stays the same the page rests.
/// </summary>
internal static class PageRules
{
    /// <summary>Which part of the site is written: the folder of a microsite, or nothing for the whole.</summary>
    public static Setting<string> Microsite { get; } = new("microsite", Default: "");

    /// <summary>True while drafts and pages of coming days are shown to their author.</summary>
    public static Setting<bool> Drafts { get; } = new("drafts", Default: false);

    /// <summary>Every Markdown file, by its path below the content folder.</summary>
    public static Rule<string, PathList> Sources { get; } = new("pages/sources", 1, (_, reads) =>
        Outcome.Of(new PathList([.. reads.Find(new("content/**/*.md")).Select(SiteFolders.WithoutContent)]))) { Codec = PathList.Codec };

    /// <summary>What a text says about itself. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, PageFacts> Facts { get; } = new("pages/facts", 1, (path, reads) =>
    {
        var problems = new DiagnosticBag();
        var content = ContentPath.Of(path);
        var where = Location.Of(SiteFolders.InContent(path.Value));
        problems.AddRange(content.Problems().Select(problem => problem with { Where = where }));
        var file = SiteFolders.InContent(path.Value);
        if (reads.Bytes(file) is not { } bytes)
            return Outcome.Failed<PageFacts>();
        var head = problems.Take(FrontMatterReader.Read(FrontMatterBlock.TopOf(file, bytes), content.Kind));
        return problems.Conclude(head is null ? null : new PageFacts(content, head));
    }) { Codec = PageFacts.Codec, IsKept = false };

    /// <summary>What other pages may know about a text.</summary>
    public static Rule<RelativePath, PageCard> Card { get; } = new("pages/card", 1, (path, reads) =>
        reads.Result(Facts, path) is { } facts ? Outcome.Of(PageCard.Of(facts)) : Outcome.Failed<PageCard>()) { Codec = PageCard.Codec, IsKept = false, IsSmall = true };

    /// <summary>Whether a text may be seen today.</summary>
    public static Rule<RelativePath, TextSight> SightOf { get; } = new("pages/sight", 1, (path, reads) =>
        Outcome.Of(TextSight.Of(
            reads.Result(Card, path) is { } card ? IsSeen(card, reads) ? Sight.Seen : Sight.Hidden
            : reads.Exists(SiteFolders.InContent(path.Value)) ? Sight.Unreadable : Sight.None)))
    { Codec = TextSight.Codec };

    /// <summary>The anchors that a link to a text can name.</summary>
    public static Rule<RelativePath, AnchorList> Anchors { get; } = new("pages/anchors", 1, (path, reads) =>
        reads.Result(Facts, path) is { } facts && reads.Text(SiteFolders.InContent(path.Value)) is { } text
            ? Outcome.Of(new AnchorList([.. MarkdownText.Read(text, FrontMatterBlock.FindBody(text)).Anchors]))
            : Outcome.Failed<AnchorList>()) { Codec = AnchorList.Codec, IsKept = false };

    /// <summary>Every text that may be seen today.</summary>
    public static Rule<string, SiteTree> Tree { get; } = new("pages/tree", 1, (_, reads) =>
    {
        var sights = reads.Result(Sources, "")!.Paths
            .Select(source => (Source: source, reads.Result(SightOf, source)!.Sight)).ToImmutableArray();
        var known = sights.Where(text => text.Sight == Sight.Seen).Select(text => text.Source).ToHashSet();
        var written = sights.Select(text => text.Source).ToHashSet();
        // A variant is never seen before its original, nor after it.
        return Outcome.Of(new SiteTree(
            new([.. sights.Select(text => text.Source).Where(source => known.Contains(source) && known.Contains(ContentPath.Of(source).Original))]),
            new([.. sights.Where(text => text.Sight == Sight.Unreadable).Select(text => text.Source)]),
            new([.. sights.Select(text => text.Source).Where(source => known.Contains(source) && !written.Contains(ContentPath.Of(source).Original))])));
    }) { Codec = SiteTree.Codec };

    /// <summary>Every text whose front matter has mistakes: in most builds none, so that nobody need look at the tree for it.</summary>
    public static Rule<string, PathList> Unreadable { get; } = new("pages/unreadable", 1, (_, reads) =>
        Outcome.Of(reads.Result(Tree, "")!.Unreadable)) { Codec = PathList.Codec };

    /// <summary>The originals directly below a list, in the order that they ask for, then by path. The key is the list's own path.</summary>
    public static Rule<RelativePath, PathList> Below { get; } = new("pages/below", 1, (list, reads) =>
        Outcome.Of(InOrder(reads.Result(Tree, "")!.Below(list), reads))) { Codec = PathList.Codec };

    /// <summary>Those of them that a list shows as cards and cuts into parts: events and pamphlets are few, and have an order of their own.</summary>
    public static Rule<RelativePath, PathList> CardsBelow { get; } = new("pages/cards-below", 1, (list, reads) =>
        Outcome.Of(new PathList([.. reads.Result(Below, list)!.Paths.Where(path => ContentPath.Of(path).Kind is not (PageKind.Seminar or PageKind.Pamphlet))])))
    { Codec = PathList.Codec };

    /// <summary>The originals of a kind, in the order that they ask for, then by path. The key is the kind's name.</summary>
    public static Rule<string, PathList> OfKind { get; } = new("pages/of-kind", 1, (kind, reads) =>
        Outcome.Of(InOrder(reads.Result(Tree, "")!.Originals.Where(page => page.Kind == Enum.Parse<PageKind>(kind)), reads))) { Codec = PathList.Codec };

    /// <summary>What is written, and how its links look.</summary>
    public static Rule<string, SiteScope> Scope { get; } = new("pages/scope", 1, (_, reads) =>
        reads.Result(SiteRules.Settings, "") is { } settings
            ? Outcome.Of(new SiteScope(settings.Base, new(reads.Setting(Microsite))))
            : Outcome.Failed<SiteScope>())
    {
        Codec = new(
            static (scope, to) =>
            {
                to.Write(scope.Base.AbsoluteUri);
                to.Write(scope.Microsite);
            },
            static (ref ValueReader from) => new(new(from.ReadText()), from.ReadPath())),
    };

    /// <summary>True when readers may see the page, as far as its beginning is concerned.</summary>
    public static bool IsOut(bool isDraft, DateOnly published, Reads reads) => !isDraft && reads.HasCome(published);

    private static bool IsSeen(PageCard card, Reads reads) =>
        (reads.Setting(Drafts) || IsOut(card.IsDraft, card.Published, reads)) && !(card.Expires is { } last && reads.HasCome(last.AddDays(1)));

    private static PathList InOrder(IEnumerable<ContentPath> originals, Reads reads) =>
        new([.. originals.Select(page => page.Original).OrderBy(path => reads.Result(Card, path)!.Order).ThenBy(path => path)]);
}

/// <summary>The anchors of a text, in its order.</summary>
internal sealed record AnchorList(ImmutableArray<string> Anchors)
{
    /// <summary>How they are stored.</summary>
    public static Codec<AnchorList> Codec { get; } = new(
        static (list, to) => to.WriteList(list.Anchors, static (anchor, to) => to.Write(anchor)),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => from.ReadText())));
}
