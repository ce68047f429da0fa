#pragma warning disable RS0030 // This folder is the one place that touches the disk.
namespace OutreachSite.Files;

/// <summary>Files on a disk below one folder. What begins with a dot is not seen, and links out of the folder are not followed.</summary>
public sealed class DiskFiles(string root) : IFileTree
{
    /// <summary>The folder, as the operating system writes it.</summary>
    public string Root { get; } = System.IO.Path.GetFullPath(root);

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path)
    {
        var file = new FileInfo(FullPath(path));
        if (!file.Exists || LeadsOut(file))
            return null;
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<RelativePath> List(RelativePath folder)
    {
        var found = ImmutableArray.CreateBuilder<RelativePath>();
        var start = new DirectoryInfo(FullPath(folder));
        if (start.Exists)
            Collect(start, folder, found);
        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(RelativePath path) => System.IO.Path.Combine(Root, path.Value.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private static void Collect(DirectoryInfo folder, RelativePath path, ImmutableArray<RelativePath>.Builder found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry is not DirectoryInfo child)
                found.Add(path / entry.Name);
            else if (child.LinkTarget is null)
                Collect(child, path / entry.Name, found);
        }
    }

    private bool LeadsOut(FileInfo file) =>
        file.LinkTarget is not null
        && file.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && !target.FullName.StartsWith(Root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
