using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>A parameter of a function that a template defines.</summary>
internal sealed record Parameter(string Name, int Symbol, Value? Default, bool IsRest);

/// <summary>A function that a template defined.</summary>
internal sealed class ScriptFunction(FunctionDefinition definition, Template template) : Callable
{
    public override string Name => definition.Name;

    /// <summary>How it was written.</summary>
    public string SourceText => template.Source.Text.Substring(definition.At.Start, definition.At.Length);

    /// <summary>How many parameters it declares; null when it takes any arguments.</summary>
    public int? ParameterCount => definition.Parameters?.Length;

    public override Value Invoke(Context context, Node site, int start, int count, string[] names) =>
        definition.Parameters is { } parameters
            ? InvokeWithParameters(context, site, start, count, names, parameters)
            : Run(context, site, start, count, names);

    private Value Run(Context context, Node site, int start, int count, string[] names)
    {
        context.PushFrame(definition.Locals, start, count, names, site.At);
        var (at, loop, table, turn) = (context.At, context.Loop, context.Table, context.While);
        var flow = context.ExecIn(template, definition.Body);
        (context.At, context.Loop, context.Table, context.While) = (at, loop, table, turn);
        if (flow is Flow.Break or Flow.Continue)
            throw context.Fail(TemplateDiagnostics.OutsideLoop(context.Where(site.At), flow == Flow.Break ? "break" : "continue"));
        context.PopFrame();
        return flow == Flow.Return ? context.Result : Value.Null;
    }

    private Value InvokeWithParameters(Context context, Node site, int start, int count, string[] names, Parameter[] parameters)
    {
        var values = Bind(context, site, start, count, names, parameters);
        var mark = context.BeginParameters();
        for (var i = 0; i < parameters.Length; i++)
            context.Shadow(parameters[i].Symbol, values[i], CellFlags.Shadowed | CellFlags.Parameter);
        var result = Run(context, site, start, count, names);
        context.EndParameters(mark);
        return result;
    }

    private Value[] Bind(Context context, Node site, int start, int count, string[] names, Parameter[] parameters)
    {
        var values = new Value[parameters.Length];
        Array.Fill(values, Value.Undefined);
        var rest = parameters is [.., { IsRest: true }] ? new TemplateList() : null;
        var plain = parameters.Length - (rest is null ? 0 : 1);
        for (var i = 0; i < count; i++)
        {
            if (i < plain)
                values[i] = context.Argument(start + i);
            else if (rest is not null)
                rest.Add(context.Argument(start + i));
            else
                throw context.Fail(TemplateDiagnostics.TooManyArguments(context.Where(site.At), Name, plain));
        }

        for (var i = 0; i < names.Length; i++)
            BindNamed(context, site, names[i], context.Argument(start + count + i), parameters.AsSpan(0, plain), values, rest);
        for (var i = 0; i < plain; i++)
        {
            if (values[i].IsUndefined)
                values[i] = parameters[i].Default ?? throw context.Fail(TemplateDiagnostics.MissingArgument(context.After(site), Name, parameters[i].Name));
        }

        if (rest is not null)
            values[plain] = Value.Of(rest);
        return values;
    }

    /// <summary>A name that no parameter has is an error in a theme; in plain mode its value is the next argument, as for built-ins.</summary>
    private void BindNamed(Context context, Node site, string name, Value value, ReadOnlySpan<Parameter> plain, Value[] values, TemplateList? rest)
    {
        var found = -1;
        for (var i = 0; i < plain.Length && found < 0; i++)
            found = plain[i].Name == name ? i : -1;
        if (found < 0 && context.Options.StrictVariables)
            throw context.Fail(TemplateDiagnostics.UnknownArgument(context.Where(site.At), Name, name, definition.Parameters!.Select(p => p.Name)));
        for (var i = 0; i < plain.Length && found < 0; i++)
            found = values[i].IsUndefined ? i : -1;
        if (found >= 0)
            values[found] = value;
        else if (rest is not null)
            rest.Add(value);
        else
            throw context.Fail(TemplateDiagnostics.TooManyArguments(context.Where(site.At), Name, plain.Length));
    }
}
