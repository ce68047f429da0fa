using OutreachSite.Files;
using OutreachSite.Print.Browser;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Papers;

/// <summary>A small site with two pages that are wanted on paper, on the disk, with its output and state; gone after the test.</summary>
internal sealed class PaperTown : IDisposable
{
    /// <summary>A page that is wanted on two papers, in Japanese and English.</summary>
    public const string Costs = "content/guides/costs/index.md";

    /// <summary>A page that is wanted on one.</summary>
    public const string Care = "content/guides/care/index.md";

    private static readonly SiteScenario _site = SiteScenario.From(Checkout.Files.Root, "themes/machi").With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん案内
        base: https://example.invalid/
        publisher:
          name: みほん町
          contact: center
        theme: machi
        variants: [ja, en, easy]
        navigation:
          - label: 手引き
            page: guides/index.md
        -- content/contacts.yml --
        center:
          name: 相談センター
          phone: 0000-21-3456
        -- content/index.md --
        ---
        title: 家で暮らす
        summary: 家で暮らすための案内です。
        published: 2026-10-01
        ---

        [手引きの一覧](guides/index.md)を見てください。
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-10-01
        ---
        -- content/guides/costs/index.md --
        ---
        title: お金のこと
        summary: かかるお金です。
        published: 2026-10-01
        print: [sheet, booklet]
        ---

        費用の説明です。
        -- content/guides/costs/index.en.md --
        ---
        title: Costs
        summary: What it costs.
        published: 2026-10-01
        ---

        About money.
        -- content/guides/care/index.md --
        ---
        title: 家での療養
        summary: 家に先生が来ます。
        published: 2026-10-01
        print: [fax]
        ---

        電話をします。
        """));

    private readonly string _root = Directory.CreateTempSubdirectory("outreach-papers-").FullName;

    public PaperTown(SiteScenario? more = null) => (more is null ? _site : _site.With(more)).WriteTo(Sources);

    public string Sources => Path.Combine(_root, "site");

    public string State => Path.Combine(_root, "state");

    public string Output => Path.Combine(_root, "output");

    /// <summary>The papers for which the browser was asked in the last build.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Builds and publishes.</summary>
    public Publication Build(string? browser = null, bool papers = true, bool strict = false, TimeSpan? patience = null)
    {
        Asked.Clear();
        return new SitePublication(new DiskFiles(Sources), new(Output), new(State), new(Checkout.Today))
        {
            IsStrict = strict, PrintsPapers = papers, LooksAtEverything = true, Printing = Note,
            Browser = browser is null && patience is null ? null : new() { Program = browser, Timeout = patience ?? TimeSpan.FromSeconds(30) },
        }.Run();
    }

    /// <summary>Told when a paper is asked for.</summary>
    public Action OnAsking { get; set; } = () => { };

    private void Note(Publishing.Papers.PagePaper paper)
    {
        Asked.Add(paper.File.Name);
        OnAsking();
    }

    /// <summary>A file beside the script of <see cref="Script"/>.</summary>
    public void Mark(string name) => File.WriteAllText(Path.Combine(_root, name), "");

    /// <summary>Takes it away.</summary>
    public void Unmark(string name) => File.Delete(Path.Combine(_root, name));

    /// <summary>True when there is such a file.</summary>
    public bool IsMarked(string name) => File.Exists(Path.Combine(_root, name));

    /// <summary>The PDF files of the output.</summary>
    public IEnumerable<string> Papers => new DiskFiles(Output).List(RelativePath.Root).Where(path => path.Extension == ".pdf").Select(path => path.Value);

    public string Page(string path) => File.ReadAllText(Path.Combine(Output, path));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Output, path));

    public void Change(string path, string words, string by)
    {
        var full = Path.Combine(Sources, path);
        var text = File.ReadAllText(full);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(words, by, StringComparison.Ordinal));
    }

    /// <summary>A program that can be named as the browser.</summary>
    public string Script(string text)
    {
        var path = Path.Combine(_root, "browser.sh");
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>The browser of this machine.</summary>
    public static string RealBrowser => BrowserLocator.ForThisMachine().Find().Value!;

    /// <summary>What was printed before, on the disk.</summary>
    public string[] Kept => Directory.GetFiles(Path.Combine(State, "print"), "*.paper");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
