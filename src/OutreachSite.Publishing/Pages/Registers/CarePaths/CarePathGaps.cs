using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Registers.Facilities;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.CarePaths;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Publishing.Pages.Registers.CarePaths;

/// <summary>What the staff should know of a care path: names that no register has, and places of the table at which nothing helps.</summary>
internal static class CarePathGaps
{
    private const int MostNeighbours = 3;

    public static IEnumerable<Diagnostic> Of(RegisterTable table, Dictionary<string, RegisterReference> known, Reads reads)
    {
        var where = Location.Of(RegisterSources.Of(table.Key, reads) is [var first, ..] ? first.Path : RegisterRules.Folder);
        foreach (var word in table.Rows.SelectMany(row => CarePathModel.References(row)).Distinct(StringComparer.Ordinal).Where(word => !known.ContainsKey(TextKey.Of(word).Value)))
            yield return RegisterPageDiagnostics.UnknownReference(where, word, known.Values.Select(one => one.Name).Distinct(StringComparer.Ordinal));
        foreach (var path in table.Rows.GroupBy(row => row.Row.Text(CarePathKind.Path)))
        {
            foreach (var need in path.GroupBy(row => row.Row.Text(CarePathKind.Need)))
            {
                foreach (var stage in CarePathModel.Stages(path).Where(stage => !need.Any(row => row.Row.Text(CarePathKind.Stage) == stage && IsFilled(row))))
                    yield return RegisterPageDiagnostics.EmptyPlace(where, stage, need.Key, Neighbours([.. need], known));
            }
        }
    }

    private static bool IsFilled(ShownRow row) => CarePathModel.References(row).Length > 0 || row.Row.Text(CarePathKind.Text).Length > 0;

    /// <summary>Places of the kinds that help with the same need at other stages, those of neighbours first.</summary>
    private static ImmutableArray<string> Neighbours(ImmutableArray<ShownRow> rows, Dictionary<string, RegisterReference> known)
    {
        var used = rows.SelectMany(row => CarePathModel.References(row)).Select(word => known.GetValueOrDefault(TextKey.Of(word).Value)).OfType<RegisterReference>().Select(help => help.Row).ToHashSet();
        var kinds = used.Where(row => row.Row.Kind == FacilityKind.Kind).Select(FacilityLists.KindOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. known.Values.Where(help => help.Row.Row.Kind == FacilityKind.Kind && kinds.Contains(FacilityLists.KindOf(help.Row)) && !used.Contains(help.Row)).Distinct()
                .OrderByDescending(help => help.Row.Row.Text(OutreachSite.Registers.Kinds.Shared.FreshnessFields.Owner).Length > 0).ThenBy(help => help.Row.Id, StringComparer.Ordinal)
                .Take(MostNeighbours).Select(help => help.Row.Row.Text(FacilityFields.City) is { Length: > 0 } city ? $"{help.Name}（{city}）" : help.Name),
        ];
    }
}
