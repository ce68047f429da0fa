using System.CommandLine;
using OutreachSite.Registers;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>The commands about registers, with their options.</summary>
internal sealed class RegisterCommandTable(Surroundings around)
{
    private readonly RegisterOptions _options = new(around);

    /// <summary><c>outreach import register</c>.</summary>
    public Command Import()
    {
        var kind = _options.Kind();
        var files = new Argument<string[]>("file") { Description = around.Say("台帳のファイル（CSV か Excel。いくつでも）", "files with the register (CSV or Excel, any number)"), HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = around.Say("registers/ を書くフォルダー（はじめはサイトの content）", "folder for registers/ (default: the content of the site)"), HelpName = "DIR" };
        var sheet = new Option<string>("--sheet") { Description = around.Say("読むシートの名前", "name of the sheet to read"), HelpName = "NAME" };
        var source = new Option<RegisterSource>("--source") { Description = around.Say("どこの表か: auto、national-medical（医療情報ネット。「休診」の列の1は診療）、national-medical-as-named（1は休診）", "where the table is from: auto, national-medical (1 under 休診 is open) or national-medical-as-named (1 is closed)"), HelpName = "NAME", CustomParser = result => SourceOf(result.Tokens[0].Value, result.AddError) };
        var area = new Option<string>("--area") { Description = around.Say("市町村の境（GeoJSON。はじめは registers/area.geojson）", "boundary of the municipality (GeoJSON; default: registers/area.geojson)"), HelpName = "FILE" };
        var personal = new Option<bool>("--personal") { Description = around.Say("開設者・管理者の氏名と携帯電話の番号も取り込む", "take names of founders and managers, and mobile numbers, too") };
        var dry = new Option<bool>("--dry-run") { Description = around.Say("何も書かずに、読み方だけを見る", "write nothing, only show what is understood") };
        var (format, encoding) = (_options.Format(), _options.Encoding());
        var command = new Command("register", around.Say("施設・窓口などの台帳を読み、確かめて content に書く", "read a register (facilities, desks …), check it and write it to the content")) { kind, files, to, encoding, sheet, source, area, personal, dry, format };
        command.SetAction(parsed => new ImportRegisterCommand(around).Run(new(parsed.GetValue(kind)!, parsed.GetValue(files)!)
        {
            To = parsed.GetValue(to),
            Encoding = parsed.GetValue(encoding),
            Sheet = parsed.GetValue(sheet),
            Source = parsed.GetValue(source),
            Area = parsed.GetValue(area),
            TakesPersonal = parsed.GetValue(personal),
            IsDryRun = parsed.GetValue(dry),
            Format = parsed.GetValue(format),
        }));
        return command;
    }

    private RegisterSource SourceOf(string word, Action<string> complain)
    {
        switch (word.ToLowerInvariant())
        {
            case "auto":
                return RegisterSource.Auto;
            case "national-medical":
                return RegisterSource.NationalMedical;
            case "national-medical-as-named":
                return RegisterSource.NationalMedicalAsNamed;
            default:
                complain(around.Say($"--source「{word}」は使えません。auto、national-medical、national-medical-as-named のどれかにしてください", $"unknown source '{word}': use auto, national-medical or national-medical-as-named"));
                return RegisterSource.Auto;
        }
    }
}
