using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>What <c>outreach board</c> and <c>outreach ics</c> write, and where.</summary>
public sealed class BoardCommandTests
{
    private static CommandFolder Folder()
    {
        var folder = new CommandFolder(Small);
        folder.Write("private/talk/comments.csv", "番号,設問,状態,原文,公表する文,確認者\nx,q1,未確認,よかった,,\n");
        return folder;
    }

    [Fact]
    public void The_list_is_a_result_and_the_page_lies_where_nothing_is_published()
    {
        using var folder = Folder();

        var result = folder.Run("board");

        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Contains("[自由記述] private/talk/comments.csv: ", result.Results, StringComparison.Ordinal);
        Assert.Contains("職員の確認板", folder.Read(".outreach/board/index.html"), StringComparison.Ordinal);
        Assert.False(folder.Has("output"));
    }

    [Theory]
    [InlineData("board", "--to", "content/board.html")]
    [InlineData("board", "--to", "output/board.html")]
    [InlineData("ics", "--to", "output/board.ics")]
    public void It_is_not_written_to_what_is_published(params string[] arguments)
    {
        using var folder = Folder();
        var result = folder.Run(arguments);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains("公開されるフォルダーの中です", result.Messages, StringComparison.Ordinal);
        Assert.False(folder.Has(arguments[2]));
    }

    [Fact]
    public void A_table_a_calendar_and_a_list_of_another_folder_are_written_where_they_are_asked_for()
    {
        using var folder = Folder();
        folder.Write("elsewhere/comments.csv", "番号,設問,状態,原文,公表する文,確認者\nx,q1,未確認,よかった,,\n");

        var result = folder.Run("board", "--format", "csv", "--to", "board.csv", "--comments", "elsewhere");

        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Results));
        Assert.Contains("elsewhere/comments.csv", folder.Read("board.csv"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, folder.Run("ics", "--to", "board.ics").Code);
        Assert.StartsWith("BEGIN:VCALENDAR", folder.Read("board.ics"), StringComparison.Ordinal);
        Assert.Contains("\"sort\": \"comment\"", folder.Run("board", "--format", "json").Results, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, folder.Run("board", "--days", "-1").Code);
    }
}
