using System.CommandLine;
using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Cli.Commands.Papers;

/// <summary>The commands that print, with their options.</summary>
internal sealed class PaperCommandTable(Surroundings around)
{
    /// <summary><c>outreach print</c>.</summary>
    public Command Print(Option<DateOnly?> today)
    {
        var only = new Option<string[]>("--only") { Description = around.Say("このページ、このフォルダーだけ（例: pamphlets）。くり返せます", "this page or folder alone (pamphlets); may be repeated"), HelpName = "PAGE" };
        var editions = new Option<string[]>("--edition") { Description = around.Say("この紙の形だけ: sheet、booklet、large、fax、leaflet、poster、card、book", "this edition alone: sheet, booklet, large, fax, leaflet, poster, card, book"), HelpName = "EDITION" };
        editions.AcceptOnlyFromAmong([.. PaperEditions.Names.Keys.Order(StringComparer.Ordinal)]);
        var sections = new Option<string[]>("--section") { Description = around.Say("このフォルダーのページを、1冊にまとめる（例: pamphlets）", "the pages of this folder as one book (pamphlets)"), HelpName = "FOLDER" };
        var site = new Option<bool>("--site") { Description = around.Say("サイト全体を、1冊にまとめる", "the whole site as one book") };
        var to = new Option<string>("--to") { Description = around.Say("書き出すフォルダー（はじめは papers）", "folder to write (default: papers)"), HelpName = "DIR", DefaultValueFactory = _ => "papers" };
        var command = new Command("print", around.Say("ページをPDFにする（紙、冊子、大きな字、FAX、三つ折り、ポスター、カード、1冊の本）", "pages as PDF: sheets, booklets, large print, fax, leaflets, posters, cards, books")) { only, editions, sections, site, to, today };
        command.SetAction((parsed, cancellation) => new PrintCommand(around).RunAsync(
            new([.. parsed.GetValue(only) ?? []], [.. (parsed.GetValue(editions) ?? []).Select(name => PaperEditions.Names[name])],
                [.. parsed.GetValue(site) ? [""] : Array.Empty<string>(), .. parsed.GetValue(sections) ?? []], parsed.GetValue(to)!, parsed.GetValue(today) ?? around.Today),
            cancellation));
        return command;
    }
}
