namespace OutreachSite.Publishing.Publish;

/// <summary>What a step of a publishing does. The numbers stand in journals.</summary>
internal enum PublishStepKind
{
    /// <summary>A new or changed file takes its place.</summary>
    MoveFile = 1,

    /// <summary>A new folder takes its place with all that is in it.</summary>
    MoveFolder = 2,

    /// <summary>What stands in the way of a move is removed, if that move is still to come.</summary>
    Clear = 3,

    /// <summary>A file that left the site is removed.</summary>
    Remove = 4,
}

/// <summary>One step. Each may be done again after it was done, or half done, and then changes nothing more.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Path">Where in the output.</param>
/// <param name="Number">Where the moved file waits; see <see cref="PublishPlaces.Staged"/>.</param>
/// <param name="Wanted">For <see cref="PublishStepKind.Clear"/>: whose place is cleared, with <paramref name="Number"/> where it waits.</param>
internal readonly record struct PublishStep(PublishStepKind Kind, RelativePath Path, int Number = 0, RelativePath Wanted = default)
{
    /// <summary>Does the step.</summary>
    public void Run(DiskFolder output)
    {
        switch (Kind)
        {
            case PublishStepKind.MoveFile:
                output.TryMove(PublishPlaces.Staged(Path, Number), Path);
                break;
            case PublishStepKind.MoveFolder:
                MoveFolder(output, PublishPlaces.Staged(Path, number: 0), Path);
                break;
            case PublishStepKind.Clear:
                if (output.KindOf(PublishPlaces.Staged(Wanted, Number)) != FileKind.None)
                    Clear(output);
                break;
            case PublishStepKind.Remove:
                output.Delete(Path);
                break;
        }
    }

    private void Clear(DiskFolder output)
    {
        if (output.KindOf(Path) == FileKind.Folder)
            output.DeleteFolder(Path);
        else
            output.Delete(Path);
    }

    /// <summary>As a whole, or piece by piece into a folder that somebody has made there in between.</summary>
    private static void MoveFolder(DiskFolder output, RelativePath from, RelativePath to)
    {
        if (output.KindOf(from) != FileKind.Folder)
            return;
        if (output.KindOf(to) == FileKind.None)
        {
            output.MoveFolder(from, to);
            return;
        }

        foreach (var name in output.Names(from))
        {
            if (output.KindOf(from / name) == FileKind.Folder)
                MoveFolder(output, from / name, to / name);
            else
                output.Move(from / name, to / name);
        }
    }
}
