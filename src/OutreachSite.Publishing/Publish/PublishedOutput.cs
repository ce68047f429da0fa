namespace OutreachSite.Publishing.Publish;

/// <summary>A build's files go straight into a publishing: what the output holds already is not written, and need not be made.</summary>
public sealed class PublishedOutput(PublishSession session) : ISiteOutput
{
    /// <inheritdoc/>
    public bool Holds(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return session.Holds(file.Path, file.Digest);
    }

    /// <inheritdoc/>
    public void Take(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.HasBytes)
            session.Add(file.Path, file.Bytes.Span, file.Digest, file.Source);
        else
            session.Keep(file.Path, file.Digest, file.Source);
    }
}
