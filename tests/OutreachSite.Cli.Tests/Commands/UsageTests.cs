using OutreachSite.Testing;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>What the program says about itself, and about commands that it does not understand.</summary>
public sealed class UsageTests
{
    public static TheoryData<string> Commands => ["", "build", "serve", "check", "verify", "merge", "merge register", "new", "import", "import survey", "import register", "new register", "export register", "diff register", "confirm", "schema", "chart", "chart export", "chart gallery", "print", "qr", "clean", "pack", "template", "template render", "board", "ics", "pack-approval"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_in_Japanese(string command) => Snapshot.Matches(Help(command, "ja"), name: Name(command));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_in_English(string command) => Snapshot.Matches(Help(command, "en"), name: Name(command));

    [Theory]
    [InlineData("misspelt-command", "buidl")]
    [InlineData("misspelt-option", "build", "--ouput", "x")]
    [InlineData("extra-word", "build", "extra")]
    [InlineData("no-folder", "build", "--output")]
    [InlineData("wrong-day", "build", "--today", "令和8年13月1日")]
    [InlineData("unknown-format", "build", "--format", "xml")]
    [InlineData("unknown-language", "check", "--lang", "fr")]
    [InlineData("no-name", "new", "guide")]
    [InlineData("unknown-kind", "new", "gide", "x")]
    [InlineData("wrong-port", "serve", "--port", "many")]
    [InlineData("no-command", "template")]
    [InlineData("no-file", "template", "render")]
    [InlineData("microsite-without-folder", "build", "--microsite", "seminars/x")]
    public void A_misused_command_is_explained(string mistake, params string[] arguments)
    {
        using var folder = new CommandFolder(Sites.Samples.Small);
        var result = folder.Run(arguments);
        Assert.Equal((ExitCode.WrongUse, ""), (result.Code, result.Results));
        Assert.DoesNotMatch(@"OutreachSite\.|System\.|Exception", result.Messages);
        Snapshot.Matches(result.Messages, name: mistake);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("clean")]
    [InlineData("new", "guide", "x")]
    public void A_folder_that_is_no_site_is_said(params string[] arguments)
    {
        using var folder = new CommandFolder();
        var result = folder.Run(arguments);
        Assert.Equal((ExitCode.WrongUse, "content/site.yml が見つかりません。サイトのフォルダーで実行してください\n"), (result.Code, result.Messages));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void The_version_is_a_result()
    {
        using var folder = new CommandFolder();
        var result = folder.Run("--version");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Results);
    }

    private static string Name(string command) => command.Length == 0 ? "outreach" : command.Replace(' ', '-');

    private static string Help(string command, string language)
    {
        using var folder = new CommandFolder();
        var result = folder.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Messages));
        return result.Results;
    }
}
