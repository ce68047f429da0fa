using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>A function that the program gives to the templates.</summary>
internal sealed class HostFunction(string name, TemplateFunction body) : Callable
{
    public override string Name => name;

    public override Value Invoke(Context context, Node site, int start, int count, string[] names)
    {
        if (names.Length > 0 && context.Options.StrictVariables)
            throw context.Fail(TemplateDiagnostics.UnknownArgument(context.Where(site.At), name, names[0], []));
        try
        {
            return body(context.Arguments(start, count + names.Length));
        }
        catch (TemplateFunctionException mistake)
        {
            context.Report(TemplateDiagnostics.FunctionProblem(context.Where(site.At), mistake));
            return Value.Null;
        }
    }
}
