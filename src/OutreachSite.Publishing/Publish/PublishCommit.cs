namespace OutreachSite.Publishing.Publish;

/// <summary>What is written beside the files themselves: the manifest before they move, the stamps after it.</summary>
internal sealed class PublishCommit(DiskFolder output, StampFile stamps, LastPublish last, KeyValuePair<RelativePath, NewFile>[] files)
{
    private ContentHash _manifest;

    /// <summary>
    /// Writes the manifest of the new site to the stage, and brings the staged files to the disk itself. A first publishing
    /// has no earlier site to protect and does not wait for the disk: what a power cut takes of it, the next build writes again.
    /// </summary>
    public void Prepare(KeyValuePair<RelativePath, NewFile>[] staged)
    {
        if (output.KindOf(Manifest.Path) != FileKind.None)
            output.Flush(staged.Select(file => PublishPlaces.Staged(file.Key, file.Value.Number)), staged.Length);
        output.WriteThrough(PublishPlaces.NextManifest, stream =>
        {
            var writer = new ManifestWriter(stream);
            writer.Begin();
            foreach (var (path, file) in files)
                writer.Add(path, file.Digest);
            writer.End();
        });
        _manifest = output.Hash(PublishPlaces.NextManifest) ?? throw new IOException("The manifest has vanished.");
    }

    /// <summary>Keeps the stamps of all files, those of new ones as they were before anybody else could see them.</summary>
    /// <param name="written">When the journal was written, before the new files became visible.</param>
    /// <param name="began">When the session began.</param>
    public void KeepStamps(long written, long began) =>
        stamps.Write(
            _manifest == default ? output.Hash(Manifest.Path) ?? default : _manifest,
            [.. files.Select(file => file.Value.IsKept ? last.StampOf(file.Value.Row) : StampFile.Trusted(file.Value.Stamp, Math.Max(written, began)))]);
}
