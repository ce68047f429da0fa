using OutreachSite.Publishing.Themes;
using OutreachSite.Registers.Kinds.Statuses;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The pages of a register of work done: municipalities by items, a page for each of both, what is wished for, how far the items are.</summary>
internal static class StatusForms
{
    private const string Wishes = "wishes", Progress = "progress", Item = "item";

    private static readonly string Kind = StatusKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "statuses")
        {
            HasFolder = true,
            Pages = place => [(place.Host.Page, 0)],
            Model = StatusMatrixModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "status-municipality")
        {
            HasFolder = true,
            Pages = place => StatusBook.Of(place) is { } book ? book.Index.Cities.Select(city => (book.PageOf(city.Slug), 0)) : [],
            Heading = (place, words) => CityOf(place) is not { } city ? null
                : new(words.Say("status.city_title", ("city", city.City)), words.Say("status.city_about", ("city", city.City))) { Menu = city.City, IsPartOfHost = true },
            Model = StatusCityModel.Build,
        },
        new(Kind, "status-item")
        {
            HasFolder = true,
            Pages = place => StatusBook.Of(place) is { } book ? book.Items.All.Select(heading => (book.PageOf(heading), 0)) : [],
            Heading = (place, words) => ItemOf(place) is not { } heading ? null
                : new(Title(heading, place, words), words.Say("status.item_about", ("item", heading.Name.Japanese))) { IsPartOfHost = true },
            Model = StatusItemModel.Build,
        },
        new(Kind, "status-wishes")
        {
            HasFolder = true,
            Pages = place => StatusBook.Of(place) is null ? [] : [(WishesOf(place), 0)],
            Heading = (place, words) => place.Below is not [Wishes] ? null : new(words.Say("status.wishes"), words.Say("status.wishes_about")) { IsPartOfHost = true },
            Model = StatusWishesModel.Build,
        },
        new(Kind, "status-progress")
        {
            HasFolder = true,
            Pages = place => StatusBook.Of(place) is null ? [] : [(ProgressOf(place), 0)],
            Heading = (place, words) => place.Below is not [Progress] ? null : new(words.Say("status.progress"), words.Say("status.progress_about")) { IsPartOfHost = true },
            Model = StatusProgressModel.Build,
        },
    ];

    /// <summary>The page of wishes.</summary>
    public static RelativePath WishesOf(RegisterPlace place) => place.To(Wishes);

    /// <summary>The page of how far the items are.</summary>
    public static RelativePath ProgressOf(RegisterPlace place) => place.To(Progress);

    /// <summary>The municipality of a page; null when it is the page of none.</summary>
    public static (string City, string Slug)? CityOf(RegisterPlace place) => place.Below is not [var slug] || place.Reads.Result(StatusRules.Index, place.Host.Table) is not { } index ? null
        : index.Cities.Where(city => city.Slug == slug).Select(city => ((string, string)?)city).FirstOrDefault();

    /// <summary>The heading of a page; null when it is the page of none.</summary>
    public static StatusHeading? ItemOf(RegisterPlace place) => place.Below is [Item, var key] ? place.Reads.Result(StatusRules.Items, place.Host.Page)?.Find(key) : null;

    /// <summary>ア 資源の把握; the code alone where nobody gave a name.</summary>
    public static string Title(StatusHeading heading, string name, Words words) =>
        TextKey.AreSame(heading.Code, name) ? name : words.Say("status.item_title", ("code", heading.Code), ("name", name));

    private static string Title(StatusHeading heading, RegisterPlace place, Words words) => Title(heading, heading.Name.Japanese, words);
}
