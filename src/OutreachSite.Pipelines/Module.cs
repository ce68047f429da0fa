using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines;

/// <summary>
/// One step of a pipeline: from what a document was to what it becomes, or why it cannot. Pure and synchronous; all
/// that it learns beside its document comes through <see cref="Reads"/>.
/// </summary>
/// <param name="Name">An imperative: <c>bind-front-matter</c>.</param>
/// <param name="Version">Raised when the step does something else with the same input.</param>
/// <param name="Run">The work.</param>
public sealed record Module<TIn, TOut>(string Name, int Version, Func<Document<TIn>, Reads, Outcome<TOut>> Run)
    where TIn : class
    where TOut : class
{
    /// <summary>
    /// How what comes out is stored. A step with a codec is a result of its own: it is not made again while what it read
    /// stays the same, and when it comes out equal the steps after it rest. A step without runs inside the next one that has.
    /// </summary>
    public Codec<TOut>? Codec { get; init; }
}
