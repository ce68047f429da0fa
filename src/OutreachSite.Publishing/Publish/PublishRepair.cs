namespace OutreachSite.Publishing.Publish;

/// <summary>Brings an output on which a publishing was interrupted back to one site: the new one when its journal stands, else the old one.</summary>
internal static class PublishRepair
{
    /// <summary>Finishes or undoes. Nothing happens when nothing was interrupted.</summary>
    public static void Run(DiskFolder output)
    {
        if (Journal.Read(output) is { } steps)
            Journal.Finish(output, steps);
        Undo(output);
    }

    /// <summary>Removes what is staged. The journal goes first: without it nobody takes the rest for something to be finished.</summary>
    public static void Undo(DiskFolder output)
    {
        output.Delete(PublishPlaces.Journal);
        foreach (var path in output.Names(PublishPlaces.Stage).Select(name => PublishPlaces.Stage / name).Where(path => path != PublishPlaces.Lock))
        {
            if (output.KindOf(path) == FileKind.Folder)
                output.DeleteFolder(path);
            else
                output.Delete(path);
        }
    }
}
