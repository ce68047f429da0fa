namespace OutreachSite.Publishing.Publish;

/// <summary>An output folder compared with its own manifest: what is missing, what was changed, and what somebody else put there.</summary>
/// <param name="Files">How many files the manifest lists.</param>
/// <param name="Diagnostics">In the order of paths, those about files of the site first.</param>
public sealed record OutputCheck(int Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The digest of the manifest: when every file is as listed, it stands for all that is published.</summary>
    public ContentHash Digest { get; private init; }

    /// <summary>Reads every file of an output.</summary>
    public static OutputCheck Run(DiskFolder output)
    {
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            if (output.Read(Manifest.Path) is not { } json || Manifest.Parse(json) is not { } manifest)
                return new(0, [PublishDiagnostics.NoManifest(output.Root)]);
            var ours = manifest.Files.AsParallel().AsOrdered().Select(file => Check(output, file.Key, file.Value)).OfType<Diagnostic>();
            var theirs = output.List().Where(path => path != Manifest.Path && !manifest.Files.ContainsKey(path)).Select(PublishDiagnostics.Unknown);
            return new(manifest.Files.Count, [.. ours, .. theirs]) { Digest = ContentHash.Of(json) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(0, [PublishDiagnostics.CannotRead(output.Root, e.Message)]);
        }
    }

    private static Diagnostic? Check(DiskFolder output, RelativePath path, ContentHash digest)
    {
        try
        {
            return output.Hash(path) is not { } found ? PublishDiagnostics.Missing(path)
                : found != digest ? PublishDiagnostics.Changed(path)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return PublishDiagnostics.CannotRead(path.Value, e.Message);
        }
    }
}
