using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts;

/// <summary>A chart as an author would write it, for galleries, documentation and tests.</summary>
/// <param name="Name">Tells the examples of a kind apart: <c>seminar</c>.</param>
/// <param name="Text">What stands within the block: options with <c>kind</c> first, a line <c>---</c>, rows with commas.</param>
public sealed record ChartExample(string Name, string Text)
{
    /// <summary>The block of a page that makes it.</summary>
    public string Markdown => $"```chart\n{Text}\n```\n";

    /// <summary>The same as a request; the id begins every id of its drawings.</summary>
    public ChartRequest ToRequest(string id)
    {
        var lines = Text.Split('\n');
        var rule = Array.IndexOf(lines, "---");
        var options = lines[..rule].Index().Select(line => Option(line.Item, line.Index + 1)).ToImmutableArray();
        var rows = lines[(rule + 1)..].Index().Select(line => Row(line.Item, rule + 2 + line.Index)).ToImmutableArray();
        return new(id, options[0].Value, options[1..], new(At(rule + 2, 1, 0), rows[0], rows[1..]));
    }

    private ChartOption Option(string line, int number)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return new(new(line[..colon], At(number, 1, colon)), new(line[(colon + 2)..], At(number, colon + 3, line.Length - colon - 2)));
    }

    private ImmutableArray<ChartText> Row(string line, int number)
    {
        var cells = ImmutableArray.CreateBuilder<ChartText>();
        var column = 1;
        foreach (var cell in line.Split(','))
        {
            cells.Add(new(cell, At(number, column, cell.Length)));
            column += cell.Length + 1;
        }

        return cells.ToImmutable();
    }

    private Location At(int line, int column, int length) => new($"{Name}.md", line, column, length);
}
