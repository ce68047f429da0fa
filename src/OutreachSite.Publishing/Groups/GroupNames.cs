namespace OutreachSite.Publishing.Groups;

/// <summary>The names of the sites of one output, looked at together.</summary>
internal static class GroupNames
{
    /// <summary>What keeps them from lying side by side, in the order of names.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<RelativePath> names)
    {
        var all = names.ToHashSet();
        return
        [
            .. names.Where(name => name == PublishedSites.Path).Select(GroupDiagnostics.ReservedName),
            .. names.SelectMany(inner => Above(inner).Where(all.Contains).Select(outer => GroupDiagnostics.Nested(outer, inner))),
            .. names.GroupBy(name => TextKey.Of(name.Value)).Where(same => same.Count() > 1)
                .SelectMany(same => same.Skip(1).Select(other => GroupDiagnostics.SameName(same.First(), other))),
        ];
    }

    private static IEnumerable<RelativePath> Above(RelativePath name)
    {
        for (var folder = name.Folder; folder != RelativePath.Root; folder = folder.Folder)
            yield return folder;
    }
}
