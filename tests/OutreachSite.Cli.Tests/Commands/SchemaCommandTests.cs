using System.Text.Json;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Everything_that_is_listed_has_a_schema_and_no_site_is_needed()
    {
        using var folder = new CommandFolder();

        var names = folder.Run("schema").Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")[0].TrimEnd()).ToArray();

        Assert.Contains("site", names);
        Assert.Contains("page seminar-page", names);
        Assert.Contains("facility", names);
        Assert.All(names, name =>
        {
            var result = folder.Run(["schema", .. name.Split(' ')]);
            Assert.Equal(ExitCode.Fine, result.Code);
            Assert.StartsWith("https://json-schema.org/", JsonDocument.Parse(result.Results).RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_schema_is_written_where_an_editor_finds_it()
    {
        using var folder = new CommandFolder();

        Assert.Equal(ExitCode.Fine, folder.Run("schema", "page", "guide", "--to", "guide.json").Code);
        Assert.Contains("\"minutes\"", folder.Read("guide.json"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, folder.Run("schema", "site", "--to", "guide.json").Code);
    }

    [Theory]
    [InlineData("sites")]
    [InlineData("page", "gide")]
    [InlineData("page")]
    public void A_name_that_nobody_knows_is_said(params string[] words)
    {
        using var folder = new CommandFolder();

        var result = folder.Run(["schema", .. words]);

        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains($"「{string.Join(' ', words)}」の形はありません", result.Messages, StringComparison.Ordinal);
    }
}
