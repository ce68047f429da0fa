namespace OutreachSite.Publishing.Approvals;

/// <summary>A folder of other files, seen as the root.</summary>
internal sealed class FilesBelow(IFileTree files, RelativePath folder) : IFileTree
{
    public byte[]? Read(RelativePath path) => files.Read(folder / path.Value);

    public ImmutableArray<FileEntry> Scan(RelativePath below) =>
        [.. files.Scan(below == RelativePath.Root ? folder : folder / below.Value).Select(entry => entry with { Path = new(entry.Path.Value[(folder.Value.Length + 1)..]) })];
}
