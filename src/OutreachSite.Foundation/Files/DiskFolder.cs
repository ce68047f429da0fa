#pragma warning disable RS0030 // This folder is the one place that touches the disk.
namespace OutreachSite.Files;

/// <summary>A folder on a disk that is written to. Paths never leave it; what is in it and not named stays.</summary>
/// <param name="root">The folder; it need not exist.</param>
/// <param name="before">Told of every step before it is done, with the full path; what it throws happens instead of the step.</param>
public sealed partial class DiskFolder(string root, Action<DiskStep, string>? before = null)
{
    /// <summary>The folder in which a file was made last, as the operating system writes it.</summary>
    private string? _madeFolder;

    /// <summary>The folder, as the operating system writes it.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The bytes of a file; null when there is none.</summary>
    public byte[]? Read(RelativePath path)
    {
        var full = At(DiskStep.Read, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }

    /// <summary>The hash of the bytes of a file; null when there is none.</summary>
    public ContentHash? Hash(RelativePath path)
    {
        var full = At(DiskStep.Read, path);
        if (!File.Exists(full))
            return null;
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return ContentHash.Of(stream);
    }

    /// <summary>What stands at a path.</summary>
    public FileKind KindOf(RelativePath path)
    {
        var full = At(DiskStep.Look, path);
        // Files first: of those there are thousands.
        var file = new FileInfo(full);
        return file.Exists ? FileKind.File : Directory.Exists(full) ? FileKind.Folder : file.LinkTarget is not null ? FileKind.File : FileKind.None;
    }

    /// <summary>True when a folder stands at a path.</summary>
    public bool HasFolder(RelativePath path) => Directory.Exists(At(DiskStep.Look, path));

    /// <summary>Length and time of a file; null when there is no file, or only a link to one.</summary>
    public FileStamp? Look(RelativePath path)
    {
        var file = new FileInfo(At(DiskStep.Look, path));
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0
            ? new(file.Length, file.LastWriteTimeUtc.Ticks)
            : null;
    }

    /// <summary>Writes a file and what folders it needs, replacing what is there.</summary>
    public void Write(RelativePath path, ReadOnlySpan<byte> bytes)
    {
        var full = At(DiskStep.Write, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var stream = new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
    }

    /// <summary>Writes a file piece by piece and brings it to the disk itself before returning.</summary>
    public void WriteThrough(RelativePath path, Action<Stream> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var full = At(DiskStep.Write, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var stream = new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        content(stream);
        stream.Flush();
        At(DiskStep.Flush, path);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Writes a file that is not there yet, and what folders it needs. Gives its stamp.</summary>
    /// <exception cref="IOException">Something stands there, or the disk is full.</exception>
    public FileStamp Create(RelativePath path, ReadOnlySpan<byte> bytes)
    {
        var full = At(DiskStep.Write, path);
        var folder = Path.GetDirectoryName(full)!;
        // Many files in a row lie in one folder: it is made once, and again if somebody takes it away.
        if (folder == Volatile.Read(ref _madeFolder))
        {
            try
            {
                return Create(full, bytes);
            }
            catch (DirectoryNotFoundException)
            {
            }
        }

        Directory.CreateDirectory(folder);
        Volatile.Write(ref _madeFolder, folder);
        return Create(full, bytes);
    }

    /// <summary>Gives a file another path, replacing the file that is there in one step.</summary>
    public void Move(RelativePath from, RelativePath to)
    {
        if (!TryMove(from, to))
            throw new FileNotFoundException("There is nothing to move.", FullPath(from));
    }

    /// <summary>The same; false when there is no such file.</summary>
    public bool TryMove(RelativePath from, RelativePath to)
    {
        var (source, target) = (FullPath(from), At(DiskStep.Move, to));
        if (FileSystemCalls.Rename(source, target))
            return true;
        try
        {
            File.Move(source, target, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(source, target, overwrite: true);
        }

        return true;
    }

    /// <summary>Gives a folder, with all that is in it, a path where nothing is yet.</summary>
    public void MoveFolder(RelativePath from, RelativePath to)
    {
        var target = At(DiskStep.Move, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(FullPath(from), target);
    }

    /// <summary>Removes a file, and the folders above it that are empty now. Nothing happens when there is none.</summary>
    public void Delete(RelativePath path)
    {
        if (KindOf(path) == FileKind.File)
            File.Delete(At(DiskStep.Delete, path));
        for (var folder = path.Folder; folder != RelativePath.Root; folder = folder.Folder)
        {
            var full = FullPath(folder);
            if (!Directory.Exists(full))
                continue;
            if (Directory.EnumerateFileSystemEntries(full).Any())
                break;
            Directory.Delete(At(DiskStep.Delete, folder));
        }
    }

    /// <summary>Removes a folder below this one with all that is in it. Nothing happens when there is none.</summary>
    public void DeleteFolder(RelativePath path)
    {
        var full = At(DiskStep.Delete, path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
    }

    /// <summary>Removes this folder itself, with all that is in it.</summary>
    public void DeleteAll() => DeleteFolder(RelativePath.Root);

    /// <summary>Removes a folder when nothing is in it.</summary>
    public void DeleteIfEmpty(RelativePath path)
    {
        var full = At(DiskStep.Delete, path);
        if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any())
            Directory.Delete(full);
    }

    /// <summary>Every file, in the order of code points; those whose name or folder begins with a dot are left out.</summary>
    public ImmutableArray<RelativePath> List() => new DiskFiles(Root).List(RelativePath.Root);

    /// <summary>The names of what is in a folder, hidden ones too, in the order of code points; empty when there is no such folder.</summary>
    public ImmutableArray<string> Names(RelativePath folder)
    {
        var full = At(DiskStep.Look, folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateFileSystemEntries(full).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Waits for the lock that a file in this folder stands for; null when another program did not give it back in time.</summary>
    public FolderLock? Lock(RelativePath path, TimeSpan patience) => FolderLock.Take(At(DiskStep.Write, path), patience);

    private static FileStamp Create(string full, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, fileOffset: 0);
        return new(bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    private string FullPath(RelativePath path) => Path.Combine(Root, path.Value.Replace('/', Path.DirectorySeparatorChar));

    private string At(DiskStep step, RelativePath path)
    {
        var full = FullPath(path);
        before?.Invoke(step, full);
        return full;
    }
}
