namespace OutreachSite.Cli.Terminal;

/// <summary>Where the program speaks: results on one stream, messages about the work on the other.</summary>
public interface ITerminal
{
    /// <summary>True when messages go to a person's terminal that shows colours.</summary>
    bool HasColour { get; }

    /// <summary>True when a person watches, so that a line may be written over by the next one.</summary>
    bool IsWatched { get; }

    /// <summary>The result of the command.</summary>
    void Result(string text);

    /// <summary>The result of the command, as bytes.</summary>
    void Result(ReadOnlySpan<byte> utf8);

    /// <summary>A message about the work.</summary>
    void Message(string line);

    /// <summary>What is being done now; replaced by the next one. Nothing when nobody watches.</summary>
    void Progress(string line);

    /// <summary>All that comes in on standard input.</summary>
    string ReadInput();
}
