using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Browser;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Explaining;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Publish;

/// <summary>Builds a site from its sources into a folder: as little as what changed asks for, and whole or not at all.</summary>
/// <param name="Files">The sources.</param>
/// <param name="Output">Where the site is published.</param>
/// <param name="State">What is remembered from one build to the next; removing it is always safe.</param>
/// <param name="Options">How it is built.</param>
public sealed record SitePublication(IFileTree Files, DiskFolder Output, DiskFolder State, BuildOptions Options)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>True to refuse warnings as well as errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What may be asked of the publishing.</summary>
    public PublishOptions PublishOptions { get; init; } = PublishOptions.Default;

    /// <summary>True to look at every page though nothing seems to have changed.</summary>
    public bool LooksAtEverything { get; init; }

    /// <summary>The file of the site, or its source, of which to say why it was made again; null for none.</summary>
    public RelativePath? Explained { get; init; }

    /// <summary>True to make the PDF files that pages ask for, and to publish them beside the pages.</summary>
    public bool PrintsPapers { get; init; }

    /// <summary>How the browser that prints is started; null for the one of this machine.</summary>
    public BrowserOptions? Browser { get; init; }

    /// <summary>The program that makes smaller copies of pictures (<c>vips</c>); null for none.</summary>
    public string? PictureProgram { get; init; }

    /// <summary>How long one copy may take; null for as long as is usual.</summary>
    public TimeSpan? PicturePatience { get; init; }

    /// <summary>Told of each paper before it is printed.</summary>
    public Action<PagePaper> Printing { get; init; } = _ => { };

    /// <summary>The clock by which sources are old enough to be known by their stamps.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Stands for the program: what another one remembered is not looked at.</summary>
    public ContentHash Program { get; init; } = SiteCatalogue.Program;

    /// <summary>Builds and publishes, from the files as they lay at one moment.</summary>
    public Publication Run() => (this with { Files = new ScannedFiles(Files) }).RunOnce();

    private Publication RunOnce()
    {
        if (!LooksAtEverything && LastBuild.Holding(this) is { } same)
            return new(same, null, Refuses(same.Diagnostics) ? null : new(0, same.Files, 0), [], Refuses(same.Diagnostics));
        if (PictureProgram is null)
            return Make();
        var opened = PictureTool.Open(PictureProgram, new(Path.Combine(State.Root, "pictures")), Options.Parallelism, PicturePatience);
        if (opened.Value is not { } tool)
            return Make() with { NoPictureTool = opened.Diagnostics[0] };
        var made = (this with { Options = Options with { Pictures = tool } }).Make();
        tool.Remember();
        return made;
    }

    private Publication Make()
    {
        using var quiet = QuietStart.Of(new(CacheFolder));
        // What was published last and what is known of the sources are read at the same time.
        var opening = Task.Run(() => SiteCatalogue.OpenCache(CacheFolder, Program));
        var begun = PublishSession.Begin(Output, State, _patience);
        // Whoever had the output until now had the cache as well.
        using var cache = opening.GetAwaiter().GetResult() ?? SiteCatalogue.OpenCache(CacheFolder, Program);
        if (begun.Value is not { } session)
            return new(new("", 0, 0, [], null), null, null, begun.Diagnostics, IsRefused: false);
        using (session)
        {
            var began = Clock.GetUtcNow();
            var sources = DigestOfSources(began);
            var before = PrintsPapers ? PaperList.Remembered(State, Output) : PaperList.Empty;
            var built = Build(began, before, new PublishedOutput(session), cache);
            if (!PrintsPapers || !HasPapers(built) || Refuses(built.Diagnostics))
                return Publish(built, session, sources, PaperRunResult.None) with { Reason = ReasonIn(built) };
            // What the first build says of a page that it made is forgotten by the second, in which that page rests.
            var reason = Explained is { } path && PageReason.IsMadeAgain(built, path) ? ReasonIn(built) : null;
            // Printing takes its time, and may be interrupted.
            built.Build.Save();
            var papers = PrintAsync(built, session, before).GetAwaiter().GetResult();
            var whole = papers.List.Shown == before.Shown ? built : BuildAgain(began, papers.List, session, cache);
            return Publish(whole, session, sources, papers) with { Reason = reason ?? ReasonIn(whole) };
        }
    }

    /// <summary>The sources are listed before any of them is read; what that list says is put together while they are.</summary>
    private Task<ContentHash?> DigestOfSources(DateTimeOffset began)
    {
        ImmutableArray<string> folders = ["content", "themes"];
        foreach (var folder in folders)
            Files.Scan(RelativePath.Resolved(folder));
        return Task.Run(() => SourceDigest.Of(Files, folders, began));
    }

    private static bool HasPapers(BuiltSite built) => !built.Printable.IsEmpty && built.Build.One(SiteRules.Settings, "") is { HasPapers: true };

    private Message? ReasonIn(BuiltSite built) => Explained is { } path ? PageReason.Of(built, path) : null;

    private BuiltSite Build(DateTimeOffset began, PaperList papers, ISiteOutput output, BuildCache? cache) =>
        SiteBuilder.Build(Files, Options with { Began = began, Papers = papers }, output, cache);

    /// <summary>The first build took the papers of the last one to be still right: now it is known which there are, and their pages say so.</summary>
    private BuiltSite BuildAgain(DateTimeOffset began, PaperList papers, PublishSession session, BuildCache? cache)
    {
        var output = new RevisedOutput(session);
        var built = Build(began, papers, output, cache);
        output.Finish();
        return built;
    }

    private async Task<PaperRunResult> PrintAsync(BuiltSite built, PublishSession session, PaperList before)
    {
        await using var press = new PaperPress(PaperList.PrintFolder(State), Browser);
        var papers = SitePapers.Of(built, Files, file => session.Read(file.Path) is { } bytes ? new ReadOnlyMemory<byte>(bytes) : null);
        var done = await new PaperRun(press, papers, before, paper => Mapped(built, paper) is { } path && session.Holds(path, paper.Digest)).RunAsync(Printing);
        // A microsite that is written alone has a few of the papers, and a page that failed may want its own again.
        if (done.IsComplete && papers.IsWhole && Options.Microsite == RelativePath.Root)
            press.TidyUp(done.List);
        return done;
    }

    private string CacheFolder => Path.Combine(
        State.Root, "cache", Options.ShowsDrafts ? "preview" : Options.Microsite == RelativePath.Root ? "site" : ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(Options.Microsite.Value)).ToString());

    private Publication Publish(BuiltSite built, PublishSession session, Task<ContentHash?> sources, PaperRunResult papers)
    {
        foreach (var paper in papers.List.Papers)
            Add(session, built, paper, papers);
        var summary = new SiteSummary(
            built.Title, built.Pages, built.Files.Length + papers.List.Papers.Length, [.. built.Diagnostics, .. papers.Problems], built.NextBoundary);
        if (Refuses(summary.Diagnostics))
        {
            built.Build.Save();
            return new(summary, built, null, [], IsRefused: true) { Papers = papers };
        }

        var published = CommitAndSave(built, session);
        if (published.Value is not null)
        {
            papers.List.Remember(State, Output);
            if (papers.IsComplete && !Options.Pictures.HasFailed && built.Build.SourceFolders.SequenceEqual(["content", "themes"]))
                LastBuild.Leave(this, built, summary, sources.GetAwaiter().GetResult());
        }

        return new(summary, built, published.Value, published.Diagnostics, IsRefused: false) { Papers = papers };
    }

    /// <summary>What is known is written while the files move: neither looks at the other.</summary>
    private Outcome<PublishReport> CommitAndSave(BuiltSite built, PublishSession session)
    {
        LargeHeap.CollectAfter(built.Build);
        var saving = Task.Run(built.Build.Save);
        try
        {
            return session.Commit(PublishOptions);
        }
        finally
        {
            saving.GetAwaiter().GetResult();
        }
    }

    private static void Add(PublishSession session, BuiltSite built, KnownPaper paper, PaperRunResult papers)
    {
        if (Mapped(built, paper) is not { } path)
            return;
        var source = SiteFolders.InContent(paper.Page.Value);
        if (papers.New.TryGetValue(paper.Path, out var bytes))
            session.Add(path, bytes.Span, paper.Digest, source);
        else
            session.Keep(path, paper.Digest, source);
    }

    /// <summary>Where a paper lies in the output of the portal, or of the microsite that is written alone.</summary>
    private static RelativePath? Mapped(BuiltSite built, KnownPaper paper) => built.Build.One(PageRules.Scope, "")?.Map(paper.Path);

    private bool Refuses(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(found => found.Severity >= (IsStrict ? Severity.Warning : Severity.Error));
}
