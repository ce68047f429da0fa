using OutreachSite.Content;
using OutreachSite.Content.Sites;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards;

/// <summary>What finders can look at: the site, the day, what a build said, and who sees to what.</summary>
internal sealed class BoardSight(BoardQuestion question, SiteSettings settings, Reads reads)
{
    private readonly Lazy<ImmutableArray<BoardRegister>> _registers = new(() => BoardRegister.All(reads, page => OwnerOfPage(page, settings, reads)));

    public BoardQuestion Question => question;

    public DateOnly Today => question.Today;

    public SiteSettings Settings => settings;

    public Reads Reads => reads;

    /// <summary>The tables that pages show, each with all of its rows.</summary>
    public ImmutableArray<BoardRegister> Registers => _registers.Value;

    /// <summary>Every page that may be seen, in its original.</summary>
    public IEnumerable<ContentPath> Originals => reads.Result(PageRules.Tree, "")!.Originals;

    /// <summary>True for a day that comes within the time at which the board looks.</summary>
    public bool IsSoon(DateOnly day) => day >= Today && day <= question.Last;

    /// <summary>Who sees to a page, by its original.</summary>
    public string OwnerOfPage(RelativePath original) => OwnerOfPage(original, settings, reads);

    /// <summary>Who sees to a file, from the root of the site.</summary>
    public string OwnerOfFile(string path)
    {
        if (Registers.FirstOrDefault(register => register.Source.Path.Value == path) is { } found)
            return found.Keeper;
        if (path.Length == 0 || !new RelativePath(path).IsIn(SiteFolders.Content))
            return Default(settings);
        var file = SiteFolders.WithoutContent(new(path));
        return OwnerOfPage(file.Extension == ".md" ? ContentPath.Of(file).Original : file.Folder / "index.md");
    }

    /// <summary>What the page says, else the page above, else the publisher.</summary>
    private static string OwnerOfPage(RelativePath original, SiteSettings settings, Reads reads)
    {
        foreach (var page in PageAddress.ListsAbove(original).Prepend(original).Where(page => reads.Exists(SiteFolders.InContent(page.Value))))
        {
            if (reads.Result(PageRules.Facts, page)?.Head.Page is not { } matter)
                continue;
            if (matter.Owner is { } owner)
                return owner;
            if (matter.Contact is { } contact && reads.Result(SiteProjections.Contact, contact.Text)?.Contact is { } desk)
                return desk.Name.Japanese;
        }

        return Default(settings);
    }

    private static string Default(SiteSettings settings) => (settings.Publisher.Department ?? settings.Publisher.Name).In(Variant.Japanese);
}
