#pragma warning disable RS0030 // This folder is the one place that touches the disk.
namespace OutreachSite.Files;

/// <summary>Bringing what was written to the disk itself, so that it outlives a power cut.</summary>
public sealed partial class DiskFolder
{
    /// <summary>Up to so many files one asks for each of them; for more it is faster to ask for the file system as a whole.</summary>
    private const int FewFiles = 64;

    /// <summary>Brings files to the disk itself. They must exist.</summary>
    /// <param name="files">Which; not looked at when they are many and the file system is asked as a whole.</param>
    /// <param name="count">How many they are.</param>
    public void Flush(IEnumerable<RelativePath> files, int count)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (count == 0)
            return;
        At(DiskStep.Flush, RelativePath.Root);
        if (count > FewFiles && FileSystemCalls.FlushFileSystem(Root))
            return;
        Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(FullPath(file), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        });
    }

    /// <summary>Brings the names in a folder to the disk itself, where the operating system lets a program ask for that.</summary>
    public void FlushNames(RelativePath folder) => FileSystemCalls.FlushFolder(At(DiskStep.Flush, folder));
}
