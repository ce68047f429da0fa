using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Neighbours;

/// <summary>
/// Joins the tables that several municipalities keep to one list in which each place stands once. A function of the tables alone; of two rows
/// one is taken as it is, with its own day of confirmation, and what was left out is said.
/// </summary>
public static class NeighbourTables
{
    private static readonly ImmutableArray<RegisterField> Told = [FacilityFields.Phone, ConsentFields.Consent, FreshnessFields.ClosedFrom];

    /// <summary>Joins tables of one kind, in the order of the list.</summary>
    public static JoinedRegister Join(RegisterKind kind, ImmutableArray<OwnedReading> readings)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var (problems, towns) = (new DiagnosticBag(), new Municipalities(readings.Select(one => one.Owner)));
        var joining = new Joining(towns);
        for (var i = 0; i < readings.Length; i++)
            joining.Add(i, readings[i].Reading.Records);
        var chosen = joining.Groups.Select(group => Choose(group, readings, towns)).ToArray();
        foreach (var place in chosen)
            Say(place, problems);
        JoinedIds.Assign(chosen, problems);
        return new(kind, [.. chosen.Select(place => new JoinedRow(place.Shown, place.Owner, [.. place.LeftOut.Select(other => other.Row)]))], problems.ToImmutableArray());
    }

    /// <summary>The row of the municipality in which the place lies, else the one that was confirmed last, else the first.</summary>
    private static JoinedPlace Choose(IReadOnlyList<(int Table, RegisterRow Row)> group, ImmutableArray<OwnedReading> readings, Municipalities towns)
    {
        OwnedRow[] rows = [.. group.Select(member => new OwnedRow(member.Row, readings[member.Table]))];
        var home = rows.Where(one => towns.Of(one.Row) == one.Table.Owner).ToArray();
        // OrderBy keeps the order of the tables among rows of the same day.
        var kept = (home.Length > 0 ? home : rows).OrderByDescending(one => one.Row.Value(FreshnessFields.ConfirmedOn) ?? DateOnly.MinValue).First();
        OwnedRow[] others = [.. rows.Where(one => one != kept)];
        return new(kept.Row, kept.Table, [.. others], home.Length == 1)
        {
            // The addresses of the site's own pages stay when a neighbour joins.
            Id = rows.FirstOrDefault(one => one.Table.IsSites)?.Row.Id ?? kept.Row.Id,
            IsSites = rows.Any(one => one.Table.IsSites),
        };
    }

    private static void Say(JoinedPlace place, DiagnosticBag problems)
    {
        var name = SamePlace.Name(place.Row.Kind);
        foreach (var other in place.LeftOut)
        {
            var where = other.Row.Written(name).Where;
            problems.Add(NeighbourDiagnostics.Merged(where, place.Row.Text(name), place.Row.Written(name).Where.ToString(), place.Owner, place.IsHome));
            foreach (var field in Told.Where(field => Differ(place.Row, other.Row, field)))
            {
                problems.Add(NeighbourDiagnostics.Differs(
                    other.Row.Written(field) is { IsBlank: false } cell ? cell.Where : where, place.Row.Text(name), field.Heading, other.Row.Text(field), place.Row.Text(field), place.Owner));
            }
        }
    }

    /// <summary>A number that is called, and whether the place may and can be shown: the rest may be written in many ways.</summary>
    private static bool Differ(RegisterRow kept, RegisterRow other, RegisterField field)
    {
        if (field == ConsentFields.Consent)
            return kept.Text(field) != other.Text(field) && (IsRefusal(kept) || IsRefusal(other));
        if (field != FacilityFields.Phone)
            return other[field] is not null && kept.Text(field) != other.Text(field);
        return other.Value(FacilityFields.Phone) is { } phones && !(kept.Value(FacilityFields.Phone) ?? []).Any(one => phones.Any(two => one.Digits == two.Digits));
    }

    private static bool IsRefusal(RegisterRow row) => row.Value(ConsentFields.Consent) is Answer.No or Answer.OnRequest;
}
