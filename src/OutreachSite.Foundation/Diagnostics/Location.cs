namespace OutreachSite.Diagnostics;

/// <summary>
/// A place in a file: line and column count from 1, in UTF-16 units; a line of 0 means the file as a whole.
/// <see cref="Length"/> is how many units the word in question has, 0 when unknown.
/// </summary>
public readonly record struct Location(string Path, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>
    /// The cell, as spreadsheet programs name it (<c>B14</c>), in a file that people open with one; null elsewhere. Such a place has no
    /// line, so that nothing prints the whole row, which may say who answered.
    /// </summary>
    public string? Cell { get; init; }

    /// <summary>No file is concerned: the command line, or the program itself.</summary>
    public static Location None { get; } = new("");

    /// <summary>A file as a whole.</summary>
    public static Location Of(RelativePath path) => new(path.Value);

    /// <summary><c>file:line:column</c>, shorter where less is known; <c>file B14</c> for a cell.</summary>
    public override string ToString() => Cell is not null ? $"{Path} {Cell}" : Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";
}
