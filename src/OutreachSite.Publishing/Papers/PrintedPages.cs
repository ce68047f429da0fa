using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Papers;

/// <summary>The pages of a built site as they are printed, and what they load.</summary>
/// <param name="site">The site.</param>
/// <param name="bytesOf">The content of a file of the site; null when it has vanished.</param>
internal sealed class PrintedPages(BuiltSite site, Func<SiteFile, ReadOnlyMemory<byte>?> bytesOf)
{
    private readonly Dictionary<RelativePath, SiteFile> _files = site.Files.ToDictionary(file => file.Path);
    private readonly Dictionary<RelativePath, PrintablePage> _copies = site.Printable.ToDictionary(page => page.Copy.File.Path);

    /// <summary>A file of the site, perhaps without its bytes; null when there is none.</summary>
    public SiteFile? File(RelativePath path) => _files.GetValueOrDefault(path);

    /// <summary>A file with its bytes; null when it has vanished.</summary>
    public SiteFile? Whole(SiteFile file) => bytesOf(file) is { } bytes ? new(file.Path, bytes, file.Source) : null;

    /// <summary>The copy of a page that is wanted on paper, perhaps without its bytes; null for any other page.</summary>
    public PageCopy? Copy(RelativePath output) => _copies.GetValueOrDefault(output)?.Copy;

    /// <summary>The same with its bytes; null also when a source was saved meanwhile and it cannot be made any more.</summary>
    public PageCopy? WholeCopy(RelativePath output) =>
        _copies.GetValueOrDefault(output) is not { } page ? null : page.Copy.File.HasBytes ? page.Copy : page.Whole();

    /// <summary>What a page loads, perhaps without its bytes.</summary>
    public IEnumerable<SiteFile> LoadedBy(PageCopy copy) => copy.Loads.Select(File).OfType<SiteFile>();

    /// <summary>The pages in a folder and the folders below it, each with its bytes; what has vanished is left out.</summary>
    /// <param name="folder">The folder in the output.</param>
    /// <param name="others">Folders that are not part of it.</param>
    public IEnumerable<SiteFile> In(RelativePath folder, IReadOnlyCollection<RelativePath> others) =>
        site.Files.Where(file => file.Path.Name == "index.html" && (folder == RelativePath.Root || file.Path.IsIn(folder)) && !others.Any(file.Path.IsIn))
            .Select(AsPrinted).OfType<SiteFile>();

    /// <summary>Only a page that is wanted on paper says which papers there are, and of that there is a copy.</summary>
    private SiteFile? AsPrinted(SiteFile page) => Copy(page.Path) is not null
        ? WholeCopy(page.Path)?.File
        : Whole(page) is { } whole ? new(whole.Path, PrintedPictures.Alone(whole.Bytes), whole.Source) : null;
}
