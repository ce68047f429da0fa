using OutreachSite.Pipelines.Rules;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Publishing.Registers;

/// <summary>A facility or a desk that another register names, with the page on which it stands.</summary>
internal sealed record RegisterReference(ShownRow Row, RegisterHost Host)
{
    /// <summary>The name of the place.</summary>
    public string Name => Row.Row.Text(Row.Row.Kind == DeskKind.Kind ? DeskFields.Name : FacilityFields.Name);
}

/// <summary>Finds facilities and desks by their ids or names, in the tables that the site shows.</summary>
internal static class RegisterReferences
{
    /// <summary>Everything that can be named, by the keys of ids and of names; ids come first, then facilities before desks.</summary>
    public static Dictionary<string, RegisterReference> Known(Reads reads)
    {
        var known = new Dictionary<string, RegisterReference>(StringComparer.Ordinal);
        var all = Tables(reads).SelectMany(table => table.Table.Rows.Select(row => new RegisterReference(row, table.Host))).ToArray();
        foreach (var reference in all)
            known.TryAdd(TextKey.Of(reference.Row.Id).Value, reference);
        foreach (var reference in all)
            known.TryAdd(TextKey.Of(reference.Name).Value, reference);
        return known;
    }

    private static IEnumerable<(RegisterTable Table, RegisterHost Host)> Tables(Reads reads)
    {
        var hosts = reads.Result(RegisterRules.Hosts, "")!;
        foreach (var kind in new[] { FacilityKind.Kind.Key, DeskKind.Kind.Key })
        {
            foreach (var key in hosts.Hosts.Where(host => host.Shown.Kind == kind).Select(host => host.Table).Distinct())
            {
                if (reads.Result(RegisterRules.Table, key) is { } table && hosts.HomeOf(key) is { } home)
                    yield return (table, home);
            }
        }
    }
}
