using OutreachSite.Files;
using OutreachSite.Templating;
using OutreachSite.Templating.Values;
using OutreachSite.Text;

namespace OutreachSite.Benchmarks;

/// <summary>One thing that is timed: the engine, and C# that makes the same bytes by hand.</summary>
internal abstract class Shape(string name)
{
    /// <summary>What it is called on the command line and in the table.</summary>
    public string Name => name;

    /// <summary>How many times one run does the thing: constructs are repeated, since the clock is coarse.</summary>
    public virtual int Repeats => 1;

    /// <summary>How many characters one run reads; 0 for renders.</summary>
    public virtual int SourceCharacters => 0;

    /// <summary>Runs the engine once.</summary>
    public abstract void Engine();

    /// <summary>Does the same by hand.</summary>
    public abstract void Floor();

    /// <summary>Runs both and throws when their bytes differ.</summary>
    public abstract void Check();

    /// <inheritdoc/>
    public override string ToString() => name;

    /// <summary>A source with a made-up path.</summary>
    protected static SourceText Source(string template, string text) => new(new RelativePath(template + ".sbn-html"), text);
}

/// <summary>A shape that renders a page.</summary>
internal abstract class RenderShape : Shape
{
    private readonly TemplateSet _set;
    private readonly Value _model;
    private readonly ByteSink _sink = new();
    private readonly FloorWriter _writer = new();

    protected RenderShape(string name, Value model, params ReadOnlySpan<(string Name, string Text)> templates)
        : base(name)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, text) in templates)
            texts.Add(template, text);
        _set = new(template => texts.TryGetValue(template, out var text) ? Source(template, text) : null, TemplateOptions.Theme);
        _model = model;
    }

    public override void Engine()
    {
        _sink.Clear();
        var problems = _set.Render("page", _model, _sink);
        if (!problems.IsEmpty)
            throw new InvalidOperationException(string.Join('\n', problems));
    }

    public override void Floor()
    {
        _writer.Clear();
        Write(_writer);
    }

    public override void Check()
    {
        Engine();
        Floor();
        if (!_sink.Written.SequenceEqual(_writer.Written))
            throw new InvalidOperationException($"'{Name}' does not make the same bytes:\n{System.Text.Encoding.UTF8.GetString(_sink.Written)}\n\n{System.Text.Encoding.UTF8.GetString(_writer.Written)}");
    }

    protected abstract void Write(FloorWriter page);
}
