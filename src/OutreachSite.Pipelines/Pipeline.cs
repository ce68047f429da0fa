using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines;

/// <summary>One line of a recipe: which module works in which phase.</summary>
public sealed record PipelineStep(Phase Phase, string Module);

/// <summary>The documents of a pipeline, in their order.</summary>
public sealed record DocumentList(ImmutableArray<DocumentId> Documents)
{
    /// <summary>How a list is stored.</summary>
    public static Codec<DocumentList> Codec { get; } = new(
        static (list, to) => to.WriteList(list.Documents, static (id, to) =>
        {
            to.Write(id.Source);
            to.Write(id.Edition);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => new DocumentId(from.ReadPath(), from.ReadText()))));
}

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
            $"{Name}/{module}", version, (_, reads) => Outcome.Of(new DocumentList(list(reads)))) { Codec = DocumentList.Codec };
        return new(Name, documents, (id, _) => Outcome.Of(new DocumentList([id])), version, [new(Phase.Input, module)], [documents]);
    }
}

/// <summary>
/// A recipe: documents come in, pass the modules of the four phases, and become <typeparamref name="T"/>. No document
/// waits for another unless a module asks for it.
/// </summary>
public sealed record Pipeline<T> where T : class
{
    private readonly Func<DocumentId, Reads, Outcome<T>> _make;
    private readonly int _version;

    internal Pipeline(
        string name, Rule<string, DocumentList> documents, Func<DocumentId, Reads, Outcome<T>> make, int version,
        ImmutableArray<PipelineStep> steps, ImmutableArray<IRule> rules, Rule<DocumentId, T>? result = null)
    {
        (Name, Documents, Steps, Rules, _make, _version) = (name, documents, steps, rules, make, version);
        Result = result ?? new($"{name}/{steps[^1].Module}", version, make) { IsKept = false };
    }

    /// <summary>Unique among the pipelines of a site.</summary>
    public string Name { get; }

    /// <summary>Which documents there are.</summary>
    public Rule<string, DocumentList> Documents { get; }

    /// <summary>What the last module so far makes of a document.</summary>
    public Rule<DocumentId, T> Result { get; }

    /// <summary>The recipe, for people.</summary>
    public ImmutableArray<PipelineStep> Steps { get; }

    /// <summary>The rules that the recipe consists of, for the engine.</summary>
    public ImmutableArray<IRule> Rules { get; }

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

        var before = _make;
        var (version, steps) = (_version + module.Version, Steps.Add(new(phase, module.Name)));
        Outcome<TOut> Make(DocumentId id, Reads reads)
        {
            var made = before(id, reads);
            if (made.Value is not { } content)
                return new(null, made.Diagnostics);
            var outcome = module.Run(new(id, content), reads);
            return made.Diagnostics.IsEmpty ? outcome : outcome with { Diagnostics = [.. made.Diagnostics, .. outcome.Diagnostics] };
        }

        if (module.Codec is not { } codec)
            return new(Name, Documents, Make, version, steps, Rules);
        var rule = new Rule<DocumentId, TOut>($"{Name}/{module.Name}", version, Make) { Codec = codec, IsKept = false };
        return new(
            Name, Documents, (id, reads) => reads.Result(rule, id) is { } value ? Outcome.Of(value) : Outcome.Failed<TOut>(),
            version, steps, Rules.Add(rule), rule);
    }
}
