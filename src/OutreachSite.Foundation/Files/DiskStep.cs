namespace OutreachSite.Files;

/// <summary>What is about to be done on a disk: for tests that make a step fail, each in turn.</summary>
public enum DiskStep
{
    /// <summary>A file or a folder is looked at or listed.</summary>
    Look,

    /// <summary>The bytes of a file are read.</summary>
    Read,

    /// <summary>A file is created or replaced.</summary>
    Write,

    /// <summary>A file or a folder gets another name.</summary>
    Move,

    /// <summary>A file or a folder is removed.</summary>
    Delete,

    /// <summary>Written bytes are brought to the disk itself.</summary>
    Flush,
}
