using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Everything that one render needs: variables, frames, output, budget. One thread uses it at a time; a set of templates
/// keeps used ones, so that a warm render allocates next to nothing.
/// </summary>
internal sealed partial class Context(TemplateSet set, SymbolTable symbols, TemplateOptions options)
{
    public TemplateOptions Options { get; } = options;

    public TemplateSet Set { get; } = set;

    public Output Out { get; } = new();

    /// <summary>The template whose code runs now; places are places in it.</summary>
    public Template Template { get; private set; } = null!;

    /// <summary>The statement that runs now, for problems that no node knows of.</summary>
    public TextSpan At { get; set; }

    /// <summary>What the last <c>ret</c> gave.</summary>
    public Value Result { get; set; }

    public Frame Frame { get; private set; } = null!;

    public LoopState? Loop { get; set; }

    public LoopState? Table { get; set; }

    public LoopState? While { get; set; }

    public RegexCache Regexes { get; } = new();

    /// <summary>What <c>array.cycle</c> remembers, by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>Renders a whole page into <see cref="Out"/>.</summary>
    public DiagnosticBag Run(Template template, Value model, IReadOnlyDictionary<string, TemplateFunction>? functions)
    {
        Begin(template, model, functions);
        try
        {
            PushFrame(template.Locals, 0, 0, [], default);
            var flow = template.Body.Exec(this);
            if (flow is Flow.Break or Flow.Continue)
                throw Fail(TemplateDiagnostics.OutsideLoop(Where(At), flow == Flow.Break ? "break" : "continue"));
            if (flow == Flow.Return)
                Write(Result, Options.AutoEscape ? HtmlContext.Content : HtmlContext.None, At);
        }
        catch (TemplateFault fault)
        {
            _problems.AddRange(fault.Reasons);
        }
        catch (OutputLimitException)
        {
            _problems.AddRange(Fail(TemplateDiagnostics.TooMuchOutput(Where(At), Options.Budget.OutputBytes)).Reasons);
        }
        catch (Exception error) when (error is OverflowException or ArgumentException or FormatException or InvalidOperationException)
        {
            _problems.AddRange(Fail(TemplateDiagnostics.CannotCompute(Where(At))).Reasons);
        }

        return _problems;
    }

    private void Begin(Template template, Value model, IReadOnlyDictionary<string, TemplateFunction>? functions)
    {
        _problems = new();
        Template = template;
        At = default;
        Result = Value.Null;
        (Loop, Table, While) = (null, null, null);
        _model = Options.MutableModel ? ScriptObject.Thaw(model) : model;
        _functions = functions;
        DateFormat = DatePattern.Default;
        Out.Reset(Options.Budget.OutputBytes);
        Cycles.Clear();
        BeginBudget();
        GrowVariables();
    }

    /// <summary>Lets go of what the last render held.</summary>
    public void Forget()
    {
        _model = Value.Null;
        _functions = null;
        (Result, _kept) = (Value.Null, Value.Null);
        ForgetVariables();
        ForgetCalls();
    }

    /// <summary>The text of a value, as it would be printed.</summary>
    public string TextOf(Value value) => value.Kind == ValueKind.String ? value.Text : ValuePrinter.Print(value, this);
}
