using System.CommandLine;
using System.CommandLine.Parsing;

namespace OutreachSite.Cli.Commands;

/// <summary>What is wrong with the words of a command line, in the language of this run.</summary>
internal static class UsageErrors
{
    /// <summary>One sentence for each mistake.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, MessageLanguage language)
    {
        var known = parsed.CommandResult.Command.Subcommands.Select(command => command.Name)
            .Concat(HelpPage.OptionsOf(parsed.CommandResult.Command).Select(option => option.Name)).ToArray();
        var unknown = parsed.UnmatchedTokens.Select(token =>
            new Message($"「{token}」という指定はありません", $"there is no '{token}'").In(language)
            + (Suggestion.DidYouMean(token, known) is { } hint ? Pause(language) + hint.In(language) : ""));
        var others = parsed.Errors.Select(error => Explain(error, language));
        // A command that was misspelt is not also missing.
        return parsed.UnmatchedTokens.Count > 0 ? unknown.Distinct(StringComparer.Ordinal) : others.Distinct(StringComparer.Ordinal);
    }

    private static string Explain(ParseError error, MessageLanguage language) => error.SymbolResult switch
    {
        // The reader of dates says itself what is wrong, in the language of this run.
        OptionResult { Option.Name: "--today", Tokens.Count: > 0 } => $"--today: {error.Message}",
        OptionResult option => option.Tokens.Count == 0
            ? new Message($"{option.Option.Name} の後に値を書いてください", $"write a value after {option.Option.Name}").In(language)
            : new Message(
                $"{option.Option.Name} に「{string.Join(' ', option.Tokens)}」は使えません{Allowed(option.Option, language)}",
                $"{option.Option.Name} cannot be '{string.Join(' ', option.Tokens)}'{Allowed(option.Option, language)}").In(language),
        ArgumentResult argument => argument.Tokens.Count == 0
            ? new Message($"<{Name(argument)}> を書いてください", $"write <{Name(argument)}>").In(language)
            : new Message($"「{string.Join(' ', argument.Tokens)}」は使えません（{Name(argument)}）", $"'{string.Join(' ', argument.Tokens)}' cannot be used ({Name(argument)})").In(language),
        CommandResult command when command.Command.Subcommands.Count > 0 =>
            new Message("コマンドを書いてください", "write a command").In(language) + $" ({string.Join(", ", command.Command.Subcommands.Select(sub => sub.Name))})",
        _ => error.Message,
    };

    private static string Allowed(Option option, MessageLanguage language) =>
        option.HelpName is { } values ? new Message($"（{values}）", $" ({values})").In(language) : "";

    private static string Name(ArgumentResult argument) => argument.Argument.HelpName ?? argument.Argument.Name;

    private static string Pause(MessageLanguage language) => language == MessageLanguage.Japanese ? "。" : "; ";
}
