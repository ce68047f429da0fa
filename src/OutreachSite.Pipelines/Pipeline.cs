using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines;

/// <summary>One line of a recipe: which module works in which phase.</summary>
public sealed record PipelineStep(Phase Phase, string Module);

/// <summary>The documents of a pipeline, in their order.</summary>
public sealed record DocumentList(ImmutableArray<DocumentId> Documents);

/// <summary>Begins recipes.</summary>
public static class Pipeline
{
    /// <summary>A pipeline with a name; next comes its Input.</summary>
    public static PipelineStart Named(string name) => new(name);
}

/// <summary>A pipeline that has a name and nothing else yet.</summary>
public sealed record PipelineStart(string Name)
{
    /// <summary>Input: which documents there are.</summary>
    public Pipeline<DocumentList> Input(string module, int version, Func<Reads, ImmutableArray<DocumentId>> list)
    {
        var documents = new Rule<string, DocumentList>(
            $"{Name}/{module}", version, (_, reads) => Outcome.Of(new DocumentList(list(reads))));
        var identity = new Rule<DocumentId, DocumentList>(
            $"{Name}/{module}/document", version, (id, _) => Outcome.Of(new DocumentList([id])));
        return new(Name, documents, identity, [new(Phase.Input, module)]);
    }
}

/// <summary>
/// A recipe: documents come in, pass the modules of the four phases, and become <typeparamref name="T"/>. Each step is
/// a rule for each document, so one document never waits for another unless a module asks for it.
/// </summary>
/// <param name="Name">Unique among the pipelines of a site.</param>
/// <param name="Documents">Which documents there are.</param>
/// <param name="Result">What the last module so far makes of a document.</param>
/// <param name="Steps">The recipe, for people.</param>
public sealed record Pipeline<T>(
    string Name, Rule<string, DocumentList> Documents, Rule<DocumentId, T> Result, ImmutableArray<PipelineStep> Steps)
    where T : class
{
    /// <summary>Process: what a document says by itself.</summary>
    public Pipeline<TOut> Process<TOut>(Module<T, TOut> module) where TOut : class => Then(Phase.Process, module);

    /// <summary>PostProcess: what needs other documents.</summary>
    public Pipeline<TOut> PostProcess<TOut>(Module<T, TOut> module) where TOut : class => Then(Phase.PostProcess, module);

    /// <summary>Output: the bytes.</summary>
    public Pipeline<TOut> Output<TOut>(Module<T, TOut> module) where TOut : class => Then(Phase.Output, module);

    private Pipeline<TOut> Then<TOut>(Phase phase, Module<T, TOut> module) where TOut : class
    {
        ArgumentNullException.ThrowIfNull(module);
        if (Steps[^1].Phase > phase)
            throw new ArgumentException($"{phase} comes before {Steps[^1].Phase} in '{Name}'.", nameof(module));

        var before = Result;
        var rule = new Rule<DocumentId, TOut>($"{Name}/{module.Name}", module.Version, (id, reads) =>
            reads.Result(before, id) is { } content ? module.Run(new(id, content), reads) : Outcome.Failed<TOut>());
        return new(Name, Documents, rule, Steps.Add(new(phase, module.Name)));
    }
}
