using System.CommandLine;

namespace OutreachSite.Cli.Commands.Codes;

/// <summary>The command for codes on paper, with its options.</summary>
internal sealed class CodeCommandTable(Surroundings around)
{
    /// <summary><c>outreach qr</c>.</summary>
    public Command Qr()
    {
        var target = new Argument<string>("target") { Description = around.Say("アドレスかページ（例: https://…、pamphlets/when-in-trouble/index.md）", "address or page (https://…, pamphlets/when-in-trouble/index.md)"), HelpName = "ADDRESS|PAGE" };
        var place = new Option<string?>("--place") { Description = around.Say("置く場所の符号（例: minato-1f）。アドレスの後ろに ?p= で付く", "code of the place where it will hang (minato-1f), put behind the address as ?p="), HelpName = "CODE" };
        var to = new Option<string>("--to") { Description = around.Say("書くファイル。.svg か .png", "file to write: .svg or .png"), HelpName = "FILE", Required = true };
        to.Validators.Add(result =>
        {
            var name = result.Tokens is [var token, ..] ? token.Value : "";
            if (!name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
                result.AddError(around.Say("--to のファイル名は .svg か .png で終わります", "the file of --to ends in .svg or .png"));
        });
        var qr = new Command("qr", around.Say("紙に刷るQRコードを作る", "a QR code for printed matter")) { target, place, to };
        qr.SetAction(parsed => new QrCommand(around).Run(parsed.GetValue(target)!, parsed.GetValue(place), parsed.GetValue(to)!));
        return qr;
    }
}
