using System.Text;
using OutreachSite.Cli.Terminal;

namespace OutreachSite.Cli.Tests.Terminal;

/// <summary>Keeps what the program says.</summary>
internal sealed class RecordingTerminal(string input = "") : ITerminal
{
    private readonly StringBuilder _results = new();
    private readonly StringBuilder _messages = new();

    public string Results => _results.ToString();

    public string Messages => _messages.ToString();

    public bool HasColour { get; init; }

    public bool IsWatched => false;

    public void Result(string text) => _results.Append(text).Append('\n');

    public void Result(ReadOnlySpan<byte> utf8) => _results.Append(Encoding.UTF8.GetString(utf8));

    public void Message(string line) => _messages.Append(line).Append('\n');

    public void Progress(string line)
    {
        // Nobody watches.
    }

    public string ReadInput() => input;
}
