using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary>
/// Joins what several machines have built into one output, as if one had built it all. Everything is looked at before anything is written: when
/// a site is in two parts, or a file is not what its manifest says, the output stays as it was.
/// </summary>
/// <param name="Shards">The outputs of the parts.</param>
/// <param name="Output">The output of the whole.</param>
/// <param name="State">What is remembered from one run to the next; removing it is always safe.</param>
/// <param name="Options">What may be asked of the publishing.</param>
public sealed record ShardMerge(ImmutableArray<DiskFolder> Shards, DiskFolder Output, DiskFolder State, PublishOptions Options)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>How many sites are looked at and copied at once.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Looks at everything, then joins. Null when anything is wrong with the parts, or a site could not be written.</summary>
    public Outcome<MergeReport> Run()
    {
        var problems = new DiagnosticBag();
        var sites = Collect(problems);
        if (!problems.HasErrors)
            problems.AddRange(GroupNames.Check([.. sites.Select(site => site.Name)]));
        if (!problems.HasErrors)
            SitesInTurn.Run(sites.Length, Workers(sites.Length), at => Check(sites[at]), found => problems.AddRange(found));
        return problems.HasErrors ? problems.Conclude<MergeReport>(null) : Join(sites, problems);
    }

    private int Workers(int sites) => Math.Clamp(sites, 1, Math.Max(1, Parallelism));

    private ImmutableArray<Part> Collect(DiagnosticBag problems)
    {
        var parts = new SortedDictionary<RelativePath, Part>();
        foreach (var shard in Shards)
        {
            if (Index(shard) is not { } index)
            {
                problems.Add(GroupDiagnostics.NoIndex(shard.Root));
                continue;
            }

            foreach (var (name, site) in index.Sites)
            {
                if (!parts.TryAdd(name, new(name, site, shard)))
                    problems.Add(GroupDiagnostics.InTwoShards(shard.Root, name, parts[name].Shard.Root));
            }
        }

        return [.. parts.Values];
    }

    private static PublishedSites? Index(DiskFolder shard)
    {
        try
        {
            return PublishedSites.Read(shard);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ImmutableArray<Diagnostic> Check(Part part)
    {
        var check = OutputCheck.Run(part.Folder);
        ImmutableArray<Diagnostic> wrong = [.. check.Diagnostics.Where(found => found.Severity == Severity.Error).Select(part.InShard)];
        return wrong.IsEmpty && PublishedSites.ManifestOf(part.Folder, RelativePath.Root) != part.Site.Manifest
            ? [GroupDiagnostics.NotAsIndexed(part.Shard.Root, part.Name)]
            : wrong;
    }

    private Outcome<MergeReport> Join(ImmutableArray<Part> parts, DiagnosticBag problems)
    {
        var (published, report) = (new Dictionary<RelativePath, PublishedSite>(), new PublishReport(0, 0, 0));
        SitesInTurn.Run(parts.Length, Workers(parts.Length), at => (Part: parts[at], Copy: Copy(parts[at])), done =>
        {
            problems.AddRange(done.Copy.Diagnostics);
            if (done.Copy.Value is not { } one)
                return;
            published[done.Part.Name] = done.Part.Site;
            report = new(report.Written + one.Written, report.Unchanged + one.Unchanged, report.Removed + one.Removed);
        });
        try
        {
            PublishedSites.After(Output, published).WriteTo(Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(PublishDiagnostics.CannotWrite(Output.Root, e.Message));
        }

        return problems.Conclude(problems.HasErrors ? null : new MergeReport(parts.Length, report));
    }

    private Outcome<PublishReport> Copy(Part part)
    {
        var begun = PublishSession.Begin(new(Path.Combine(Output.Root, part.Name.Value)), State, _patience);
        if (begun.Value is not { } session)
            return new(null, begun.Diagnostics);
        using (session)
        {
            try
            {
                foreach (var (path, digest) in Manifest.Parse(part.Folder.Read(Manifest.Path))!.Files)
                {
                    if (session.Holds(path, digest))
                        session.Keep(path, digest, path);
                    else if (part.Folder.Read(path) is { } bytes && ContentHash.Of(bytes) == digest)
                        session.Add(path, bytes, digest, path);
                    else
                        return Outcome.Failed<PublishReport>(GroupDiagnostics.NotAsIndexed(part.Shard.Root, part.Name));
                }

                return session.Commit(Options);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Outcome.Failed<PublishReport>(PublishDiagnostics.CannotRead(part.Folder.Root, e.Message));
            }
        }
    }

    /// <summary>A site of a part.</summary>
    private sealed record Part(RelativePath Name, PublishedSite Site, DiskFolder Shard)
    {
        public DiskFolder Folder { get; } = new(Path.Combine(Shard.Root, Name.Value));

        public Diagnostic InShard(Diagnostic found) =>
            found with { Where = found.Where with { Path = Path.Combine(Folder.Root, found.Where.Path) } };
    }
}
