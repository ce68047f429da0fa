using System.Text;
using OutreachSite.Files;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>How much is done again for each kind of edit: the rules that run, by name, and the files whose bytes change.</summary>
public sealed class PrecisionTests : IDisposable
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    private readonly TownFolder _town = new(TimeSpan.FromMilliseconds(10));
    private readonly StringBuilder _log = new();

    public void Dispose() => _town.Dispose();

    [Fact]
    public void Each_kind_of_edit_makes_again_what_it_concerns()
    {
        foreach (var path in Site.Files.List(RelativePath.Root))
            _town.Write(path.Value, Site.Files.Read(path)!);
        _town.Wait(TimeSpan.FromMinutes(1));
        Build("the first build", _today);

        Edit("a body", "content/guides/g1/index.md", "本文一", "本文二");
        Edit("a title", "content/guides/g1/index.md", "title: 手引き一", "title: 手引きⅠ");
        Edit("a summary", "content/guides/g1/index.md", "summary: 一つめ", "summary: 1つめ");
        Edit("an order", "content/guides/g1/index.md", "order: 1", "order: 9");
        Edit("a page becomes a draft", "content/guides/g3/index.md", "order: 3", "draft: true");
        Edit("a place that links name", "content/guides/g1/index.md", "{#start}", "{#begin}\n\n## あと {#start}");
        Edit("a heading that no link names", "content/guides/g2/index.md", "本文二", "## 見出し {#other}\n\n本文二");
        Add("a page", "content/guides/g4/index.md", Page("手引き四", "新しい手引きです。"));
        Remove("a page", "content/guides/g3/index.md");
        Add("a variant", "content/guides/g2/index.en.md", Page("Guide two", "Text."));
        Remove("a variant", "content/guides/g1/index.en.md");
        Edit("the contact of the footer", "content/contacts.yml", "相談センター", "総合センター");
        Edit("the contact of one page", "content/contacts.yml", "窓口", "総合窓口");
        Edit("a line in contacts that nobody sees", "content/contacts.yml", "center:", "# まとめ役\ncenter:");
        Edit("a word of the glossary that one page explains", "content/glossary.yml", "看護師が来ます", "看護師がうかがいます");
        Edit("a word of the glossary that no page explains", "content/glossary.yml", "医師が来ます", "医師がうかがいます");
        Edit("an item that one page has", "content/items.yml", "name: 把握", "name: 資源の把握");
        Edit("an item that no page has", "content/items.yml", "name: 課題", "name: 課題の抽出");
        Edit("a comment in site.yml", "content/site.yml", "theme: town", "# 見た目\ntheme: town");
        Edit("the title of the site", "content/site.yml", "title: みほん", "title: みほん町");
        Edit("a number of a chart", "content/cases/rate.csv", "みなと,12", "みなと,34");
        Edit("an attachment of another length", "content/cases/form.pdf", "PDF", "PDF, longer by far than it was before, so that its size is another one");
        Edit("an attachment of equal length", "content/cases/form.pdf", "PDF", "pdf");
        Edit("a picture with other measures", "content/cases/pic.gif", "\u0010", "\u0011");
        Edit("a fact of the seminar", "content/seminars/2026-12-12-talks/event.yml", "fee: 無料", "fee: 500円");
        Edit("a word of the theme in English", "themes/town/i18n/en.yml", "Not written", "Not yet written");
        Edit("the layout of guides", "themes/town/layouts/guide.sbn-html", "{{ include", "<!-- guide -->{{ include");
        Edit("a component that one page uses", "themes/town/components/callout/callout.sbn-html", "os-callout", "os-callout x");
        Edit("a component that no page uses", "themes/town/components/unused/unused.sbn-html", "<b>", "<b class=\"x\">");
        Edit("the style sheet", "themes/town/css/colours.css", "navy", "black");
        Edit("an icon", "themes/town/icons/unused.svg", "M1 1", "M2 2");
        Touch("content/guides/g1/index.md");
        Build("the next day", _today.AddDays(1));
        Build("the day on which a page is published", new(2026, 12, 1));

        Snapshot.Matches(_log.ToString(), "txt");
    }

    private void Edit(string what, string path, string words, string by)
    {
        var bytes = _town.Read(path);
        var text = Encoding.Latin1.GetString(bytes);
        string Raw(string value) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value));
        Assert.Contains(Raw(words), text, StringComparison.Ordinal);
        Around(what, path, () => _town.Write(path, Encoding.Latin1.GetBytes(text.Replace(Raw(words), Raw(by), StringComparison.Ordinal))), () => _town.Write(path, bytes));
    }

    private void Add(string what, string path, string text) => Around($"{what} comes", path, () => _town.Write(path, text), () => _town.Delete(path));

    private void Remove(string what, string path)
    {
        var bytes = _town.Read(path);
        Around($"{what} goes", path, () => _town.Delete(path), () => _town.Write(path, bytes));
    }

    private void Touch(string path) => Around("saved without a change", path, () => _town.Touch(path), () => { });

    /// <summary>Builds with an edit, then without it again.</summary>
    private void Around(string what, string path, Action edit, Action undo)
    {
        edit();
        _town.Wait(TimeSpan.FromMinutes(1));
        Build($"{what} ({path})", _today);
        undo();
        _town.Wait(TimeSpan.FromMinutes(1));
        Assert.False(_town.Publication(new(_today)).Run().IsRefused);
    }

    private void Build(string what, DateOnly today)
    {
        var before = _town.Shown();
        var done = _town.Publication(new(today)).Run();
        Assert.True(done is { IsRefused: false, Report: not null }, string.Join('\n', done.Site.Diagnostics));
        var after = _town.Shown();
        _log.Append(what).Append('\n');
        _log.Append("  runs ").Append(done.Built is { Build.Count: > 0 } built ? string.Join(", ", built.Build.Runs.Select(run => $"{run.Key} {run.Value}")) : "nothing").Append('\n');
        Files("writes", after.Except(before).Select(file => file.Key));
        Files("removes", before.Keys.Except(after.Keys));
        _log.Append('\n');
    }

    private void Files(string verb, IEnumerable<string> paths)
    {
        string[] all = [.. paths.Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"site\.[0-9a-f]{8}\.", "site.*."))];
        if (all.Length > 0)
            _log.Append("  ").Append(verb).Append(' ').Append(all.Length > 12 ? $"{all.Length} files" : string.Join(", ", all)).Append('\n');
    }

    private static string Page(string title, string body, string more = "") =>
        $"---\ntitle: {title}\nsummary: {title}の説明です。\npublished: 2026-10-01\n{more}---\n\n{body}\n";

    private static SiteScenario Site { get; } = TownTheme.Files
        .With("content/site.yml", "title: みほん\nbase: https://example.invalid/\npublisher:\n  name: みほん町\n  contact: center\ntheme: town\nvariants: [ja, en]\nnavigation:\n  - label: 手引き\n    page: guides/index.md\n")
        .With("content/contacts.yml", "center:\n  name: 相談センター\n  phone: 0000-21-3456\ndesk:\n  name: 窓口\n  phone: 0000-21-0000\n")
        .With("content/items.yml", "items:\n  - code: ア\n    key: a\n    name: 把握\n  - code: イ\n    key: i\n    name: 課題\n")
        .With("content/glossary.yml", "terms:\n  - term: 訪問看護\n    text: 看護師が来ます。\n  - term: 往診\n    text: 医師が来ます。\n")
        .With("content/index.md", Page("はじめ", "[手引き](guides/index.md)へ。"))
        .With("content/guides/index.md", Page("手引き", "一覧です。"))
        .With("content/guides/g1/index.md", "---\ntitle: 手引き一\nsummary: 一つめの手引きです。\npublished: 2026-10-01\norder: 1\n---\n\n## はじめ {#start}\n\n本文一です。\n")
        .With("content/guides/g1/index.en.md", Page("Guide one", "## Start {#start}\n\nText."))
        .With("content/guides/g2/index.md", Page("手引き二", "[一の初め](../g1/index.md#start)を見ます。本文二です。", "order: 2\n"))
        .With("content/guides/g3/index.md", Page("手引き三", "::: contact desk\n:::\n\n[[訪問看護]]が来ます。", "order: 3\nitems: [ア]\n"))
        .With("content/cases/index.md", Page("例", "例の一覧です。"))
        .With("content/cases/a.md", Page("例の一", "![絵](pic.gif \"題\")\n\n[申込書](form.pdf)\n\n```chart\nkind: bars\ntitle: 数\nunit: 人\nn: なし\ndata: rate.csv\n```"))
        .With("content/cases/b.md", Page("例の二", "::: note 要点\n大事です。\n:::"))
        .With("content/cases/later.md", "---\ntitle: 来月\nsummary: 来月の例です。\npublished: 2026-12-01\n---\n\n来月です。\n")
        .With("content/cases/rate.csv", "地域,2017年\nみなと,12\nかわべ,30\n")
        .With("content/cases/form.pdf", "%PDF-1.4 PDF")
        .With("content/cases/pic.gif", [.. "GIF89a"u8, 0x10, 0, 0x20, 0, 0x80, 0, 0, .. new byte[6], 0x2C, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, 2, 0x44, 1, 0, 0x3B])
        .With("content/seminars/index.md", Page("研修", "研修の一覧です。"))
        .With("content/seminars/2026-12-12-talks/index.md", Page("話し合い", "研修です。"))
        .With("content/seminars/2026-12-12-talks/programme.md", Page("プログラム", "話します。"))
        .With("content/seminars/2026-12-12-talks/event.yml", "title: 話し合い\ndate: 2026-12-12\nfee: 無料\ncontact: center\n");
}
