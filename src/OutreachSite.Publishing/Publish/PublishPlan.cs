namespace OutreachSite.Publishing.Publish;

/// <summary>A file of the new site.</summary>
/// <param name="Digest">Of its bytes.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Stamp">What the written file showed; empty for a file that is kept.</param>
/// <param name="Number">Where it waits (see <see cref="PublishPlaces.Staged"/>); -1 for a file that is kept.</param>
/// <param name="Row">Its row in what was published last; -1 when it is new.</param>
internal readonly record struct NewFile(ContentHash Digest, RelativePath Source, FileStamp Stamp, int Number, int Row)
{
    /// <summary>What stood in its place when it was written.</summary>
    public FileKind Before { get; init; }

    /// <summary>The number of a file that is kept.</summary>
    public const int Kept = -1;

    /// <summary>True when the output holds it already.</summary>
    public bool IsKept => Number == Kept;
}

/// <summary>
/// What has to be done to make the output the new site, in order: files that pages need, new folders, pages, and at last
/// the removal of what left the site. Made by looking at the output; nothing is changed.
/// </summary>
internal sealed class PublishPlan
{
    private readonly DiskFolder _output;
    private readonly LastPublish _last;
    private readonly List<PublishStep> _assets = [], _folders = [], _pages = [], _removals = [];
    private readonly DiagnosticBag _problems = new();
    private readonly HashSet<RelativePath> _orphans;
    private readonly ILookup<string, RelativePath> _spellings;
    private string _existing = "";

    private PublishPlan(DiskFolder output, LastPublish last)
    {
        (_output, _last) = (output, last);
        _orphans = [.. last.Orphans().Select(last.PathOf)];
        _spellings = _orphans.ToLookup(path => path.Value, StringComparer.OrdinalIgnoreCase);
        Removed = _orphans.Count;
    }

    /// <summary>The steps in their order.</summary>
    public ImmutableArray<PublishStep> Steps => [.. _assets, .. _folders, .. _pages, .. _removals];

    /// <summary>What stands in the way, and what is replaced that was not ours.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutableArray();

    /// <summary>True when the new site cannot take its place.</summary>
    public bool IsImpossible => _problems.HasErrors;

    /// <summary>How many files leave the site.</summary>
    public int Removed { get; }

    /// <summary>Plans for the staged files of the new site, which come in the order of their paths.</summary>
    public static PublishPlan Of(DiskFolder output, LastPublish last, IEnumerable<KeyValuePair<RelativePath, NewFile>> staged)
    {
        var plan = new PublishPlan(output, last);
        var (folder, hasPages) = (RelativePath.Root, false);
        foreach (var (path, file) in staged)
        {
            if (folder == RelativePath.Root || !path.IsIn(folder))
            {
                plan.AddFolder(folder, hasPages);
                (folder, hasPages) = (file.Number == 0 ? plan.NewFolderOf(path) : RelativePath.Root, false);
            }

            hasPages |= SiteFile.IsPagePath(path);
            if (folder == RelativePath.Root)
                plan.AddFile(path, file);
        }

        plan.AddFolder(folder, hasPages);
        plan._removals.AddRange(plan._orphans.Order().Select(path => new PublishStep(PublishStepKind.Remove, path)));
        return plan;
    }

    private void AddFolder(RelativePath folder, bool hasPages)
    {
        if (folder == RelativePath.Root)
            return;
        var steps = hasPages ? _folders : _assets;
        if (_output.KindOf(folder) == FileKind.File)
            Clear(folder, folder, number: 0, steps);
        steps.Add(new(PublishStepKind.MoveFolder, folder));
    }

    private void AddFile(RelativePath path, NewFile file)
    {
        var steps = SiteFile.IsPagePath(path) ? _pages : _assets;
        // Where there was a file is one still, or a place where it can be; for anything else it is looked at once more.
        switch (file.Before == FileKind.File ? FileKind.File : _output.KindOf(path))
        {
            case FileKind.Folder when ForeignIn(path) is { } foreign:
                _problems.Add(PublishDiagnostics.InTheWay(_output.Root, foreign, path));
                return;
            case FileKind.Folder:
                Clear(path, path, file.Number, steps);
                break;
            case FileKind.File when _last.IsKnown && file.Row < 0:
                _problems.Add(PublishDiagnostics.Replaced(path, file.Source));
                break;
        }

        ClearOtherSpellings(path, file.Number, steps);
        steps.Add(new(PublishStepKind.MoveFile, path, file.Number));
    }

    /// <summary>The topmost folder above a path that the output does not have; the root when it has them all.</summary>
    private RelativePath NewFolderOf(RelativePath path)
    {
        var text = path.Value;
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = text.IndexOf('/', slash + 1))
        {
            if (_existing.Length > slash && _existing[slash] == '/' && _existing.AsSpan(0, slash).SequenceEqual(text.AsSpan(0, slash)))
                continue;
            var folder = new RelativePath(text[..slash]);
            var kind = _output.KindOf(folder);
            if (kind == FileKind.File && !IsOurs(folder))
                _problems.Add(PublishDiagnostics.InTheWay(_output.Root, folder, path));
            if (kind != FileKind.Folder)
                return folder;
            _existing = text[..(slash + 1)];
        }

        return RelativePath.Root;
    }

    /// <summary>
    /// Where letter case does not count, the file that leaves the site and the new one are the same file: the old one goes
    /// first, and is not removed again afterwards.
    /// </summary>
    private void ClearOtherSpellings(RelativePath path, int number, List<PublishStep> steps)
    {
        if (_orphans.Count == 0)
            return;
        foreach (var old in _spellings[path.Value].Where(_orphans.Remove))
            Clear(old, path, number, steps);
    }

    private static void Clear(RelativePath old, RelativePath wanted, int number, List<PublishStep> steps) =>
        steps.Add(new(PublishStepKind.Clear, old, number, wanted));

    /// <summary>A file in a folder that we may not remove; null when all of them are leaving the site.</summary>
    private RelativePath? ForeignIn(RelativePath folder)
    {
        foreach (var path in _output.Names(folder).Select(name => folder / name))
        {
            var foreign = _output.KindOf(path) == FileKind.Folder ? ForeignIn(path) : IsOurs(path) ? null : path;
            if (foreign is not null)
                return foreign;
        }

        return null;
    }

    private bool IsOurs(RelativePath path) => _last.Find(path) is >= 0 and var row && !_last.IsClaimed(row);
}
