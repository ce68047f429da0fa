using System.CommandLine;
using OutreachSite.Content;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Cli.Commands.Charts;

/// <summary>The commands for charts outside of pages, with their options.</summary>
internal sealed class ChartCommandTable(Surroundings around)
{
    /// <summary><c>outreach chart</c>.</summary>
    public Command Chart() =>
        new("chart", around.Say("グラフを画像にする、種類を見る", "charts as pictures, and what kinds there are")) { Export(), Gallery() };

    private Command Export()
    {
        var page = new Argument<string>("page") { Description = around.Say("ページ（例: guides/home-care/index.md）", "page (guides/home-care/index.md)"), HelpName = "PAGE" };
        var chart = new Option<string>("--chart") { Description = around.Say("グラフ1つだけ（例: chart-1。ページの上から数える）", "one chart alone (chart-1 is the first of the page)"), HelpName = "ID" };
        var format = new Option<PictureFormat>("--format") { Description = around.Say("ファイルの種類: svg か png（はじめは svg）", "kind of file: svg or png (default: svg)"), HelpName = "svg|png" };
        var dress = new Option<ChartDress>("--dress") { Description = around.Say("色: light、dark、grey（コピー機）、fax（白と黒だけ）", "colours: light, dark, grey, fax (black and white alone)"), HelpName = "light|dark|grey|fax" };
        var variant = new Option<string>("--variant") { Description = around.Say("ページの言葉: ja、easy、en（はじめは ja）", "variant of the page: ja, easy or en (default: ja)"), HelpName = "ja|easy|en", DefaultValueFactory = _ => "ja" };
        variant.AcceptOnlyFromAmong("ja", "easy", "en");
        var width = new Option<int>("--width") { Description = around.Say("幅（ピクセル。はじめは 1280）", "width in pixels (default: 1280)"), HelpName = "PX", DefaultValueFactory = _ => 1280 };
        width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 320 or > 8000)
                result.AddError(around.Say("--width は 320 から 8000 までです", "--width is from 320 to 8000"));
        });
        var to = new Option<string>("--to") { Description = around.Say("書き出すフォルダー（はじめは今のフォルダー）", "folder to write (default: this folder)"), HelpName = "DIR", DefaultValueFactory = _ => "." };
        var command = new Command("export", around.Say("ページのグラフを、題・注・出典の入った画像にする", "write the charts of a page as pictures with title, notes and source")) { page, chart, format, dress, variant, width, to };
        command.SetAction((parsed, cancellation) => new ChartExportCommand(around).RunAsync(
            new(parsed.GetValue(page)!, Variants.Of(parsed.GetValue(variant)!)!.Value, parsed.GetValue(dress))
            {
                Chart = parsed.GetValue(chart),
                Format = parsed.GetValue(format),
                Width = parsed.GetValue(width),
                To = parsed.GetValue(to)!,
            },
            cancellation));
        return command;
    }

    private Command Gallery()
    {
        var to = new Option<string>("--to") { Description = around.Say("書くファイル（はじめは charts.html）", "file to write (default: charts.html)"), HelpName = "FILE", DefaultValueFactory = _ => "charts.html" };
        var command = new Command("gallery", around.Say("すべての種類のグラフを、書き方と一緒に1ページにする", "every kind of chart on one page, with what to write")) { to };
        command.SetAction(parsed => new ChartGalleryCommand(around).Run(parsed.GetValue(to)!));
        return command;
    }
}
