using System.CommandLine;
using OutreachSite.Publishing.Approvals;

namespace OutreachSite.Cli.Commands.Approvals;

/// <summary>The command <c>outreach pack-approval</c>.</summary>
internal sealed class ApprovalCommandTable(Surroundings around)
{
    public Command Pack(Func<Option<DateOnly?>> todayOption)
    {
        var today = todayOption();
        var since = new Option<string>("--since") { Description = around.Say("前の版: 前に公開したフォルダー、その manifest.json、または ZIP（はじめは releases/ の最後のもの）", "the last release: a folder that was published, its manifest.json, or a ZIP (default: the last one in releases/)"), HelpName = "DIR|FILE" };
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（例: 伺い.html）", "file to write, for example approval.html"), HelpName = "FILE" };
        var keep = new Option<bool>("--keep") { Description = around.Say("今の output/ を、次に比べる版として releases/ に残す", "keep the output in releases/, to compare the next one with") };
        var roles = new Option<string>("--roles") { Description = around.Say($"決裁の欄（はじめは {string.Join('、', ApprovalPage.UsualRoles)}）", $"boxes for signatures, with commas (default: {string.Join(',', ApprovalPage.UsualRoles)})"), HelpName = "NAMES" };
        var command = new Command("pack-approval", around.Say("前の版から何が変わるかを、決裁のための1枚のページにまとめる（公開されない）", "what changes since the last release, as one page for approval on paper (never published)")) { since, to, keep, roles, today };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(to) is null && parsed.GetResult(keep) is null)
                parsed.AddError(around.Say("--to か --keep を指定してください", "give --to or --keep"));
        });
        command.SetAction(parsed => new ApprovalCommand(around).Run(new(
            parsed.GetValue(since), parsed.GetValue(to), parsed.GetValue(keep),
            [.. (parsed.GetValue(roles) ?? "").Split([',', '、', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], parsed.GetValue(today) ?? around.Today)));
        return command;
    }
}
