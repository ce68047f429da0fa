using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace OutreachSite.Cli.Commands;

/// <summary>The help of a command, in the language of this run: the library knows no Japanese without culture data.</summary>
public sealed class HelpPage(MessageLanguage language)
{
    private const int Gap = 2;

    /// <summary>The page of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="path">Its name, with the names above it.</param>
    public string Write(Command command, ImmutableArray<string> path)
    {
        ArgumentNullException.ThrowIfNull(command);
        var page = new StringBuilder(command.Description).Append("\n\n");
        page.Append(Say("使い方:", "Usage:")).Append('\n');
        page.Append("  ").Append(string.Join(' ', [.. path, .. command.Arguments.Select(argument => $"<{NameOf(argument)}>")]));
        if (command.Subcommands.Count > 0)
            page.Append(Say(" <コマンド>", " <command>"));
        page.Append(Say(" [オプション]", " [options]")).Append('\n');

        Section(page, Say("コマンド:", "Commands:"), command.Subcommands.Select(sub => (NameOf(sub), sub.Description ?? "")));
        Section(page, Say("引数:", "Arguments:"), command.Arguments.Select(argument => ($"<{NameOf(argument)}>", argument.Description ?? "")));
        Section(page, Say("オプション:", "Options:"), OptionsOf(command).Select(option => (NameOf(option), option.Description ?? "")));
        return page.ToString().TrimEnd('\n');
    }

    /// <summary>The options of a command, with those that hold for all commands.</summary>
    internal static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => OptionsOf(parent).Where(option => option.Recursive))).Distinct();

    private static void Section(StringBuilder page, string title, IEnumerable<(string Name, string Description)> entries)
    {
        var rows = entries.ToArray();
        if (rows.Length == 0)
            return;
        page.Append('\n').Append(title).Append('\n');
        var width = rows.Max(row => row.Name.Length) + Gap;
        foreach (var (name, description) in rows)
            page.Append("  ").Append(name.PadRight(width)).Append(description).Append('\n');
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string NameOf(Command command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(argument => $"<{NameOf(argument)}>")]);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private string Say(string japanese, string english) => language == MessageLanguage.English ? english : japanese;
}

/// <summary>Shows the help of the command that was asked about.</summary>
internal sealed class HelpAction(Surroundings around) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var path = new Stack<string>();
        for (var at = parseResult.CommandResult; at is not null; at = at.Parent as System.CommandLine.Parsing.CommandResult)
            path.Push(at.Command is RootCommand ? "outreach" : at.Command.Name);
        around.Terminal.Result(new HelpPage(around.Language).Write(parseResult.CommandResult.Command, [.. path]));
        return ExitCode.Fine;
    }
}
