using OutreachSite.Pipelines.Execution;

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

    /// <summary>The clock by which sources are old enough to be known by their stamps.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Stands for the program: what another one remembered is not looked at.</summary>
    public ContentHash Program { get; init; } = SiteCatalogue.Program;

    /// <summary>Builds and publishes.</summary>
    public Publication Run()
    {
        if (!LooksAtEverything && LastBuild.Holding(this) is { } same)
            return new(same, null, Refuses(same.Diagnostics) ? null : new(0, same.Files, 0), [], Refuses(same.Diagnostics));

        var begun = PublishSession.Begin(Output, State, _patience);
        if (begun.Value is not { } session)
            return new(new("", 0, 0, [], null), null, null, begun.Diagnostics, IsRefused: false);
        using (session)
        using (var cache = SiteCatalogue.OpenCache(CacheFolder, Program))
        {
            var began = Clock.GetUtcNow();
            var sources = SourceDigest.Of(Files, ["content", "themes"], began);
            var built = SiteBuilder.Build(Files, Options with { Began = began }, new PublishedOutput(session), cache);
            built.Build.Save();
            return Publish(built, session, sources);
        }
    }

    private string CacheFolder => Path.Combine(
        State.Root, "cache", Options.ShowsDrafts ? "preview" : Options.Microsite == RelativePath.Root ? "site" : ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(Options.Microsite.Value)).ToString());

    private Publication Publish(BuiltSite built, PublishSession session, ContentHash? sources)
    {
        var summary = new SiteSummary(built.Title, built.Pages, built.Files.Length, built.Diagnostics, built.NextBoundary);
        if (Refuses(built.Diagnostics))
            return new(summary, built, null, [], IsRefused: true);
        var published = session.Commit(PublishOptions);
        if (published.Value is not null && built.Build.SourceFolders.SequenceEqual(["content", "themes"]))
            LastBuild.Leave(this, built, sources);
        return new(summary, built, published.Value, published.Diagnostics, IsRefused: false);
    }

    private bool Refuses(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(found => found.Severity >= (IsStrict ? Severity.Warning : Severity.Error));
}
