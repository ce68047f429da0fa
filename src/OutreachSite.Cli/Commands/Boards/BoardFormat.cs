namespace OutreachSite.Cli.Commands.Boards;

/// <summary>How the board is written.</summary>
public enum BoardFormat
{
    /// <summary>Lines for people, and a page.</summary>
    Text,

    /// <summary>A table for Excel.</summary>
    Csv,

    /// <summary>For programs.</summary>
    Json,
}
