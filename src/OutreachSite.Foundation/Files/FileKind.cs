namespace OutreachSite.Files;

/// <summary>What stands at a path.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file, or a link that leads to no folder.</summary>
    File,

    /// <summary>A folder, or a link to one.</summary>
    Folder,
}
