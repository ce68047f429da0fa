using System.CommandLine;
using OutreachSite.Cli.Terminal;
using OutreachSite.Registers;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>Arguments and options that several commands about registers have.</summary>
internal sealed class RegisterOptions(Surroundings around)
{
    /// <summary>The kind of register, by its key or its title.</summary>
    public Argument<RegisterKind> Kind() => new("kind")
    {
        Description = around.Say($"台帳の種類: {string.Join("、", RegisterKinds.All.Select(kind => $"{kind.Key}（{kind.Title}）"))}", $"kind of register: {string.Join(", ", RegisterKinds.All.Select(kind => kind.Key))}"),
        HelpName = "KIND",
        CustomParser = result => Find(result.Tokens[0].Value, result.AddError)!,
    };

    /// <summary>Text for people, or JSON.</summary>
    public Option<DiagnosticFormat> Format() =>
        new("--format") { Description = around.Say("書き方: text か json", "how to show it: text or json"), HelpName = "text|json" };

    /// <summary>The kind of a word; null after saying which there are.</summary>
    public RegisterKind? Find(string word, Action<string> complain)
    {
        if (RegisterKinds.Find(word) is { } kind)
            return kind;
        complain(around.Say(
            $"「{word}」という台帳はありません。{string.Join("、", RegisterKinds.All.Select(one => $"{one.Key}（{one.Title}）"))} のどれかにしてください",
            $"there is no register '{word}': use one of {string.Join(", ", RegisterKinds.All.Select(one => one.Key))}"));
        return null;
    }
}
