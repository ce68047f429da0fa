using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Text run as code, which only plain mode does. It spends the budget of the page.</summary>
internal sealed partial class Context
{
    /// <summary>The value of an expression that a text holds; of more than one statement, what they print.</summary>
    public Value EvalCode(string code, Node site) => Eval(code, "{{ " + code + " }}", site);

    /// <summary>What a text prints as a template.</summary>
    public Value EvalTemplate(string text, Node site) => Eval(text, text, site);

    private Value Eval(string name, string source, Node site)
    {
        AllocateText(source.Length);
        Charge(source.Length);
        var parsed = Template.Parse(new(new("eval"), source), Options, symbols);
        if (parsed.Value is not { } template)
            throw Unreadable(site, name, parsed.Diagnostics);
        PushFrame(template.Locals, Top, 0, [], site.At);
        var (own, at, loop, mark) = (Template, At, Loop, Out.Length);
        Template = template;
        var value = template.Body.Only is OutputStatement { Expression: var expression } ? expression.Eval(this) : Run(template, mark);
        (Template, At, Loop) = (own, at, loop);
        PopFrame();
        return value;
    }

    private Value Run(Template template, int mark)
    {
        var flow = template.Body.Exec(this);
        if (flow is Flow.Break or Flow.Continue)
            throw Fail(TemplateDiagnostics.OutsideLoop(Where(At), flow == Flow.Break ? "break" : "continue"));
        AllocateText(Out.Length - mark);
        return flow == Flow.Return ? Result : new Utf8Text(Out.TakeSince(mark)).ToString();
    }
}
