using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Papers;

namespace OutreachSite.Publishing;

/// <summary>How a site is built.</summary>
/// <param name="Today">The day in Japan: what is published, expired, open or over.</param>
public sealed record BuildOptions(DateOnly Today)
{
    /// <summary>The folder of the microsite that is written alone, from the content folder; the root for the whole site.</summary>
    public RelativePath Microsite { get; init; }

    /// <summary>True to show drafts and pages of coming days as well: for the preview, never for publishing.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>True to report the files that no published page refers to.</summary>
    public bool ReportsUnusedFiles { get; init; }

    /// <summary>The PDF files that pages offer to readers.</summary>
    public PaperList Papers { get; init; } = PaperList.Empty;

    /// <summary>Makes smaller copies of pictures.</summary>
    public PictureTool Pictures { get; init; } = PictureTool.None;

    /// <summary>When the build begins; null for the moment at which it does.</summary>
    public DateTimeOffset? Began { get; init; }

    /// <summary>A last change to what the build may see, for tests of the engine.</summary>
    internal Func<Pipelines.Execution.BuildInput, Pipelines.Execution.BuildInput>? Adjust { get; init; }

    /// <summary>What builds of several sites in one run have in common: parsed themes.</summary>
    public SharedValues Shared { get; init; } = new();

    /// <summary>How many rules may run at once. Never changes what comes out.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
