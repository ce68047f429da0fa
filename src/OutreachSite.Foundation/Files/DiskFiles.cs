#pragma warning disable RS0030 // This folder is the one place that touches the disk.
using System.IO.Enumeration;
using System.Runtime.InteropServices;

namespace OutreachSite.Files;

/// <summary>
/// Files on a disk below one folder. What begins with a dot does not exist here, neither for reading nor for listing;
/// the same holds for what lies behind a linked folder and for links to files outside.
/// </summary>
public sealed class DiskFiles(string root) : IFileTree
{
    /// <summary>The folder, as the operating system writes it.</summary>
    public string Root { get; } = System.IO.Path.GetFullPath(root);

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path)
    {
        var file = new FileInfo(FullPath(path));
        if (path.Name.StartsWith('.') || !IsOpen(path.Folder) || !file.Exists || LeadsOut(file))
            return null;
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder)
    {
        if (!IsOpen(folder) || !Directory.Exists(FullPath(folder)))
            return [];
        var found = new List<FileEntry>();
        var folders = new Stack<RelativePath>([folder]);
        while (folders.TryPop(out var next))
            Collect(next, found, folders);
        var sorted = found.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path.Value, right.Path.Value));
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <inheritdoc/>
    public ImmutableArray<RelativePath> List(RelativePath folder) => [.. Scan(folder).Select(entry => entry.Path)];

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(RelativePath path) => System.IO.Path.Combine(Root, path.Value.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private void Collect(RelativePath folder, List<FileEntry> found, Stack<RelativePath> folders)
    {
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
            if (!isFolder)
                AddFile(path, stamp, isLink, found);
            else if (!isLink)
                folders.Push(path);
        }
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
