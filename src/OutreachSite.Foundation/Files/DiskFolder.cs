#pragma warning disable RS0030 // This folder is the one place that touches the disk.
namespace OutreachSite.Files;

/// <summary>A folder on a disk that is written to. Paths never leave it; what is in it and not named stays.</summary>
public sealed class DiskFolder(string root)
{
    /// <summary>The folder, as the operating system writes it.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The bytes of a file; null when there is none.</summary>
    public byte[]? Read(RelativePath path) => File.Exists(FullPath(path)) ? File.ReadAllBytes(FullPath(path)) : null;

    /// <summary>True when the file holds exactly these bytes. Looks at the length first.</summary>
    public bool Holds(RelativePath path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(FullPath(path));
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    /// <summary>Writes a file and what folders it needs; the bytes are on the disk when this returns.</summary>
    public void Write(RelativePath path, ReadOnlySpan<byte> bytes)
    {
        var full = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var stream = new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
    }

    /// <summary>Moves a file of this folder into another one, replacing what is there in one step.</summary>
    public void MoveTo(DiskFolder other, RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(other);
        var target = other.FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(FullPath(path), target, overwrite: true);
    }

    /// <summary>Removes a file, and the folders above it that are empty now. Nothing happens when there is none.</summary>
    public void Delete(RelativePath path)
    {
        File.Delete(FullPath(path));
        for (var folder = path.Folder; folder != RelativePath.Root; folder = folder.Folder)
        {
            var full = FullPath(folder);
            if (!Directory.Exists(full))
                continue;
            if (Directory.EnumerateFileSystemEntries(full).Any())
                break;
            Directory.Delete(full);
        }
    }

    /// <summary>Removes the folder with all that is in it.</summary>
    public void DeleteAll()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }

    /// <summary>Every file, in the order of code points; those whose name or folder begins with a dot are left out.</summary>
    public ImmutableArray<RelativePath> List() => new DiskFiles(Root).List(RelativePath.Root);

    /// <summary>
    /// Holds the folder for one program at a time through a lock file; waits for another one to finish. Null when it
    /// did not finish in time.
    /// </summary>
    public IDisposable? Lock(RelativePath path, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        var waited = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return new FileStream(FullPath(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < patience)
            {
                Thread.Sleep(Step);
                waited += Step;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    private static TimeSpan Step { get; } = TimeSpan.FromMilliseconds(50);

    private string FullPath(RelativePath path) => Path.Combine(Root, path.Value.Replace('/', Path.DirectorySeparatorChar));
}
