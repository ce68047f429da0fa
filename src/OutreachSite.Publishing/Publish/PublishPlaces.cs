namespace OutreachSite.Publishing.Publish;

/// <summary>The names that a publishing uses in the output itself.</summary>
internal static class PublishPlaces
{
    /// <summary>Everything that is not visible yet. Hidden, and on the same file system, so that moving is one step.</summary>
    public static RelativePath Stage { get; } = new(".outreach-stage");

    /// <summary>Held by the program that publishes.</summary>
    public static RelativePath Lock { get; } = Stage / "lock";

    /// <summary>What is still to be done; it exists exactly while a publishing can be finished and not undone.</summary>
    public static RelativePath Journal { get; } = Stage / "journal";

    /// <summary>A journal that is being written.</summary>
    public static RelativePath Draft { get; } = Stage / "journal.draft";

    /// <summary>The manifest of the new site.</summary>
    public static RelativePath NextManifest { get; } = Stage / "manifest.json";

    private const int FilesInFolder = 1000;

    /// <summary>
    /// Where a new file waits. With a number of 1 and more it lies alone, since its folder is there already; else under
    /// its own path, so that new folders move as a whole.
    /// </summary>
    public static RelativePath Staged(RelativePath path, int number) => number == 0
        ? new($"{Stage}/new/{path}")
        : new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Stage}/files/{number / FilesInFolder}/{number}"));

    /// <summary>True for names that pages must not take.</summary>
    public static bool IsReserved(RelativePath path) =>
        path.Value.Length == 0 || path.Value.StartsWith(Stage.Value, StringComparison.OrdinalIgnoreCase)
        || path.Value.Equals(Manifest.Path.Value, StringComparison.OrdinalIgnoreCase);
}
