#pragma warning disable RS0030 // This folder is the one place that touches the disk.
using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using OutreachSite.Threading;

namespace OutreachSite.Files;

/// <summary>
/// Files on a disk below one folder. What begins with a dot does not exist here, neither for reading nor for listing;
/// the same holds for what lies behind a linked folder and for links to files outside.
/// </summary>
public sealed class DiskFiles(string root) : IFileTree
{
    /// <summary>The folder, as the operating system writes it.</summary>
    public string Root { get; } = System.IO.Path.GetFullPath(root);

    /// <summary>Top folders that were looked through, and whether there was a link in them.</summary>
    private readonly ConcurrentDictionary<string, bool> _hasLinks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path)
    {
        var full = FullPath(path);
        if (path.Name.StartsWith('.') || (!IsPlain(path) && (!IsOpen(path.Folder) || LeadsOut(new(full)))))
            return null;
        try
        {
            // Others may write meanwhile: that is found out by the hash, not by a lock.
            using var file = File.OpenHandle(full, share: FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[RandomAccess.GetLength(file)];
            var length = 0;
            while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is var read and > 0)
                length += read;
            return length == bytes.Length ? bytes : bytes[..length];
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(full))
        {
            return null;
        }
    }

    /// <summary>True when nothing on the way is a link, since its top folder has none: what most sites are like.</summary>
    private bool IsPlain(RelativePath path)
    {
        var slash = path.Value.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && !path.Value.Contains("/.", StringComparison.Ordinal)
            && _hasLinks.TryGetValue(path.Value[..slash], out var hasLinks) && !hasLinks;
    }

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder)
    {
        if (!IsOpen(folder) || !Directory.Exists(FullPath(folder)))
            return [];
        var found = new List<FileEntry>();
        var hasLinks = new DirectoryInfo(FullPath(folder)).LinkTarget is not null;
        // Folder by folder of one depth at once: a build begins with this, and has nothing else to do.
        for (ImmutableArray<RelativePath> level = [folder]; !level.IsEmpty;)
        {
            var looked = new Folder[level.Length];
            ManyAtOnce.For(level.Length, at => looked[at] = Collect(level[at]));
            foreach (var one in looked)
            {
                found.AddRange(one.Files);
                hasLinks |= one.HasLinks;
            }

            level = [.. looked.SelectMany(one => one.Folders)];
        }

        if (!folder.Value.Contains('/', StringComparison.Ordinal))
            _hasLinks[folder.Value] = hasLinks;
        var sorted = found.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path.Value, right.Path.Value));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <inheritdoc/>
    public ImmutableArray<RelativePath> List(RelativePath folder) => [.. Scan(folder).Select(entry => entry.Path)];

    /// <summary>Length and time of one file, as <see cref="Scan"/> would tell; null when there is none.</summary>
    public FileStamp? Look(RelativePath path)
    {
        var file = new FileInfo(FullPath(path));
        if (path.Name.StartsWith('.') || !IsOpen(path.Folder) || !file.Exists)
            return null;
        if (file.LinkTarget is null)
            return new(file.Length, file.LastWriteTimeUtc.Ticks);
        return !LeadsOut(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
            ? new(target.Length, target.LastWriteTimeUtc.Ticks)
            : null;
    }

    /// <summary>True when a folder stands there.</summary>
    public bool IsFolder(RelativePath path) => Directory.Exists(FullPath(path));

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(RelativePath path) => System.IO.Path.Combine(Root, path.Value.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>What one folder has.</summary>
    private readonly record struct Folder(List<FileEntry> Files, List<RelativePath> Folders, bool HasLinks);

    private Folder Collect(RelativePath folder)
    {
        var (files, folders, hasLinks) = (new List<FileEntry>(), new List<RelativePath>(), false);
        // One look at each name: no object for each file, and its length and time come with its kind.
        var entries = new FileSystemEnumerable<(string Name, FileStamp Stamp, bool IsFolder, bool IsLink)>(
            FullPath(folder),
            static (ref FileSystemEntry entry) =>
            {
                var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
                return (entry.FileName.ToString(), entry.IsDirectory ? default : StampOf(ref entry), entry.IsDirectory, isLink);
            },
            Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
        };
        foreach (var (name, stamp, isFolder, isLink) in entries)
        {
            var path = folder.Below(name);
            hasLinks |= isLink;
            if (!isFolder)
                AddFile(path, stamp, isLink, files);
            else if (!isLink)
                folders.Add(path);
        }

        return new(files, folders, hasLinks);
    }

    private void AddFile(RelativePath path, FileStamp stamp, bool isLink, List<FileEntry> found)
    {
        if (!isLink)
        {
            found.Add(new(path, stamp));
            return;
        }

        var file = new FileInfo(FullPath(path));
        if (!LeadsOut(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target)
            found.Add(new(path, new(target.Length, target.LastWriteTimeUtc.Ticks)));
    }

    private static EnumerationOptions Everything { get; } = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private static FileStamp StampOf(ref FileSystemEntry entry) => new(entry.Length, entry.LastWriteTimeUtc.UtcTicks);

    /// <summary>True when no folder on the way, the root's own way excepted, is hidden or a link.</summary>
    private bool IsOpen(RelativePath folder)
    {
        for (var at = folder; at != RelativePath.Root; at = at.Folder)
        {
            if (at.Name.StartsWith('.') || new DirectoryInfo(FullPath(at)).LinkTarget is not null)
                return false;
        }

        return true;
    }

    private bool LeadsOut(FileInfo file)
    {
        if (file.LinkTarget is null)
            return false;
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) is { } target
                && !target.FullName.StartsWith(Root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere.
            return true;
        }
    }
}
