namespace OutreachSite.Files;

/// <summary>Files that live in memory: for tests, and for what a program carries inside itself.</summary>
public sealed class MemoryFiles : IFileTree
{
    private readonly SortedDictionary<RelativePath, byte[]> _files = [];

    /// <summary>Puts a text, replacing what was there.</summary>
    public MemoryFiles With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Puts bytes, replacing what was there.</summary>
    public MemoryFiles With(string path, byte[] bytes)
    {
        _files[new(path)] = bytes;
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public MemoryFiles Without(string path)
    {
        _files.Remove(new(path));
        return this;
    }

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path) => _files.GetValueOrDefault(path);

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder) =>
        [.. _files.Where(file => file.Key.IsIn(folder)).Select(file => new FileEntry(file.Key, StampOf(file.Value)))];

    /// <inheritdoc/>
    public ImmutableArray<RelativePath> List(RelativePath folder) => [.. _files.Keys.Where(path => path.IsIn(folder))];

    /// <summary>There is no clock here: the content stands for the time, so that equal stamps always mean equal bytes.</summary>
    private static FileStamp StampOf(byte[] bytes) => new(bytes.Length, (long)(ContentHash.Of(bytes).High >> 2));
}
