namespace OutreachSite.Registers.Neighbours;

/// <summary>
/// Tells ids apart that are the same in several tables: the rows of neighbours whose id another place has too become <c>六戸町-12</c>; those
/// of the site stay. The order of the tables does not matter, so that links keep leading to the same place.
/// </summary>
internal static class JoinedIds
{
    public static void Assign(IReadOnlyList<JoinedPlace> places, DiagnosticBag problems)
    {
        var taken = places.Where(place => place.IsSites).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        var clashing = places.GroupBy(place => place.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        taken.UnionWith(places.Where(place => !clashing.Contains(place.Id)).Select(place => place.Id));
        foreach (var place in places.Where(place => !place.IsSites && clashing.Contains(place.Id)))
        {
            var (old, id) = (place.Id, $"{place.Table.Owner}-{place.Id}");
            for (var i = 2; !taken.Add(id); i++)
                id = FormattableString.Invariant($"{place.Table.Owner}-{old}-{i}");
            place.Id = id;
            problems.Add(NeighbourDiagnostics.Renamed(place.Row.Written(place.Row.Kind.IdField ?? SamePlace.Name(place.Row.Kind)).Where, old, id));
        }
    }
}
