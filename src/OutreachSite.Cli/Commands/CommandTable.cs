using System.CommandLine;
using System.CommandLine.Help;
using OutreachSite.Cli.Commands.Approvals;
using OutreachSite.Cli.Commands.Boards;
using OutreachSite.Cli.Commands.Charts;
using OutreachSite.Cli.Commands.Codes;
using OutreachSite.Cli.Commands.Events;
using OutreachSite.Cli.Commands.Papers;
using OutreachSite.Cli.Commands.Registers;
using OutreachSite.Cli.Commands.Surveys;
using OutreachSite.Cli.Terminal;
using OutreachSite.Dates;
using OutreachSite.Publishing.Groups;

namespace OutreachSite.Cli.Commands;

/// <summary>Every command with its options: the whole language of the command line on one page.</summary>
public sealed class CommandTable(Surroundings around)
{
    /// <summary>Understands the arguments and runs the command.</summary>
    public int Run(string[] arguments)
    {
        var root = Root();
        if (arguments.Length == 0)
            return Show(new HelpPage(around.Language).Write(root, ["outreach"]));
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });

        foreach (var sentence in UsageErrors.Of(parsed, around.Language))
            around.Terminal.Message(sentence);
        around.Terminal.Message(around.Say("使い方は outreach --help でわかります", "see outreach --help"));
        return ExitCode.WrongUse;
    }

    private int Show(string text)
    {
        around.Terminal.Result(text);
        return ExitCode.Fine;
    }

    private RootCommand Root()
    {
        var root = new RootCommand(around.Say(
            "OutreachSite: 市町村の在宅医療・介護の案内と研修のサイトを作ります。\n\n  はじめに:  outreach serve   （ブラウザーで見ながら書く）\n  公開する:  outreach build   （output/ に書き出す）",
            "OutreachSite: makes sites about home medical care and long-term care for municipalities.\n\n  begin:    outreach serve   (write, and see it in the browser)\n  publish:  outreach build   (writes output/)"));
        var lang = new Option<string>("--lang") { Description = around.Say("案内の言葉: ja か en", "language of messages: ja or en"), Recursive = true, HelpName = "ja|en" };
        lang.AcceptOnlyFromAmong("ja", "en");
        root.Options.Add(lang);
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = around.Say("この案内を表示する", "show this help");
            help.Action = new HelpAction(around);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = around.Say("バージョンを表示する", "show the version");
            version.Action = new VersionAction(around);
        }

        root.Subcommands.Add(Build());
        root.Subcommands.Add(Serve());
        root.Subcommands.Add(Check());
        root.Subcommands.Add(Verify());
        root.Subcommands.Add(Merge());
        root.Subcommands.Add(New());
        root.Subcommands.Add(new ImportCommandTable(around).Import());
        root.Subcommands.Add(new PaperCommandTable(around).Print(TodayOption()));
        root.Subcommands.Add(new ChartCommandTable(around).Chart());
        root.Subcommands.Add(new CodeCommandTable(around).Qr());
        var registers = new RegisterCommandTable(around);
        root.Subcommands.Add(registers.Export());
        root.Subcommands.Add(registers.Diff());
        root.Subcommands.Add(registers.Confirm());
        root.Subcommands.Add(Schema());
        root.Subcommands.Add(new EventCommandTable(around).Event(TodayOption));
        var boards = new BoardCommandTable(around);
        root.Subcommands.Add(boards.Board(TodayOption));
        root.Subcommands.Add(boards.Calendar(TodayOption));
        root.Subcommands.Add(new ApprovalCommandTable(around).Pack(TodayOption));
        root.Subcommands.Add(Clean());
        root.Subcommands.Add(Pack());
        root.Subcommands.Add(Template());
        return root;
    }

    private Command Build()
    {
        var (today, format) = (TodayOption(), FormatOption());
        var output = new Option<string>("--output", "-o") { Description = around.Say("書き出すフォルダー（はじめは output）", "folder to write (default: output)"), HelpName = "DIR" };
        var strict = new Option<bool>("--strict") { Description = around.Say("注意が1つでもあれば公開しない", "refuse to publish when there are warnings") };
        var microsite = new Option<string>("--microsite") { Description = around.Say("研修のサイト1つだけを書き出す（例: seminars/2018-07-28-care）", "write one microsite alone (seminars/<slug>)"), HelpName = "PATH" };
        var sites = new Option<string>("--sites") { Description = around.Say("サイトのフォルダーをまとめて作る（例: 'sites/*'。かならず ' ' でかこむ）。書き出す先は output/<サイト>/", "make many sites in one run (for example 'sites/*', in quotes); each goes to output/<site>/"), HelpName = "GLOB" };
        var shard = ShardOption();
        var shrink = new Option<bool>("--allow-shrink") { Description = around.Say("ページが大きく減っても公開する", "publish even when many pages disappear") };
        var papers = new Option<bool>("--no-papers") { Description = around.Say("ページの print に書いた紙（PDF）を作らない", "make no PDF files of pages with print") };
        var explain = new Option<string>("--explain") { Description = around.Say("そのページを、なぜ作り直したかを言う（例: guides/home-care/index.html）", "say why this page was made again (guides/home-care/index.html)"), HelpName = "PATH" };
        var command = new Command("build", around.Say("サイトを作って output/ に書き出す", "make the site and write it to output/")) { output, strict, microsite, sites, shard, shrink, papers, explain, today, format };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(shard) is not null && parsed.GetResult(sites) is null)
                parsed.AddError(around.Say("--shard は --sites と一緒に使ってください", "--shard needs --sites"));
        });
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(
                Output: parsed.GetValue(output), Strict: parsed.GetValue(strict), Microsite: parsed.GetValue(microsite),
                Today: parsed.GetValue(today) ?? around.Today, Format: parsed.GetValue(format))
            {
                AllowsShrinking = parsed.GetValue(shrink),
                SkipsPapers = parsed.GetValue(papers),
                Explain = parsed.GetValue(explain),
            };
            return parsed.GetValue(sites) is { } pattern
                ? new GroupBuildCommand(around).Run(new(pattern, parsed.GetValue(shard), request))
                : new BuildCommand(around).Run(request);
        });
        return command;
    }

    private Command Merge()
    {
        var format = FormatOption();
        var output = new Option<string>("--output", "-o") { Description = around.Say("集める先のフォルダー", "folder for the whole"), HelpName = "DIR", Required = true };
        var shrink = new Option<bool>("--allow-shrink") { Description = around.Say("ページが大きく減っても公開する", "publish even when many pages disappear") };
        var shards = new Argument<string[]>("shard") { Description = around.Say("--shard で書き出したフォルダー（いくつでも）", "folders that were written with --shard"), HelpName = "SHARD-DIR", Arity = ArgumentArity.OneOrMore };
        var command = new Command("merge", around.Say("分けて作ったサイトを、1つのフォルダーに集める", "join what was built in parts into one folder")) { shards, output, shrink, format };
        command.Subcommands.Add(new RegisterCommandTable(around).Merge());
        command.SetAction(parsed => new MergeCommand(around).Run(
            parsed.GetValue(output)!, parsed.GetValue(shards)!, parsed.GetValue(shrink), parsed.GetValue(format)));
        return command;
    }

    private Option<Shard?> ShardOption() => new("--shard")
    {
        Description = around.Say("--sites の何番目の部分だけを作るか（例: 2/4）。どの部分も同じくらいの重さ", "build only this part of --sites (for example 2/4); all parts are about equal"),
        HelpName = "I/N",
        CustomParser = result =>
        {
            if (Shard.TryParse(result.Tokens[0].Value, null, out var shard))
                return shard;
            result.AddError(around.Say($"「{result.Tokens[0].Value}」は、2/4 のように書いてください", $"'{result.Tokens[0].Value}' is not written like 2/4"));
            return null;
        },
    };

    private Command Serve()
    {
        var today = TodayOption();
        var port = new Option<int>("--port") { Description = around.Say("ポート番号（はじめは 5080）", "port (default: 5080)"), HelpName = "PORT", DefaultValueFactory = _ => 5080 };
        var command = new Command("serve", around.Say("このパソコンだけで見る。保存すると、ページも新しくなる", "show the site on this computer; pages follow what you save")) { port, today };
        command.SetAction((parsed, cancellation) =>
            new ServeCommand(around).RunAsync(parsed.GetValue(port), parsed.GetValue(today), cancellation));
        return command;
    }

    private Command Check()
    {
        var (today, format) = (TodayOption(), FormatOption());
        var strict = new Option<bool>("--strict") { Description = around.Say("注意も誤りとして数える", "count warnings as errors") };
        var command = new Command("check", around.Say("書き出さずに、すべてを確かめる", "check everything, write nothing")) { strict, today, format };
        command.SetAction(parsed => new CheckCommand(around).Run(
            parsed.GetValue(today) ?? around.Today, parsed.GetValue(strict), parsed.GetValue(format)));
        return command;
    }

    private Command Verify()
    {
        var format = FormatOption();
        var output = new Option<string>("--output", "-o") { Description = around.Say("確かめるフォルダー（はじめは output）", "folder to look at (default: output)"), HelpName = "DIR" };
        var command = new Command("verify", around.Say("書き出したファイルがそろっていて、変わっていないか確かめる", "check that what was written is all there and unchanged")) { output, format };
        command.SetAction(parsed => new VerifyCommand(around).Run(parsed.GetValue(output), parsed.GetValue(format)));
        return command;
    }

    private Command New()
    {
        var today = TodayOption();
        var kind = new Argument<string>("kind") { Description = around.Say("guide（手引き）、pamphlet（冊子）、seminar（研修）、article（記事）", "guide, pamphlet, seminar or article"), HelpName = "guide|pamphlet|seminar|article" };
        kind.AcceptOnlyFromAmong([.. NewPage.Kinds]);
        var slug = new Argument<string>("slug") { Description = around.Say("フォルダーの名前（半角の英小文字・数字・ハイフン）", "folder name (lower-case letters, digits, hyphens)") };
        var command = new Command("new", around.Say("新しいページや台帳のひな形を作る", "start a new page, or a register")) { kind, slug, today };
        command.Subcommands.Add(new RegisterCommandTable(around).New());
        command.SetAction(parsed => new NewCommand(around).Run(
            parsed.GetValue(kind)!, parsed.GetValue(slug)!, parsed.GetValue(today) ?? around.Today));
        return command;
    }

    private Command Schema()
    {
        var name = new Argument<string[]>("name") { Description = around.Say("何の形か（例: site、page guide、facility）。書かなければ一覧", "of what (for example site, page guide, facility); a list when it is left out"), HelpName = "NAME", Arity = new(0, 2) };
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（はじめは画面）", "file to write (default: standard output)"), HelpName = "FILE" };
        var command = new Command("schema", around.Say("設定ファイル、ページのはじめ、台帳に書けることを JSON Schema で表示する", "show what settings, the top of pages and registers may hold, as JSON Schema")) { name, to };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(name) is { Length: > 0 } words && string.Join(' ', words) is var wanted && SchemaCommand.Of(wanted) is null)
                parsed.AddError(around.Say($"「{wanted}」の形はありません。outreach schema で一覧がわかります", $"there is no schema '{wanted}': outreach schema lists those that there are"));
        });
        command.SetAction(parsed => parsed.GetValue(name) is { Length: > 0 } words
            ? new SchemaCommand(around).Show(string.Join(' ', words), parsed.GetValue(to))
            : new SchemaCommand(around).List());
        return command;
    }

    private Command Clean()
    {
        var output = new Option<string>("--output", "-o") { Description = around.Say("書き出したフォルダー（はじめは output）", "folder that was written (default: output)"), HelpName = "DIR" };
        var command = new Command("clean", around.Say("作りかけのものと、書き出したファイルを消す", "remove what builds have written")) { output };
        command.SetAction(parsed => new CleanCommand(around).Run(parsed.GetValue(output)));
        return command;
    }

    private Command Pack()
    {
        var runtime = new Option<string>("--runtime") { Description = around.Say("渡す先のパソコン: linux-x64 か win-x64（はじめはこのパソコンと同じ）", "for which computers: linux-x64 or win-x64 (default: as this one)"), HelpName = "linux-x64|win-x64" };
        var output = new Option<string>("--output", "-o") { Description = around.Say("書き出すフォルダー（はじめは artifacts/pack/ の中）", "folder to write (default: below artifacts/pack/)"), HelpName = "DIR" };
        var sample = new Option<bool>("--sample") { Description = around.Say("空のサイトのかわりに、見本のサイトを入れる", "put the sample site in, instead of an empty one") };
        var portable = new Option<bool>("--portable") { Description = around.Say("この Linux より古い環境でも動く形で作る（起動は遅くなる）", "for Linux systems older than this one as well (starts slower)") };
        var command = new Command("pack", around.Say("SDK のないパソコンに渡すフォルダーを作る（ソースのフォルダーで）", "make the folder to hand out to computers without the SDK (needs the sources)")) { runtime, output, sample, portable };
        command.SetAction(parsed => new PackCommand(around).Run(parsed.GetValue(runtime), parsed.GetValue(output), parsed.GetValue(sample), parsed.GetValue(portable)));
        return command;
    }

    private Command Template() =>
        new("template", around.Say("テーマのテンプレートを試す", "try templates of a theme")) { TemplateRender(), TemplateCheck() };

    private Command TemplateRender()
    {
        var file = new Argument<string?>("file") { Description = around.Say("テンプレートのファイル。- は標準入力", "template file; - is standard input"), HelpName = "FILE|-", Arity = ArgumentArity.ZeroOrOne };
        var model = new Option<string>("--model") { Description = around.Say("値を書いた JSON ファイル", "JSON file with values"), HelpName = "FILE" };
        var includes = new Option<string>("--includes") { Description = around.Say("include で読むフォルダー", "folder for include"), HelpName = "DIR" };
        var plain = new Option<bool>("--plain") { Description = around.Say("HTMLのエスケープなどをせず、元のScribanと同じように動く", "as the reference implementation: no escaping, its limits") };
        var batch = new Option<string>("--batch") { Description = around.Say("一覧の各行（テンプレート、タブ、値の JSON か -、タブ、出力先）を実行する", "render each line of a list: template, tab, model or -, tab, output file"), HelpName = "LIST" };
        var render = new Command("render", around.Say("テンプレートを1つ実行して、結果を表示する", "render one template to standard output")) { file, model, includes, plain, batch };
        render.Validators.Add(parsed =>
        {
            if (parsed.GetValue(file) is null == parsed.GetValue(batch) is null)
                parsed.AddError(around.Say("テンプレートのファイルか --batch の、どちらか一つを指定してください", "give either a template file or --batch"));
        });
        render.SetAction(parsed => parsed.GetValue(batch) is { } list
            ? new TemplateCommand(around).Batch(list, parsed.GetValue(includes), parsed.GetValue(plain))
            : new TemplateCommand(around).Render(parsed.GetValue(file)!, parsed.GetValue(model), parsed.GetValue(includes), parsed.GetValue(plain)));
        return render;
    }

    private Command TemplateCheck()
    {
        var names = new Argument<string[]>("file") { Description = around.Say("テンプレートのファイル（いくつでも）", "template files"), HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", around.Say("書き誤りと、思わぬ動きをする書き方を探す", "find mistakes and traps in templates")) { names };
        check.SetAction(parsed => new TemplateCommand(around).Check(parsed.GetValue(names)!));
        return check;
    }

    private Option<DateOnly?> TodayOption() => new("--today")
    {
        Description = around.Say("今日の日付（例: 2026-11-21、令和8年11月21日）", "today's date, for example 2026-11-21"),
        HelpName = "DATE",
        CustomParser = result =>
        {
            var reading = JapaneseDate.Parse(result.Tokens[0].Value);
            if (reading.Problem is { } problem)
                result.AddError(problem.Message.In(around.Language));
            return reading.Value;
        },
    };

    private Option<DiagnosticFormat> FormatOption() => new("--format")
    {
        Description = around.Say("見つかったことの書き方: text か json", "how to write what was found: text or json"),
        HelpName = "text|json",
    };
}
