using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Sites.Remembered;

namespace OutreachSite.Publishing.Sites;

/// <summary>What other pages may know about a text. It stays equal when only the body is edited, and then other pages rest.</summary>
internal sealed record PageCard(ContentPath Path)
{
    private string? _menuTitleHtml;

    /// <summary>The heading of the page.</summary>
    public required string Title { get; init; }

    /// <summary>The title for menus.</summary>
    public required string MenuTitle { get; init; }

    /// <summary>The same as markup, with its phrase borders: found once, though the card stands on several lists.</summary>
    public string MenuTitleHtml => _menuTitleHtml ??= PhraseText.Html(MenuTitle, Path.Variant);

    /// <summary>One or two sentences for lists.</summary>
    public required string Summary { get; init; }

    /// <summary>The first day on which the page may be seen.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day of the last change.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The last day on which the page may be seen.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>True while the page must not be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>True when search engines should leave the page out.</summary>
    public bool IsHiddenFromSearch { get; init; }

    /// <summary>Its place in the list of its section.</summary>
    public int Order { get; init; }

    /// <summary>For whom it is written.</summary>
    public ImmutableArray<Audience> Audiences { get; init; } = [];

    /// <summary>What it is about.</summary>
    public ImmutableArray<TagName> Tags { get; init; } = [];

    /// <summary>How firm the content is.</summary>
    public PageStatus? Status { get; init; }

    /// <summary>Its colour family.</summary>
    public string? Accent { get; init; }

    /// <summary>What a pamphlet says of its print; null for other kinds.</summary>
    public PamphletMatter? Pamphlet { get; init; }

    /// <summary>Which part of a seminar it is.</summary>
    public SeminarPart? Part { get; init; }

    /// <summary>The register that it shows; null for other pages.</summary>
    public ShownRegister? Register { get; init; }

    /// <summary>The card of a text.</summary>
    public static PageCard Of(PageFacts facts)
    {
        var page = facts.Head.Page;
        return new(facts.Path)
        {
            Title = page.Title, MenuTitle = facts.MenuTitle, Summary = page.Summary, Published = page.Published, Updated = page.Updated,
            Expires = page.Expires, IsDraft = page.IsDraft, IsHiddenFromSearch = page.IsHiddenFromSearch, Order = page.Order,
            Audiences = page.Audiences, Tags = page.Tags, Status = page.Status, Accent = page.Accent,
            Pamphlet = facts.Head.Kind as PamphletMatter, Part = (facts.Head.Kind as SeminarPageMatter)?.Part,
            Register = facts.Head.Kind is RegisterMatter matter ? ShownRegister.Of(matter) : null,
        };
    }

    /// <summary>How a card is stored.</summary>
    public static Codec<PageCard> Codec { get; } = new(
        static (card, to) =>
        {
            to.Write(card.Path.Source);
            to.Write(card.Title);
            to.WriteUnless(card.Title, card.MenuTitle);
            to.Write(card.Summary);
            to.Write(card.Published);
            to.Write(card.Updated);
            to.Write(card.Expires);
            to.Write(card.IsDraft);
            to.Write(card.IsHiddenFromSearch);
            to.Write((long)card.Order);
            to.WriteList(card.Audiences, static (audience, to) => to.Write((long)audience));
            to.WriteList(card.Tags, PageMatterCodec.WriteTag);
            to.WriteIntOrNull((int?)card.Status);
            to.Write(card.Accent);
            WritePamphlet(card.Pamphlet, to);
            to.WriteIntOrNull((int?)card.Part);
            ShownRegister.Write(card.Register, to);
        },
        static (ref ValueReader from) => new(ContentPath.Of(from.ReadPath()))
        {
            Title = from.ReadText(out var title), MenuTitle = from.ReadUnless(title), Summary = from.ReadText(),
            Published = from.ReadDay() ?? throw new DamagedValueException(), Updated = from.ReadDay() ?? throw new DamagedValueException(),
            Expires = from.ReadDay(), IsDraft = from.ReadFlag(), IsHiddenFromSearch = from.ReadFlag(), Order = from.ReadInt(),
            Audiences = from.ReadList(static (ref ValueReader from) => (Audience)from.ReadInt()),
            Tags = from.ReadList(PageMatterCodec.ReadTag),
            Status = (PageStatus?)from.ReadIntOrNull(), Accent = from.ReadTextOrNull(), Pamphlet = from.ReadFlag() ? KindMatterCodec.ReadPamphlet(ref from) : null,
            Part = (SeminarPart?)from.ReadIntOrNull(), Register = ShownRegister.Read(ref from),
        });

    private static void WritePamphlet(PamphletMatter? pamphlet, ValueWriter to)
    {
        to.Write(pamphlet is not null);
        if (pamphlet is not null)
            KindMatterCodec.Write(pamphlet, to);
    }
}
