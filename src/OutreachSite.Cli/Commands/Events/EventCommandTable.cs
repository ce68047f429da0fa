using System.CommandLine;

namespace OutreachSite.Cli.Commands.Events;

/// <summary>The commands below <c>outreach event</c>.</summary>
internal sealed class EventCommandTable(Surroundings around)
{
    public Command Event(Func<Option<DateOnly?>> todayOption) =>
        new("event", around.Say("研修・催しの、主催者だけが使う書類を作る", "papers for the organiser of an event")) { Papers(todayOption()), Findings(todayOption()) };

    private Command Papers(Option<DateOnly?> today)
    {
        var seminar = Seminar();
        var to = new Option<string>("--to") { Description = around.Say("書き出すフォルダー（はじめは papers/ の中）", "folder to write (default: below papers/)"), HelpName = "DIR" };
        var command = new Command("papers", around.Say("進行表、準備の一覧、依頼状を作る（公開されない）", "write run-sheet, checklist and request letters (never published)")) { seminar, to, today };
        command.SetAction(parsed => new EventCommand(around).Papers(parsed.GetValue(seminar)!, parsed.GetValue(to), parsed.GetValue(today) ?? around.Today));
        return command;
    }

    private Command Findings(Option<DateOnly?> today)
    {
        var seminar = Seminar();
        var command = new Command("findings", around.Say("結果の文を、直せる形で表示する", "show the sentences of the results, to be changed")) { seminar, today };
        command.SetAction(parsed => new EventCommand(around).Findings(parsed.GetValue(seminar)!, parsed.GetValue(today) ?? around.Today));
        return command;
    }

    private Argument<string> Seminar() =>
        new("seminar") { Description = around.Say("研修のフォルダー（例: seminars/2026-12-12-talk）", "folder of the seminar (seminars/<slug>)"), HelpName = "FOLDER" };
}
