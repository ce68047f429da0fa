using System.CommandLine;
using OutreachSite.Dates;
using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;

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
        var (format, encoding) = (_options.Format(), EncodingOption.Of(around));
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

    /// <summary><c>outreach new register</c>.</summary>
    public Command New()
    {
        var kind = new Argument<string>("kind") { Description = around.Say($"台帳の種類（{string.Join("、", RegisterKinds.All.Select(one => one.Key))}）。all ならすべてを1つのブックに", $"kind of register ({string.Join(", ", RegisterKinds.All.Select(one => one.Key))}), or all for one workbook of all"), HelpName = "KIND|all" };
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（.xlsx）", "file to write (.xlsx)"), HelpName = "FILE" };
        var command = new Command("register", around.Say("台帳を書くための Excel のひな形を作る", "make an Excel workbook to fill in")) { kind, to };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(kind) is { } word && word != "all")
                _options.Find(word, parsed.AddError);
        });
        command.SetAction(parsed => new TemplateRegisterCommand(around).WriteTemplate(parsed.GetValue(kind) is "all" ? RegisterKinds.All : [RegisterKinds.Find(parsed.GetValue(kind)!)!], parsed.GetValue(to)));
        return command;
    }

    /// <summary><c>outreach export</c>.</summary>
    public Command Export()
    {
        var kind = _options.Kind();
        var files = new Argument<string[]>("file") { Description = around.Say("台帳のファイル（書かなければ content/registers/ のもの）", "files with the register (default: that of content/registers/)"), HelpName = "FILE", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<ExportFormat>("--format") { Description = around.Say("形: csv（UTF-8）、csv-cp932（Shift_JIS）、xlsx、json、geojson", "form: csv (UTF-8), csv-cp932 (Shift_JIS), xlsx, json or geojson"), HelpName = "NAME", CustomParser = result => FormatOf(result.Tokens[0].Value, result.AddError) };
        var to = new Option<string>("--to") { Description = around.Say("書くフォルダー（はじめは今のフォルダー）", "folder to write (default: this folder)"), HelpName = "DIR" };
        var licence = new Option<string>("--licence", "--license") { Description = around.Say($"ライセンス（はじめは {ExportRegisterCommand.UsualLicence}）", $"licence (default: {ExportRegisterCommand.UsualLicence})"), HelpName = "TEXT" };
        var register = new Command("register", around.Say("台帳をオープンデータとして書き出す", "write a register as open data")) { kind, files, format, to, licence };
        register.SetAction(parsed => new ExportRegisterCommand(around).Run(parsed.GetValue(kind)!, parsed.GetValue(files) ?? [], parsed.GetValue(format), parsed.GetValue(to), parsed.GetValue(licence)));
        return new("export", around.Say("データを書き出す", "write data for others")) { register };
    }

    /// <summary><c>outreach diff</c>.</summary>
    public Command Diff()
    {
        var (old, now) = (new Argument<string>("old") { Description = around.Say("前のファイル", "the earlier file"), HelpName = "OLD" }, new Argument<string>("new") { Description = around.Say("今のファイル", "the later file"), HelpName = "NEW" });
        var kind = new Option<string>("--kind") { Description = around.Say("台帳の種類（はじめは見出しから）", "kind of register (default: found out)"), HelpName = "KIND" };
        var format = _options.Format();
        var register = new Command("register", around.Say("台帳の2つの版のちがいを、行と項目ごとに言う", "say what changed between two editions of a register")) { old, now, kind, format };
        register.Validators.Add(parsed =>
        {
            if (parsed.GetValue(kind) is { } word)
                _options.Find(word, parsed.AddError);
        });
        register.SetAction(parsed => new DiffRegisterCommand(around).Run(parsed.GetValue(old)!, parsed.GetValue(now)!, parsed.GetValue(kind) is { } word ? RegisterKinds.Find(word) : null, parsed.GetValue(format)));
        return new("diff", around.Say("2つの版を比べる", "compare two editions")) { register };
    }

    /// <summary><c>outreach merge register</c>.</summary>
    public Command Merge()
    {
        var kind = _options.Kind();
        var folders = new Argument<string[]>("folder") { Description = around.Say("市町村ごとのフォルダー（書かなければ content/registers/ とその下のフォルダー）。フォルダーの名前が持ち主", "a folder for each municipality (default: content/registers/ and the folders in it); its name is the owner"), HelpName = "FOLDER", Arity = ArgumentArity.ZeroOrMore };
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（.csv）", "file to write (.csv)"), HelpName = "FILE" };
        var format = _options.Format();
        var command = new Command("register", around.Say("いくつかの市町村の台帳を、同じものが1度だけ出る1つの表にする", "join the registers of several municipalities, each place once")) { kind, folders, to, format };
        command.SetAction(parsed => new MergeRegisterCommand(around).Run(parsed.GetValue(kind)!, parsed.GetValue(folders) ?? [], parsed.GetValue(to), parsed.GetValue(format)));
        return command;
    }

    /// <summary><c>outreach confirm</c>.</summary>
    public Command Confirm()
    {
        var kind = _options.Kind();
        var due = DayOption("--due", "この日に期限が来ているものを集める（はじめは今日）", "collect what is due on this day (default: today)");
        var by = DayOption("--answer-by", "返事の締切（はじめは3週間あと）", "by when to answer (default: in three weeks)");
        var to = new Option<string>("--to") { Description = around.Say("書くフォルダー（はじめは今のフォルダー）", "folder to write (default: this folder)"), HelpName = "DIR" };
        var pdf = new Option<bool>("--pdf") { Description = around.Say("確認票をPDFにもする（ブラウザーがあるとき）", "the sheets as a PDF file, too (where there is a browser)") };
        var section = new Option<string>("--section") { Description = around.Say("たずねる課の名前", "name of the section that asks"), HelpName = "TEXT" };
        var fax = new Option<string>("--fax") { Description = around.Say("返信先のFAX番号", "fax number for replies"), HelpName = "NUMBER" };
        var phone = new Option<string>("--phone") { Description = around.Say("問い合わせの電話番号", "telephone for questions"), HelpName = "NUMBER" };
        var contact = new Option<string>("--contact") { Description = around.Say("課の名前・FAX・電話をとる連絡先（content/contacts.yml のID。はじめは site.yml の publisher のもの）", "contact of content/contacts.yml for name, fax and telephone (default: that of the publisher in site.yml)"), HelpName = "ID" };
        var reply = new Option<string[]>("--reply") { Description = around.Say("返事を控える: 返信コードと ok（変更なし）か changed（変更あり）", "note a reply: the return code and ok or changed"), HelpName = "CODE ok|changed", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true };
        var note = new Option<string>("--note") { Description = around.Say("返事のメモ", "a note on the reply"), HelpName = "TEXT" };
        var apply = new Option<bool>("--apply") { Description = around.Say("返事を反映した新しいブックを書く（もとの表は変えない）", "write a new workbook with the replies; the old one stays") };
        var command = new Command("confirm", around.Say("内容がまだ正しいかをたずねる確認票（FAX用）を作り、返事を控える", "make sheets to confirm rows by fax, and note the replies")) { kind, due, by, to, pdf, contact, section, fax, phone, reply, note, apply };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(reply) is { Length: 2 } words && words[1] is not ("ok" or "changed"))
                parsed.AddError(around.Say($"返事「{words[1]}」は ok か changed にしてください", $"the reply '{words[1]}' must be ok or changed"));
        });
        command.SetAction((parsed, cancellation) => parsed.GetValue(reply) is { Length: 2 } words
            ? Task.FromResult(new ConfirmCommand(around).Reply(parsed.GetValue(kind)!, words[0], words[1] == "ok", parsed.GetValue(section) ?? "", parsed.GetValue(note) ?? ""))
            : parsed.GetValue(apply) ? Task.FromResult(new ConfirmCommand(around).Apply(parsed.GetValue(kind)!, parsed.GetValue(to)))
            : new ConfirmCommand(around).WriteSheetsAsync(parsed.GetValue(kind)!, parsed.GetValue(due), parsed.GetValue(to), new(
                parsed.GetValue(contact), parsed.GetValue(section), parsed.GetValue(fax), parsed.GetValue(phone), parsed.GetValue(by) ?? around.Today.AddDays(21)) { IsPrinted = parsed.GetValue(pdf) }, cancellation));
        return command;
    }

    private Option<DateOnly?> DayOption(string name, string japanese, string english) => new(name)
    {
        Description = around.Say(japanese, english),
        HelpName = "DATE",
        CustomParser = result =>
        {
            var reading = JapaneseDate.Parse(result.Tokens[0].Value);
            if (reading.Problem is { } problem)
                result.AddError(problem.Message.In(around.Language));
            return reading.Value;
        },
    };

    private ExportFormat FormatOf(string word, Action<string> complain)
    {
        ExportFormat? format = word switch { "csv" => ExportFormat.Csv, "csv-cp932" => ExportFormat.Cp932, "xlsx" => ExportFormat.Workbook, "json" => ExportFormat.Json, "geojson" => ExportFormat.GeoJson, _ => null };
        if (format is null)
            complain(around.Say($"--format「{word}」は使えません。csv、csv-cp932、xlsx、json、geojson のどれかにしてください", $"unknown form '{word}': use csv, csv-cp932, xlsx, json or geojson"));
        return format ?? ExportFormat.Csv;
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
