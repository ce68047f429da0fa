namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>The commands that the documents show are commands that the program understands.</summary>
public sealed class CommandTests
{
    private static readonly string[] _shells = ["console", "sh", "bash", "shell"];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (place, command) in Blocks.Concat(Words).DistinctBy(found => found.Command))
                rows.Add(place, command);
            return rows;
        }
    }

    private static IEnumerable<(string Place, string Command)> Blocks =>
        from file in MarkdownFile.All
        from block in file.Blocks
        where _shells.Contains(block.Language)
        from line in block.Text.Split('\n')
        let command = line.Trim().TrimStart('$').Trim().Split(" #")[0].Trim()
        where command.StartsWith("./", StringComparison.Ordinal)
        select (file.Path, command);

    private static IEnumerable<(string Place, string Command)> Words =>
        from file in MarkdownFile.All
        from code in file.CodeWords
        where code.Text.StartsWith("./outreach ", StringComparison.Ordinal) || code.Text.StartsWith("./test.sh ", StringComparison.Ordinal)
        select (file.Path, code.Text);

    [Fact]
    public void The_readme_shows_both_commands() => Assert.All(["README.md", "README.ja.md"], readme =>
    {
        var commands = new MarkdownFile(readme).Blocks.Where(block => _shells.Contains(block.Language)).SelectMany(block => block.Text.Split('\n')).ToList();
        Assert.Contains(commands, line => line.StartsWith("./outreach ", StringComparison.Ordinal));
        Assert.Contains(commands, line => line.StartsWith("./test.sh", StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_shown_command_is_understood(string document, string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mistake = words[0] switch
        {
            "./outreach" => CommandLineHelp.Mistake(words[1..]),
            "./test.sh" => TestScriptMistake(words[1..]),
            _ => Repository.Exists(words[0][2..]) ? null : $"there is no {words[0]}",
        };
        Assert.True(mistake is null, $"{document}: {command}: {mistake}");
    }

    private static string? TestScriptMistake(string[] words)
    {
        var script = Repository.Read("test.sh");
        var unknown = words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !script.Contains($"{word})", StringComparison.Ordinal)).ToList();
        return unknown.Count == 0 ? null : $"test.sh does not know {string.Join(", ", unknown)}";
    }
}
