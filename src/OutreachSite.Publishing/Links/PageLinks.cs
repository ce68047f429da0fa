namespace OutreachSite.Publishing.Links;

/// <summary>How one page writes its links.</summary>
/// <param name="Scope">What is written.</param>
/// <param name="From">The page, by its path in the portal.</param>
/// <param name="FromHostRoot">True for the page that does not know where it is shown: 404.</param>
internal sealed record PageLinks(SiteScope Scope, RelativePath From, bool FromHostRoot = false)
{
    /// <summary>The folder in which the page is written, from which its links start; null where it is not written.</summary>
    private readonly RelativePath? _folder = Scope.Map(From)?.Folder;

    /// <summary>A link to a page or file of the portal, perhaps with an anchor.</summary>
    public string To(RelativePath portalPath, string? anchor = null) =>
        (FromHostRoot ? Scope.FromHostRoot(portalPath) : Scope.LinkIn(_folder, portalPath)) + (anchor is null ? "" : $"#{Uri.EscapeDataString(anchor)}");

    /// <summary>A link to a file that every scope carries along.</summary>
    public string ToShared(RelativePath path) => FromHostRoot ? Scope.FromHostRoot(path) : Scope.LinkToShared(From, path);
}
