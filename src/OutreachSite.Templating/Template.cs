using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;
using OutreachSite.Templating.Parsing;

namespace OutreachSite.Templating;

/// <summary>A parsed template. Immutable: any number of threads may render it at once, through a <see cref="TemplateSet"/>.</summary>
public sealed class Template
{
    private Template(SourceText source, BlockStatement body, LocalTable locals, SymbolTable symbols, TemplateOptions options, ImmutableArray<Diagnostic> lints)
    {
        (Source, Body, Locals, Symbols, Options, Lints) = (source, body, locals, symbols, options, lints);
    }

    /// <summary>What it was parsed from.</summary>
    public SourceText Source { get; }

    internal BlockStatement Body { get; }

    internal LocalTable Locals { get; }

    internal SymbolTable Symbols { get; }

    internal TemplateOptions Options { get; }

    internal ImmutableArray<Diagnostic> Lints { get; }

    /// <summary>Parses a template that stands alone; includes need a <see cref="TemplateSet"/>.</summary>
    public static Outcome<Template> Parse(SourceText source, TemplateOptions options) => Parse(source, options, new());

    internal static Outcome<Template> Parse(SourceText source, TemplateOptions options, SymbolTable symbols)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var problems = new DiagnosticBag();
        using var tokens = TokenList.For(source.Text);
        using var stacks = ParserStacks.Rent();
        var parser = new Parser(source, tokens, stacks, options, symbols, problems);
        var body = parser.ParseTemplate();
        return (options.StrictVariables ? InOrder(problems) : Once(problems)).Conclude(new Template(source, body, parser.Locals, symbols, options, parser.Lints));
    }

    /// <summary>
    /// Problems in the order of the source. What an unclosed text or tag makes of the end of the file says nothing new.
    /// </summary>
    private static DiagnosticBag InOrder(DiagnosticBag found)
    {
        if (found.Count < 2)
            return found;
        var all = found.ToImmutableArray();
        var isOpen = all.Any(p => p.Code == "TPL015");
        var isCut = isOpen || all.Any(p => p.Code == "TPL002");
        var ordered = new DiagnosticBag();
        ordered.AddRange(all
            .Where(p => !isCut || p.Code != "TPL001" && !(p.Code is "TPL006" or "TPL007" or "TPL008" or "TPL009" && p.Where.Length == 0))
            .Where(p => !isOpen || p.Code != "TPL002")
            .OrderBy(p => p.Where.Line).ThenBy(p => p.Where.Column)
            .DistinctBy(p => (p.IsError, p.Where.Line, p.Where.Column)));
        return ordered;
    }

    /// <summary>Problems as they were found, one for each place.</summary>
    private static DiagnosticBag Once(DiagnosticBag found)
    {
        if (found.Count < 2)
            return found;
        if (found.ToImmutableArray().Any(p => p.Code == "TPL015"))
            return InOrder(found);
        var once = new DiagnosticBag();
        once.AddRange(found.ToImmutableArray().DistinctBy(p => (p.IsError, p.Where.Line, p.Where.Column)));
        return once;
    }

    /// <summary>Renders a template that stands alone.</summary>
    public Outcome<RenderedText> Render(Value model, IReadOnlyDictionary<string, TemplateFunction>? functions = null) =>
        new TemplateSet(_ => null, Options, Symbols).Render(this, model, functions);
}
