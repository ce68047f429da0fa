using System.IO.Compression;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Approvals;

/// <summary>What was published at some time: the pages, their digests, and the tables of registers where they were kept.</summary>
/// <param name="Name">What a person calls it: the name of its folder or file.</param>
/// <param name="Manifest">Every published file with its digest.</param>
/// <param name="Pages">The published files; those that were not kept are missing.</param>
/// <param name="Tables">The tables, by their paths from the root of the site; null when none were kept.</param>
public sealed record Release(string Name, Manifest Manifest, IFileTree Pages, IFileTree? Tables)
{
    private const string OutputFolder = "output/", TablesFolder = "content/registers/";

    /// <summary>The digest of the manifest, which stands for every byte that is published.</summary>
    public ContentHash Digest { get; private init; }

    /// <summary>Reads an output folder, or a site with its output; null when there is no manifest.</summary>
    public static Release? Read(string name, IFileTree files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var isSite = files.Read(new(OutputFolder + Publish.Manifest.Path.Value)) is not null;
        var pages = isSite ? new FilesBelow(files, new("output")) : files;
        if (pages.Read(Publish.Manifest.Path) is not { } json || Publish.Manifest.Parse(json) is not { } manifest)
            return null;
        return new(name, manifest, pages, isSite && !files.List(new("content/registers")).IsEmpty ? files : null) { Digest = ContentHash.Of(json) };
    }

    /// <summary>Reads what <see cref="Archive"/> wrote, or any archive with an output in it; null when it is none.</summary>
    public static Release? ReadArchive(string name, byte[] zip)
    {
        var files = new MemoryFiles();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0 && RelativePath.Root.TryCombine(entry.FullName.Replace('\\', '/'), out _)))
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                files.With(RelativePath.Resolved(entry.FullName.Replace('\\', '/')).Value, bytes.ToArray());
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return Read(name, Unwrapped(files));
    }

    /// <summary>The pages, the manifest and the tables as one archive, to be compared with the next release: pictures and attachments stand in the manifest alone.</summary>
    public static byte[] Archive(IFileTree site)
    {
        ArgumentNullException.ThrowIfNull(site);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var kept = site.List(new("output")).Where(path => SiteFile.IsPagePath(path) || path.Value == OutputFolder + Publish.Manifest.Path.Value)
                .Concat(site.List(new("content/registers")).Where(path => path.Extension is ".csv" or ".xlsx" or ".xlsm"));
            foreach (var path in kept)
                Add(archive, path, site.Read(path) ?? []);
        }

        return stream.ToArray();
    }

    /// <summary>The tables that were kept.</summary>
    internal ImmutableArray<RelativePath> TablePaths => Tables?.List(new(TablesFolder.TrimEnd('/'))) ?? [];

    /// <summary>The same input gives the same bytes: an archive says no time of its own.</summary>
    private static void Add(ZipArchive archive, RelativePath path, byte[] bytes)
    {
        var entry = archive.CreateEntry(path.Value, CompressionLevel.Optimal);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    /// <summary>Many programs put one folder around everything.</summary>
    private static IFileTree Unwrapped(MemoryFiles files)
    {
        var all = files.List(RelativePath.Root);
        var top = all.Select(path => path.Segments[0]).Distinct(StringComparer.Ordinal).ToArray();
        return top is [var only] && only != "output" && all.All(path => path.Segments.Length > 1) ? new FilesBelow(files, new(only)) : files;
    }
}
