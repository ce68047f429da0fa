using System.CommandLine;
using OutreachSite.Cli.Commands.Registers;
using OutreachSite.Cli.Terminal;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>The commands that bring data in, with their options.</summary>
internal sealed class ImportCommandTable(Surroundings around)
{
    /// <summary><c>outreach import</c>.</summary>
    public Command Import() =>
        new("import", around.Say("アンケートの回答や、施設などの台帳を取り込む", "bring in data: answers of a survey, registers")) { Survey(), new RegisterCommandTable(around).Import() };

    private Command Survey()
    {
        var files = new Argument<string[]>("file") { Description = around.Say("回答のファイル（CSV か Excel。いくつでも。content の外に置いたまま）", "files of answers (CSV or Excel, any number; leave them outside of content)"), HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = around.Say("survey.yml と results.json を書くフォルダー（はじめは今のフォルダー）", "folder for survey.yml and results.json (default: this folder)"), HelpName = "DIR" };
        var sheet = new Option<string>("--sheet") { Description = around.Say("読むシートの名前", "name of the sheet to read"), HelpName = "NAME" };
        var title = new Option<string>("--title", "--name") { Description = around.Say("アンケートの名前", "name of the survey"), HelpName = "TEXT" };
        var invited = new Option<int?>("--invited") { Description = around.Say("回答をお願いした人数", "how many people were asked"), HelpName = "N" };
        var comments = new Option<string>("--comments") { Description = around.Say("自由記述の一覧（comments.csv）を置くフォルダー。content の外に", "folder for the list of comments (comments.csv), outside of content"), HelpName = "DIR" };
        var report = new Option<string>("--report") { Description = around.Say("どの数をなぜ伏せたかの説明を書くファイル（決裁に付けられます）", "file for the explanation of what is hidden and why, for the approval"), HelpName = "FILE" };
        var release = new Option<bool>("--release") { Description = around.Say("公表した数として、今日の日付で releases に控える", "keep the numbers as published today, in releases") };
        var dry = new Option<bool>("--dry-run") { Description = around.Say("何も書かずに、読み方だけを見る", "write nothing, only show what is understood") };
        var format = new Option<DiagnosticFormat>("--format") { Description = around.Say("読み方の書き方: text か json", "how to show it: text or json"), HelpName = "text|json" };
        var encoding = EncodingOption.Of(around);
        var command = new Command("survey", around.Say("アンケートの回答を集計し、公開してよい数だけを書く", "count the answers of a survey and write only what may be published")) { files, to, encoding, sheet, title, invited, comments, report, release, dry, format };
        command.SetAction(parsed => new ImportCommand(around).Run(new(parsed.GetValue(files)!)
        {
            To = parsed.GetValue(to) ?? ".",
            Encoding = parsed.GetValue(encoding),
            Sheet = parsed.GetValue(sheet),
            Title = parsed.GetValue(title),
            Invited = parsed.GetValue(invited),
            Comments = parsed.GetValue(comments),
            Report = parsed.GetValue(report),
            IsRelease = parsed.GetValue(release),
            IsDryRun = parsed.GetValue(dry),
            Format = parsed.GetValue(format),
        }));
        return command;
    }
}
