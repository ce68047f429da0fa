#pragma warning disable RS0030 // The one place that talks to the terminal.
using System.Text;

namespace OutreachSite.Cli.Terminal;

/// <summary>The terminal that the program was started in. Colour follows <c>NO_COLOR</c> and whether a person watches.</summary>
public sealed class ConsoleTerminal : ITerminal
{
    private readonly Stream _output = Console.OpenStandardOutput();
    private int _progress;

    /// <summary>Takes over the terminal, in UTF-8.</summary>
    public ConsoleTerminal()
    {
        if (!Console.IsErrorRedirected || !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
    }

    /// <inheritdoc/>
    public bool HasColour { get; } =
        !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <inheritdoc/>
    public bool IsWatched { get; } = !Console.IsErrorRedirected;

    /// <inheritdoc/>
    public void Result(string text) => Result(Encoding.UTF8.GetBytes(text + "\n"));

    /// <inheritdoc/>
    public void Result(ReadOnlySpan<byte> utf8)
    {
        _output.Write(utf8);
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Message(string line)
    {
        Progress("");
        Console.Error.WriteLine(line);
    }

    /// <inheritdoc/>
    public void Progress(string line)
    {
        if (!IsWatched)
            return;
        if (_progress > 0)
            Console.Error.Write($"\r{new string(' ', _progress)}\r");
        Console.Error.Write(line);
        _progress = line.Length * 2;
    }

    /// <inheritdoc/>
    public string ReadInput()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
