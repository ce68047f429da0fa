using System.Buffers;
using System.Collections.Concurrent;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating;

/// <summary>
/// The templates of one theme: each is loaded and parsed once, and found by its name, for example <c>layouts/guide</c>. Safe
/// for many threads. The loader decides what a name means and keeps names inside its folders; null means there is none.
/// </summary>
public sealed class TemplateSet
{
    private readonly Func<string, SourceText?> _load;
    private readonly TemplateOptions _options;
    private readonly SymbolTable _symbols;
    private readonly ConcurrentDictionary<string, Outcome<Template>> _templates = new(StringComparer.Ordinal);
    private readonly SpareContexts _spares = new();

    /// <summary>A set that asks the loader for each name once.</summary>
    public TemplateSet(Func<string, SourceText?> load, TemplateOptions options)
        : this(load, options, new())
    {
    }

    internal TemplateSet(Func<string, SourceText?> load, TemplateOptions options, SymbolTable symbols)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(options);
        (_load, _options, _symbols) = (load, options, symbols);
    }

    /// <summary>The template of a name, or why there is none (TPL301, or what is wrong in it).</summary>
    public Outcome<Template> Get(string name) => _templates.GetOrAdd(name, static (key, set) => set.Load(key), this);

    /// <summary>Renders a page. The members of the model are global names; so are the functions.</summary>
    public Outcome<RenderedText> Render(string name, Value model, IReadOnlyDictionary<string, TemplateFunction>? functions = null)
    {
        var found = Get(name);
        if (found.Value is null)
            return new(null, found.Diagnostics);
        var rendered = Render(found.Value, model, functions);
        return found.Diagnostics.IsEmpty ? rendered : rendered with { Diagnostics = [.. found.Diagnostics, .. rendered.Diagnostics] };
    }

    /// <summary>Renders a page into a writer, which gets nothing when there is an error.</summary>
    public ImmutableArray<Diagnostic> Render(string name, Value model, IBufferWriter<byte> writer, IReadOnlyDictionary<string, TemplateFunction>? functions = null)
    {
        var found = Get(name);
        if (found.Value is null)
            return found.Diagnostics;
        using var lease = Run(found.Value, model, functions, out var problems);
        if (!problems.HasErrors)
            writer.Write(lease.Context.Out.Written);
        return problems.Count == 0 ? found.Diagnostics : [.. found.Diagnostics, .. problems.ToImmutableArray()];
    }

    internal Outcome<RenderedText> Render(Template template, Value model, IReadOnlyDictionary<string, TemplateFunction>? functions)
    {
        using var lease = Run(template, model, functions, out var problems);
        return problems.Conclude(problems.HasErrors ? null : new RenderedText(lease.Context.Out.Written.ToArray()));
    }

    private Lease Run(Template template, Value model, IReadOnlyDictionary<string, TemplateFunction>? functions, out DiagnosticBag problems)
    {
        var context = _spares.Take() ?? new(this, _symbols, _options);
        problems = context.Run(template, model, functions);
        return new(this, context);
    }

    private Outcome<Template> Load(string name) =>
        _load(name) is { } source
            ? Template.Parse(source, _options, _symbols)
            : Outcome.Failed<Template>(TemplateDiagnostics.NoTemplate(new(name), name));

    /// <summary>A context that goes back to the set.</summary>
    private readonly struct Lease(TemplateSet set, Context context) : IDisposable
    {
        public Context Context => context;

        public void Dispose()
        {
            context.Forget();
            set._spares.Keep(context);
        }
    }
}
