using OutreachSite.Charts.Maps;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>One choice of a facet.</summary>
/// <param name="Name">As the register writes it; for offers their key.</param>
/// <param name="Slug">In addresses.</param>
/// <param name="Count">How many places it has.</param>
internal sealed record FacetChoice(string Name, string Slug, int Count);

/// <summary>The ways in which the list of a register is cut, each a page: by area, by kind, by both, by what places can do.</summary>
/// <param name="Both">Area and kind: the slugs of both, and how many places.</param>
internal sealed record FacilityFacets(
    int Count, ImmutableArray<FacetChoice> Areas, ImmutableArray<FacetChoice> Kinds, ImmutableArray<FacetChoice> Offers, ImmutableArray<(string Area, string Kind, int Count)> Both)
{
    /// <summary>How many places an area has of a kind.</summary>
    public int CountOf(string? area, string? kind) => (area, kind) switch
    {
        ({ } one, { } other) => Both.FirstOrDefault(both => both.Area == one && both.Kind == other).Count,
        ({ } one, null) => Areas.FirstOrDefault(choice => choice.Slug == one)?.Count ?? 0,
        (null, { } other) => Kinds.FirstOrDefault(choice => choice.Slug == other)?.Count ?? 0,
        _ => Count,
    };

    /// <summary>How facets are stored.</summary>
    public static Codec<FacilityFacets> Codec { get; } = new(
        static (facets, to) =>
        {
            to.Write((long)facets.Count);
            to.WriteList(facets.Areas, Write);
            to.WriteList(facets.Kinds, Write);
            to.WriteList(facets.Offers, Write);
            to.WriteList(facets.Both, static (both, to) =>
            {
                to.Write(both.Area);
                to.Write(both.Kind);
                to.Write((long)both.Count);
            });
        },
        static (ref ValueReader from) => new(
            from.ReadInt(), from.ReadList(Read), from.ReadList(Read), from.ReadList(Read), from.ReadList(static (ref ValueReader from) => (from.ReadText(), from.ReadText(), from.ReadInt()))));

    private static void Write(FacetChoice choice, ValueWriter to)
    {
        to.Write(choice.Name);
        to.Write(choice.Slug);
        to.Write((long)choice.Count);
    }

    private static FacetChoice Read(ref ValueReader from) => new(from.ReadText(), from.ReadText(), from.ReadInt());
}

/// <summary>The ids of the rows that a list shows, in its order.</summary>
internal sealed record IdList(ImmutableArray<string> Ids)
{
    /// <summary>How the list is stored.</summary>
    public static Codec<IdList> Codec { get; } = new(
        static (list, to) => to.WriteList(list.Ids, static (id, to) => to.Write(id)),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => from.ReadText())));
}

/// <summary>A word of the register with its form in addresses.</summary>
internal sealed record NamedSlug(string Name, string Slug);

/// <summary>A place with its area and its kind.</summary>
internal sealed record PlacedRow(ShownRow Row, NamedSlug Area, NamedSlug Kind);

/// <summary>Places by their numbers.</summary>
internal sealed record PlacedRows(ImmutableArray<PlacedRow> Rows);

/// <summary>About where an area lies.</summary>
internal sealed record AreaMiddle(string Name, MapPoint At);

/// <summary>About where the areas of a table lie, in its order.</summary>
internal sealed record AreaMiddles(ImmutableArray<AreaMiddle> Areas)
{
    /// <summary>How they are stored: degrees as whole hundred-thousandths, about a metre.</summary>
    public static Codec<AreaMiddles> Codec { get; } = new(
        static (middles, to) => to.WriteList(middles.Areas, static (area, to) =>
        {
            to.Write(area.Name);
            to.Write((long)Math.Round(area.At.Latitude * Fine));
            to.Write((long)Math.Round(area.At.Longitude * Fine));
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => new AreaMiddle(from.ReadText(), new(from.ReadNumber() / Fine, from.ReadNumber() / Fine)))));

    private const double Fine = 100_000;
}

/// <summary>The ids of rows by their names in addresses.</summary>
internal sealed record SlugList(ImmutableSortedDictionary<string, string> Ids)
{
    /// <summary>How the list is stored.</summary>
    public static Codec<SlugList> Codec { get; } = new(
        static (list, to) => to.WriteList([.. list.Ids], static (pair, to) =>
        {
            to.Write(pair.Key);
            to.Write(pair.Value);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => KeyValuePair.Create(from.ReadText(), from.ReadText())).ToImmutableSortedDictionary(StringComparer.Ordinal)));
}

/// <summary>Which lists there are, and which places stand on each.</summary>
internal static class FacilityLists
{
    private const string AreaFolder = "area", KindFolder = "kind", OfferFolder = "can";

    /// <summary>The rows of a table by their numbers, each with its area and its kind: looked up once for all lists.</summary>
    public static Rule<TableKey, PlacedRows> Placed { get; } = new("registers/placed", 1, (key, reads) =>
    {
        if (reads.Result(RegisterRules.Table, key) is not { } table)
            return Outcome.Failed<PlacedRows>();
        var (areaOf, slugs) = (AreaOf(table), new Dictionary<string, NamedSlug>(StringComparer.Ordinal));
        NamedSlug Named(string name) => slugs.TryGetValue(name, out var known) ? known : slugs[name] = new(name, RegisterSlugs.Of(name));
        return Outcome.Of(new PlacedRows(
            [.. table.Rows.OrderBy(row => row.Number.Length).ThenBy(row => row.Number, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)
                .Select(row => new PlacedRow(row, Named(areaOf(row)), Named(KindOf(row))))]));
    });

    /// <summary>The facets of a host. The key is its page.</summary>
    public static Rule<RelativePath, FacilityFacets> Facets { get; } = new("registers/facets", 1, (page, reads) =>
    {
        if (HostOf(page, reads) is not { } host || reads.Result(Placed, host.Table)?.Rows is not { } rows)
            return Outcome.Failed<FacilityFacets>();
        var areas = Choices(rows.Select(row => row.Area));
        var kinds = Choices(rows.Select(row => row.Kind)).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Slug, StringComparer.Ordinal).ToImmutableArray();
        var offers = FacilityOffer.For(host.IsForProfessionals).Select(offer => new FacetChoice(offer.Key, offer.Key, rows.Count(row => offer.IsOfferedBy(row.Row.Row)))).Where(offer => offer.Count > 0);
        var both = rows.Where(row => areas.Length > 1 && kinds.Length > 1 && row.Area.Name.Length > 0 && row.Kind.Name.Length > 0)
            .GroupBy(row => (Area: row.Area.Slug, Kind: row.Kind.Slug))
            .Select(group => (group.Key.Area, group.Key.Kind, Count: group.Count())).OrderBy(both => both.Area, StringComparer.Ordinal).ThenBy(both => both.Kind, StringComparer.Ordinal);
        return Outcome.Of(new FacilityFacets(rows.Length, areas.Length > 1 ? areas : [], kinds.Length > 1 ? kinds : [], [.. offers], [.. both]));
    }) { Codec = FacilityFacets.Codec };

    /// <summary>The places of a list: of the host, or of one of its facets. The key is the page.</summary>
    public static Rule<RelativePath, IdList> List { get; } = new("registers/list", 1, (page, reads) =>
    {
        if (reads.Result(RegisterRules.Hosts, "")!.Of(page) is not { } host || reads.Result(Placed, host.Table)?.Rows is not { } rows || CutOf(new(page, host, reads)) is not { } cut)
            return Outcome.Failed<IdList>();
        return Outcome.Of(new IdList(
        [
            .. rows.Where(row => (cut.Area is null || row.Area.Slug == cut.Area) && (cut.Kind is null || row.Kind.Slug == cut.Kind) && (cut.Offer is null || cut.Offer.IsOfferedBy(row.Row.Row)))
                .Select(row => row.Row.Id),
        ]));
    }) { Codec = IdList.Codec };

    /// <summary>Which row an address belongs to.</summary>
    public static Rule<TableKey, SlugList> Slugs { get; } = new("registers/slugs", 1, (key, reads) =>
        reads.Result(RegisterRules.Table, key) is { } table
            ? Outcome.Of(new SlugList(table.Rows.ToImmutableSortedDictionary(row => row.Slug, row => row.Id, StringComparer.Ordinal)))
            : Outcome.Failed<SlugList>()) { Codec = SlugList.Codec };

    /// <summary>About where the areas of a table lie: the middle of their places.</summary>
    public static Rule<TableKey, AreaMiddles> Middles { get; } = new("registers/middles", 1, (key, reads) =>
    {
        if (reads.Result(RegisterRules.Table, key) is not { } table)
            return Outcome.Failed<AreaMiddles>();
        var areaOf = AreaOf(table);
        return Outcome.Of(new AreaMiddles(
        [
            .. from row in table.Rows
               let at = MapValues.PointOf(row.Row)
               where at is not null && areaOf(row).Length > 0
               group at.Value by areaOf(row) into area
               select new AreaMiddle(area.Key, new(Math.Round(area.Average(point => point.Latitude), 5), Math.Round(area.Average(point => point.Longitude), 5))),
        ]));
    }) { Codec = AreaMiddles.Codec };

    /// <summary>The lists of a host, itself the first, each with the number of its places.</summary>
    public static IEnumerable<(RelativePath Page, int Count)> Of(RegisterPlace place)
    {
        if (place.Reads.Result(Facets, place.Host.Page) is not { } facets)
            return [];
        return
        [
            (place.Host.Page, facets.Count),
            .. facets.Areas.Select(area => (PageOf(place, area.Slug, null), area.Count)),
            .. facets.Kinds.Select(kind => (PageOf(place, null, kind.Slug), kind.Count)),
            .. facets.Both.Select(both => (PageOf(place, both.Area, both.Kind), both.Count)),
            .. facets.Offers.Select(offer => (PageOf(place, offer), offer.Count)),
        ];
    }

    /// <summary>The page of an area, of a kind, of both; the host for neither.</summary>
    public static RelativePath PageOf(RegisterPlace place, string? area, string? kind) => (area, kind) switch
    {
        ({ } one, { } other) => place.To(AreaFolder, one, other),
        ({ } one, null) => place.To(AreaFolder, one),
        (null, { } other) => place.To(KindFolder, other),
        _ => place.Host.Page,
    };

    /// <summary>The page of what places can do.</summary>
    public static RelativePath PageOf(RegisterPlace place, FacetChoice offer) => place.To(OfferFolder, offer.Slug);

    /// <summary>By what a page cuts the list: nothing for the host; null when it is no list.</summary>
    public static (string? Area, string? Kind, FacilityOffer? Offer)? CutOf(RegisterPlace place) => place.Below switch
    {
        [] => (null, null, null),
        [AreaFolder, var area] => (area, null, null),
        [AreaFolder, var area, var kind] => (area, kind, null),
        [KindFolder, var kind] => (null, kind, null),
        [OfferFolder, var key] when FacilityOffer.For(place.Host.IsForProfessionals).FirstOrDefault(offer => offer.Key == key) is { } offer => (null, null, offer),
        _ => null,
    };

    /// <summary>The kind of a place: its own, else its first service.</summary>
    public static string KindOf(ShownRow row) => row.Row.Text(FacilityFields.Kind) is { Length: > 0 } kind ? kind
        : row.Row.Value(FacilityFields.Services) is [var service, ..] ? service : "";

    private static RegisterHost? HostOf(RelativePath page, Reads reads) => reads.Result(RegisterRules.Hosts, "")!.Hosts.FirstOrDefault(host => host.Page == page);

    /// <summary>Where several municipalities share a register, areas are these; else they are the districts of the one.</summary>
    private static Func<ShownRow, string> AreaOf(RegisterTable table) =>
        table.Rows.Select(row => row.Row.Text(FacilityFields.City)).Where(city => city.Length > 0).Distinct(StringComparer.Ordinal).Take(2).Count() > 1
            ? row => row.Row.Text(FacilityFields.City) : row => row.Row.Text(FacilityFields.District);

    /// <summary>In the order in which they first come.</summary>
    private static ImmutableArray<FacetChoice> Choices(IEnumerable<NamedSlug> names) =>
        [.. names.Where(name => name.Name.Length > 0).GroupBy(name => name.Slug).Select(group => new FacetChoice(group.First().Name, group.Key, group.Count()))];
}
