#pragma warning disable RS0030 // This folder is the one place that touches the disk.
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
    public ImmutableArray<RelativePath> List(RelativePath folder)
    {
        var found = ImmutableArray.CreateBuilder<RelativePath>();
        var start = new DirectoryInfo(FullPath(folder));
        if (start.Exists && IsOpen(folder))
            Collect(start, folder, found);
        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(RelativePath path) => System.IO.Path.Combine(Root, path.Value.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private void Collect(DirectoryInfo folder, RelativePath path, ImmutableArray<RelativePath>.Builder found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry is FileInfo file)
            {
                if (!LeadsOut(file))
                    found.Add(path / entry.Name);
            }
            else if (entry is DirectoryInfo { LinkTarget: null } child)
            {
                Collect(child, path / entry.Name, found);
            }
        }
    }

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
