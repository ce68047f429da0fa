using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The pages of a register of facilities: lists by area, kind and offer for residents and for professionals, and a page for each place.</summary>
internal static class FacilityForms
{
    /// <summary>How many places a list shows: with its map a page stays light enough for a telephone.</summary>
    public const int PartSize = 20;

    private static readonly string Kind = FacilityKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "facilities")
        {
            HasFolder = true,
            PartSize = PartSize,
            Pages = place => place.Host.IsForProfessionals ? [] : FacilityLists.Of(place),
            Heading = ListHeading,
            Model = FacilityListModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "facilities-professional")
        {
            HasFolder = true,
            PartSize = PartSize,
            Pages = place => place.Host.IsForProfessionals ? FacilityLists.Of(place) : [],
            Heading = ListHeading,
            Model = FacilityListModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "facility")
        {
            HasFolder = true,
            Pages = Places,
            Heading = PlaceHeading,
            Model = FacilityModel.Build,
            Data = page => FacilityData.Of(page) is { } data ? [data] : [],
        },
    ];

    /// <summary>The page of a place.</summary>
    public static RelativePath PageOf(RegisterHost home, ShownRow row) => home.Folder.Below(row.Slug).Below("index.md");

    /// <summary>The row of a page; null when it is the page of none.</summary>
    public static ShownRow? RowOf(RegisterPlace place)
    {
        if (place.Below is not [var slug] || Home(place.Host, place.Reads) != place.Host)
            return null;
        // By the address first, then by the row alone, so that the page rests when another row changes.
        return place.Reads.Result(FacilityLists.Slugs, place.Host.Table)?.Ids.GetValueOrDefault(slug) is { } id
            ? place.Reads.Result(RegisterRules.Row, new(place.Host.Table, id))?.Row : null;
    }

    /// <summary>The host below which the pages of places lie; null when the theme has none.</summary>
    public static RegisterHost? Home(RegisterHost host, Reads reads) =>
        ThemeRules.HasLayout("facility", reads) ? reads.Result(RegisterRules.Hosts, "")!.HomeOf(host.Table) : null;

    private static IEnumerable<(RelativePath Page, int Entries)> Places(RegisterPlace place) =>
        Home(place.Host, place.Reads) != place.Host || place.Reads.Result(RegisterRules.Table, place.Host.Table) is not { } table ? []
            : table.Rows.Select(row => (PageOf(place.Host, row), 0));

    private static RegisterHeading? ListHeading(RegisterPlace place, Words words)
    {
        if (FacilityLists.CutOf(place) is not { } cut || place.Reads.Result(FacilityLists.Facets, place.Host.Page) is not { } facets)
            return null;
        var area = cut.Area is null ? null : facets.Areas.FirstOrDefault(choice => choice.Slug == cut.Area)?.Name;
        var kind = cut.Kind is null ? null : facets.Kinds.FirstOrDefault(choice => choice.Slug == cut.Kind)?.Name;
        if ((cut.Area is not null && area is null) || (cut.Kind is not null && kind is null) || (cut.Area is not null && cut.Kind is not null && facets.CountOf(cut.Area, cut.Kind) == 0))
            return null;
        var kindText = kind is null ? null : FacilityValues.KindText(kind, words);
        var title = (area, kindText, cut.Offer) switch
        {
            ({ } one, { } other, _) => words.Say("facilities.area_kind", ("area", one), ("kind", other)),
            ({ } one, null, _) => words.Say("facilities.area", ("area", one)),
            (null, { } other, _) => words.Say("facilities.kind", ("kind", other)),
            (_, _, { } offer) => words.Say("facilities.offer", ("offer", words.Say($"offer.{offer.Key}"))),
            _ => "",
        };
        if (place.Host.IsForProfessionals)
            title = words.Say("facilities.for_work", ("title", title));
        var count = cut.Offer is { } offered ? facets.Offers.FirstOrDefault(choice => choice.Slug == offered.Key)?.Count ?? 0 : facets.CountOf(cut.Area, cut.Kind);
        return count == 0 ? null : new(title, words.Say("facilities.about", ("title", title), ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture))))
        {
            Audiences = [place.Host.IsForProfessionals ? Audience.Professional : Audience.Resident], IsHiddenFromSearch = place.Host.IsForProfessionals,
        };
    }

    private static RegisterHeading? PlaceHeading(RegisterPlace place, Words words)
    {
        if (RowOf(place) is not { } row)
            return null;
        var name = row.Row.Text(FacilityFields.Name);
        var where = new[] { row.Row.Text(FacilityFields.City), row.Row.Text(FacilityFields.District) }.Where(part => part.Length > 0);
        var (kind, at) = (FacilityValues.KindText(FacilityLists.KindOf(row), words), string.Concat(where));
        return new(name, words.Say("facility.about", ("name", name), ("kind", kind), ("place", at)), row.Row.Value(FreshnessFields.ConfirmedOn))
        {
            Audiences = [Audience.Resident],
        };
    }
}
