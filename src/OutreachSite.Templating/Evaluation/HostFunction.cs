using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>A function that the program gives to the templates.</summary>
internal sealed class HostFunction(string name, TemplateFunction body) : Callable
{
    public override string Name => name;

    public override Value Invoke(Context context, Node site, int start, int count, string[] names)
    {
        try
        {
            return body(new(context.Arguments(start, count + names.Length), names));
        }
        catch (TemplateFunctionException mistake)
        {
            context.Report(TemplateDiagnostics.FunctionProblem(context.Where(site.ArgumentSpan(0)), mistake));
            return Value.Null;
        }
    }
}
