using System.CommandLine;
using OutreachSite.Publishing.Boards;

namespace OutreachSite.Cli.Commands.Boards;

/// <summary>The commands for the staff: <c>outreach board</c> and <c>outreach ics</c>.</summary>
internal sealed class BoardCommandTable(Surroundings around)
{
    /// <summary>A year and a month: what is due every year stands in a calendar twice.</summary>
    private const int YearAndMonth = 396;

    private const int Longest = 3660;

    public Command Board(Func<Option<DateOnly?>> todayOption)
    {
        var (today, owner, days, comments) = (todayOption(), Owner(), Days(BoardQuestion.Month), Comments());
        var to = new Option<string>("--to") { Description = around.Say($"書くファイル（はじめは {BoardCommand.Page}）", $"file to write (default: {BoardCommand.Page})"), HelpName = "FILE" };
        var format = new Option<BoardFormat>("--format") { Description = around.Say("text（一覧とページ）、csv（Excel用）、json", "text (a list and a page), csv for Excel, json"), HelpName = "text|csv|json" };
        var command = new Command("board", around.Say("職員がすることの一覧を作る（公開されない）", "list what asks the staff for a hand (never published)")) { to, format, owner, days, comments, today };
        command.SetAction(parsed => new BoardCommand(around).Board(new(
            parsed.GetValue(today) ?? around.Today, parsed.GetValue(days), parsed.GetValue(owner), parsed.GetValue(to), parsed.GetValue(format), parsed.GetValue(comments) ?? [])));
        return command;
    }

    public Command Calendar(Func<Option<DateOnly?>> todayOption)
    {
        var (today, owner, days) = (todayOption(), Owner(), Days(YearAndMonth));
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（はじめは画面）", "file to write (default: standard output)"), HelpName = "FILE" };
        var command = new Command("ics", around.Say("職員がすることの日を、カレンダーのファイルにする（公開されない）", "the days of the board as a calendar file (never published)")) { to, owner, days, today };
        command.SetAction(parsed => new BoardCommand(around).Calendar(new(
            parsed.GetValue(today) ?? around.Today, parsed.GetValue(days), parsed.GetValue(owner), parsed.GetValue(to), BoardFormat.Text, [])));
        return command;
    }

    private Option<string> Owner() => new("--owner") { Description = around.Say("この担当のものだけ（名前の一部でよい）", "only what this owner sees to (a part of the name will do)"), HelpName = "NAME" };

    private Option<int> Days(int usual)
    {
        var days = new Option<int>("--days") { Description = around.Say($"何日先まで見るか（はじめは {usual}）", $"how many days to look ahead (default: {usual})"), HelpName = "N", DefaultValueFactory = _ => usual };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > Longest)
                result.AddError(around.Say($"--days は 0 から {Longest} までです", $"--days is between 0 and {Longest}"));
        });
        return days;
    }

    private Option<string[]> Comments() => new("--comments")
    {
        Description = around.Say("自由記述の一覧（comments.csv）があるフォルダー。private/ のほかにあるとき", "folder with lists of comments (comments.csv), besides private/"), HelpName = "DIR",
    };
}
